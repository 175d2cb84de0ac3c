package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.places.Slug;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** K7: the neighbourhood's page opens with what is good and on this week, and residents keep a part of it themselves. */
@SamenspelTest
class NeighbourhoodPageStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final String PAGE = "/buurten/de-meern";

    private final MockMvc web;
    private final TestPeople people;
    private final People accounts;
    private final Cookie broker;

    NeighbourhoodPageStoryTest(MockMvc web, TestPeople people, People accounts) {
        this.web = web;
        this.people = people;
        this.accounts = accounts;
        this.broker = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034410")));
    }

    @Test
    void aBrokerLetsAResidentWriteAndEverybodyReadsItUntilItIsPutBack() throws Exception {
        AccountId resident = people.somebody(UTRECHT);
        Cookie session = people.session(UTRECHT, resident);
        see(PAGE + "/bewerken", session).andExpect(status().isForbidden()).andExpect(content().string(containsString("Wil je meeschrijven?")));
        String mail = accounts.find(resident).orElseThrow().mail();
        send(PAGE + "/bewerkers", broker, post(SITE).param("mail", mail)).andExpect(status().isSeeOther());
        String form = see(PAGE + "/bewerken", session).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        String seen = found(form, "name=\"seen\" value=\"(\\d+)\"");
        String words = "De sleutel ligt bij de bakker. " + UUID.randomUUID();
        send(PAGE + "/bewerken", session, post(SITE).param("seen", seen).param("words", words)).andExpect(status().isSeeOther()).andExpect(header().string("Location", PAGE));
        see(PAGE, null).andExpect(content().string(containsString(words))).andExpect(content().string(not(containsString(PAGE + "/bewerken"))));

        send(PAGE + "/bewerken", broker, post(SITE).param("seen", seen).param("words", "Iets anders")).andExpect(status().is(422))
                .andExpect(content().string(containsString("Iemand anders heeft dit net veranderd"))).andExpect(content().string(containsString(words)));
        int next = Integer.parseInt(seen) + 1;
        send(PAGE + "/bewerken", broker, post(SITE).param("seen", Integer.toString(next)).param("words", "Iets anders")).andExpect(status().isSeeOther());
        see(PAGE + "/geschiedenis", session).andExpect(content().string(containsString(words)));
        send(PAGE + "/geschiedenis/" + next + "/terugzetten", session, post(SITE).param("seen", Integer.toString(next + 1))).andExpect(status().isSeeOther());
        see(PAGE, null).andExpect(content().string(containsString(words)));

        String editors = see(PAGE + "/bewerkers", broker).andReturn().getResponse().getContentAsString();
        for (Matcher end = Pattern.compile("action=\"(" + PAGE + "/bewerkers/[0-9a-f-]+/einde)\"").matcher(editors); end.find(); ) {
            send(end.group(1), broker, post(SITE)).andExpect(status().isSeeOther());
        }
        send(PAGE + "/bewerken", session, post(SITE).param("seen", Integer.toString(next + 2)).param("words", "x")).andExpect(status().isForbidden());
    }

    @Test
    void aBrokerOfAnotherDistrictAndAStrangerAreRefused() throws Exception {
        Cookie ofOvervecht = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034403")));
        see(PAGE + "/bewerkers", ofOvervecht).andExpect(status().isForbidden());
        send(PAGE + "/bewerkers", ofOvervecht, post(SITE).param("mail", "fatma@voorbeeld.nl")).andExpect(status().isForbidden());
        see(PAGE + "/bewerken", null).andExpect(status().isSeeOther());
        send(PAGE + "/bewerkers", broker, post(SITE).param("mail", "niemand@voorbeeld.nl")).andExpect(status().is(422)).andExpect(content().string(containsString("nog niemand ingelogd")));
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() throws Exception {
        send(PAGE + "/bewerken", broker, post(SITE).param("seen", "0").param("words", "x".repeat(801))).andExpect(status().is(422));
        send(PAGE + "/bewerken", broker, post(SITE).param("seen", "0").param("picks", "een-ding")).andExpect(status().is(422));
        send(PAGE + "/bewerkers", broker, post(SITE).param("mail", "geen adres")).andExpect(status().is(422));
    }

    @Test
    void thePageOpensWithWhatIsOnThisWeekAndWhereSomebodyIsToday() throws Exception {
        String name = "Buurtkamer " + UUID.randomUUID();
        Cookie everywhere = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY));
        send("/aanbod/nieuw", everywhere, post(SITE).param("name", name).param("kind", "MEETING_PLACE").param("summary", "Koffie.").param("reach", "areas").param("neighbourhoods", "de-meern"))
                .andExpect(status().isSeeOther());
        String address = "/aanbod/" + Slug.of(name);
        MockHttpServletRequestBuilder hours = post(SITE).param("seen", "1");
        for (String day : HoursForm.DAYS) {
            hours.param(day, "9-17");
        }
        send(address + "/tijden", everywhere, hours).andExpect(status().isSeeOther());
        send(address + "/tijden/nieuw", everywhere, post(SITE).param("seen", "2").param("rhythm", "once").param("first", LocalDate.now().plusDays(2).toString()).param("from", "20").param("until", "22"))
                .andExpect(status().isSeeOther());
        String page = see(PAGE, null).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Deze week in De Meern", "van 20 uur tot 22 uur", "Vandaag is hier iemand", "van 9 uur tot 17 uur");
        assertThat(page.indexOf("Deze week in")).isLessThan(page.indexOf("id=\"cijfers\"") < 0 ? page.length() : page.indexOf("id=\"cijfers\""));
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private ResultActions send(String to, Cookie who, MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(FormPost.with(form.uri(URI.create(SITE + to)).cookie(who)));
    }

    private ResultActions see(String page, Cookie who) throws Exception {
        return web.perform(who == null ? get(SITE + page) : get(SITE + page).cookie(who));
    }
}
