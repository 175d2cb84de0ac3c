package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.paper.PdfProof;
import nl.samenspel.places.Slug;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.HumanTimes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** K1 and K8: somebody fills in when and where something is, and everybody reads it. */
@SamenspelTest
class TimesStoryTest {

    private static final String SITE = "http://utrecht.localhost";

    private final MockMvc web;
    private final TestPeople people;
    private final Cookie broker;
    private final String name = "Breien " + UUID.randomUUID();
    private final String address = "/aanbod/" + Slug.of(name);

    TimesStoryTest(MockMvc web, TestPeople people) {
        this.web = web;
        this.people = people;
        this.broker = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY));
    }

    @BeforeEach
    void putIn() throws Exception {
        send("/aanbod/nieuw", post(SITE).param("name", name).param("kind", "ACTIVITY").param("summary", "Samen breien.").param("reach", "municipality").param("address", "Dorpsstraat 1"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void aWeeklyActivityIsFilledInReadAndChanged() throws Exception {
        send(address + "/tijden/nieuw", weekly("1")).andExpect(status().isSeeOther()).andExpect(header().string("Location", address + "/tijden"));
        see(address, null).andExpect(content().string(containsString("elke dinsdag van 10 uur tot 11.30 uur"))).andExpect(content().string(containsString("De volgende keren")));
        see(address + "/tijden", broker).andExpect(content().string(containsString(address + "/tijden/1")));
        see(address + "/tijden/1", broker).andExpect(content().string(containsString("value=\"11.30\"")));
        send(address + "/tijden/1", post(SITE).param("seen", "2").param("remove", "ja")).andExpect(status().isSeeOther());
        see(address, null).andExpect(content().string(not(containsString("elke dinsdag"))));
    }

    @Test
    void openingHoursAreFilledInADayToALine() throws Exception {
        send(address + "/tijden", post(SITE).param("seen", "1").param("monday", "9-12 en 13.30 tot 17 uur").param("tuesday", "9-17").param("wednesday", "9-17").param("thursday", "9-17")
                .param("closed", "25-12-2027 t/m 1-1-2028")).andExpect(status().isSeeOther()).andExpect(header().string("Location", address));
        see(address, null).andExpect(content().string(containsString("open op dinsdag tot en met donderdag van 9 uur tot 17 uur")))
                .andExpect(content().string(containsString("gesloten van zaterdag 25 december 2027 tot en met zaterdag 1 januari 2028")));
    }

    @Test
    void whatCannotBeSaysWhyAndKeepsWhatWasTyped() throws Exception {
        send(address + "/tijden/nieuw", post(SITE).param("seen", "1").param("rhythm", "weekly").param("first", "31-2-2027").param("from", "14").param("until", "12").param("skipped", "ooit"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies op welke dag het is.")))
                .andExpect(content().string(containsString("31-2-2027")))
                .andExpect(content().string(containsString("Het einde (12) moet later zijn dan het begin (14).")))
                .andExpect(content().string(containsString("Gebruik datums die bestaan")));
        send(address + "/tijden", post(SITE).param("seen", "1").param("monday", "17-9")).andExpect(status().is(422)).andExpect(content().string(containsString("value=\"17-9\"")));
        see(address + "/geschiedenis/2", broker).andExpect(status().isNotFound());
    }

    @Test
    void ofTwoWhoChangeTheTimesTheSecondIsAskedAndWhoChangesSomethingElseIsNot() throws Exception {
        send(address + "/tijden/nieuw", weekly("1")).andExpect(status().isSeeOther());
        send(address + "/tijden", post(SITE).param("seen", "1").param("monday", "9-12")).andExpect(status().is(422))
                .andExpect(content().string(containsString("Iemand anders heeft dit net veranderd"))).andExpect(content().string(containsString("elke dinsdag")));
        send(address + "/plek", place("1").param("there", "LIFT")).andExpect(status().isSeeOther());
        see(address, null).andExpect(content().string(containsString("Alles gelijkvloers of met een lift"))).andExpect(content().string(containsString("elke dinsdag")));
    }

    @Test
    void aSecretPlaceIsKeptNowhereNotEvenInItsHistoryAndUndoingDoesNotBringItBack() throws Exception {
        see(address, null).andExpect(content().string(containsString("Dorpsstraat 1")));
        send(address + "/plek", post(SITE).param("seen", "1").param("secret", "ja").param("street", "Dorpsstraat").param("houseNumber", "1").param("seenBy", "EVERYBODY")).andExpect(status().isSeeOther());
        for (String page : new String[] {address, address + "/geschiedenis", address + "/geschiedenis/1", address + "/geschiedenis/2", "/aanbod", "/api/v1/aanbod"}) {
            see(page, broker).andExpect(status().isOk()).andExpect(content().string(not(containsString("Dorpsstraat"))));
        }
        see(address + "/geschiedenis/2", broker).andExpect(content().string(containsString("adres weggehaald")));
        for (String paper : new String[] {"/poster.pdf", "/kaartje.pdf"}) {
            try (PdfProof pdf = PdfProof.of("geheim", see(address + paper, null).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray())) {
                assertThat(pdf.text()).contains("Samen breien").doesNotContain("Dorpsstraat");
            }
        }
        send(address + "/geschiedenis/1/terugzetten", post(SITE).param("seen", "2")).andExpect(status().isSeeOther());
        see(address, null).andExpect(content().string(not(containsString("Dorpsstraat")))).andExpect(content().string(containsString("Het adres van deze plek is geheim")));
        send(address + "/wijzigen", post(SITE).param("seen", "3").param("name", name).param("kind", "ACTIVITY").param("summary", "Kom naar de Dorpsstraat 1.").param("reach", "municipality"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("In deze tekst staat een adres")));
    }

    /** The guide, the sheet in the lift and what somebody chooses to print carry it, as long as it may be found; and after that its name only. */
    @Test
    void noPaperOfItsNeighbourhoodTellsWhereASecretPlaceIs() throws Exception {
        send(address + "/wijzigen", post(SITE).param("seen", "1").param("name", name).param("kind", "ACTIVITY").param("summary", "Elke week met thee.").param("reach", "areas").param("neighbourhoods", "spoorzoom"))
                .andExpect(status().isSeeOther());
        send(address + "/tijden/nieuw", weekly("2").param("days", "TUESDAY")).andExpect(status().isSeeOther());
        send(address + "/plek", place("3").param("street", "Verstopstraat").param("houseNumber", "9")).andExpect(status().isSeeOther());
        String begin = name.substring(0, "Breien ".length() + 8);
        assertThat(papers()).allSatisfy(text -> assertThat(text).contains(begin, "Verstopstraat"));
        send(address + "/plek", post(SITE).param("seen", "4").param("secret", "ja").param("street", "Verstopstraat").param("houseNumber", "9").param("seenBy", "EVERYBODY")).andExpect(status().isSeeOther());
        assertThat(papers()).allSatisfy(text -> assertThat(text).contains(begin).doesNotContain("Verstopstraat"));
    }

    @Test
    void whoWorksThereReadsOnTheFirstPageOfTheDayWhatIsOn() throws Exception {
        send(address + "/wijzigen", post(SITE).param("seen", "1").param("name", name).param("kind", "ACTIVITY").param("summary", "Elke dag met thee.").param("reach", "areas").param("neighbourhoods", "spoorzoom"))
                .andExpect(status().isSeeOther());
        LocalDate today = LocalDate.now(HumanTimes.ZONE);
        send(address + "/tijden/nieuw", post(SITE).param("seen", "2").param("rhythm", "weekly").param("days", today.getDayOfWeek().name(), today.plusDays(1).getDayOfWeek().name())
                .param("first", today.toString()).param("from", "0.05").param("until", "23.55")).andExpect(status().isSeeOther());
        Cookie ofOvervecht = people.loggedIn(UTRECHT, new Grant(Role.TEAM_MEMBER, Scope.district("WK034403")));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> see("/werk", ofOvervecht).andExpect(status().isOk()).andExpect(content().string(containsString(name))));
        see("/werk", ofOvervecht).andExpect(content().string(containsString("In je gebied: "))).andExpect(content().string(containsString("van 0.05 uur tot 23.55 uur")))
                .andExpect(content().string(containsString("Niets wacht op je")));
        see("/werk", people.loggedIn(UTRECHT, new Grant(Role.TEAM_MEMBER, Scope.district("WK034407")))).andExpect(content().string(not(containsString(name))));
        send(address + "/tijden/1", post(SITE).param("seen", "3").param("remove", "ja")).andExpect(status().isSeeOther());
    }

    private List<String> papers() throws Exception {
        List<String> texts = new ArrayList<>();
        for (String paper : List.of("/buurten/spoorzoom/gids.pdf", "/buurten/spoorzoom/gids.pdf?volgorde=dag", "/buurten/spoorzoom/weekblad.pdf", "/printen/keuze.pdf?wat=" + address.substring("/aanbod/".length()))) {
            try (PdfProof pdf = PdfProof.of("spoorzoom", see(paper, null).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray())) {
                texts.add(pdf.text().replaceAll("\\s+", " "));
            }
        }
        return texts;
    }

    @Test
    void whatIsForProfessionalsIsThereForThemOnly() throws Exception {
        send(address + "/plek", post(SITE).param("seen", "1").param("secret", "nee").param("seenBy", "PROFESSIONALS")).andExpect(status().isSeeOther());
        see(address, null).andExpect(status().isNotFound());
        see(address, people.loggedIn(UTRECHT)).andExpect(status().isNotFound());
        see(address, people.loggedIn(UTRECHT, new Grant(Role.TEAM_MEMBER, Scope.district("WK034403")))).andExpect(status().isOk());
        see("/aanbod", null).andExpect(content().string(not(containsString(name))));
        see("/sitemap.xml", null).andExpect(content().string(not(containsString(address))));
        send(address + "/plek", place("2").param("seenBy", "TEAM")).andExpect(status().isSeeOther());
        see(address, people.loggedIn(UTRECHT, new Grant(Role.TEAM_MEMBER, Scope.WHOLE_MUNICIPALITY))).andExpect(status().isNotFound());
        see(address, broker).andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder weekly(String seen) {
        return post(SITE).param("seen", seen).param("rhythm", "weekly").param("days", "TUESDAY").param("first", LocalDate.now().toString()).param("from", "10").param("until", "11.30 uur");
    }

    private MockHttpServletRequestBuilder place(String seen) {
        return post(SITE).param("seen", seen).param("secret", "nee");
    }

    private ResultActions send(String to, MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(FormPost.with(form.uri(URI.create(SITE + to)).cookie(broker)));
    }

    private ResultActions see(String page, Cookie who) throws Exception {
        return web.perform(who == null ? get(SITE + page) : get(SITE + page).cookie(who));
    }
}
