package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.places.Slug;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** K2: a resident puts an initiative on the map without an account; it shows at once as new, the broker confirms or hides it, and the founder keeps it. */
@SamenspelTest
class InitiativeStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final String LUNETTEN = "lunetten";

    private final MockMvc web;
    private final TestPeople people;
    private final String name = "Soep in het park " + UUID.randomUUID();
    private final String address = "/aanbod/" + Slug.of(name);

    InitiativeStoryTest(MockMvc web, TestPeople people) {
        this.web = web;
        this.people = people;
    }

    @Test
    void aResidentWalksThroughThreeStepsAndItIsThereAtOnceAsNew() throws Exception {
        see("/initiatief-toevoegen?buurt=lunetten", null).andExpect(status().isOk()).andExpect(content().string(containsString("Hoe heet het?")));
        send("/initiatief-toevoegen", null, what("1")).andExpect(status().isOk()).andExpect(content().string(containsString("In welke buurt?")))
                .andExpect(content().string(containsString("name=\"name\" value=\"" + name + "\"")));
        send("/initiatief-toevoegen", null, whereAndWhen("2")).andExpect(status().isOk()).andExpect(content().string(containsString("Dit kan iedereen lezen")));
        String code = begin(null);
        assertThat(code).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        see(address, null).andExpect(status().isOk())
                .andExpect(content().string(containsString("Dit is nieuw.")))
                .andExpect(content().string(containsString("elke woensdag van 17 uur tot 19 uur")))
                .andExpect(content().string(not(containsString("Fatiha"))))
                .andExpect(content().string(not(containsString("fatiha@voorbeeld.nl"))));
        see("/buurten/lunetten", null).andExpect(content().string(containsString(name)));
    }

    @Test
    void whatItIsAboutIsOfferedByTheWordsAndTwoMayBeChosen() throws Exception {
        send("/initiatief-toevoegen", null, post(SITE).param("step", "1").param("name", name).param("summary", "Samen soep koken en eten met buren.")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Waar gaat het over?")))
                .andExpect(content().string(matchesRegex("(?s).*name=\"themes\" value=\"eten\" checked.*")));
        send("/initiatief-toevoegen", null, what("2").param("themes", "eten", "taal", "werk")).andExpect(status().is(422)).andExpect(content().string(containsString("Kies er hooguit 2.")));
        send("/initiatief-toevoegen", null, last("K7MP-X2RD-9TQH").param("themes", "eten", "taal")).andExpect(status().isOk());
        see(address, null).andExpect(content().string(containsString("/aanbod?thema=eten"))).andExpect(content().string(containsString("/aanbod?thema=taal")));
    }

    @Test
    void goingBackLosesNothing() throws Exception {
        send("/initiatief-toevoegen", null, whereAndWhen("2").param("back", "ja")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Hoe heet het?"))).andExpect(content().string(containsString("name=\"from\" value=\"17\"")));
    }

    @Test
    void pressingTwicePutsItOnOnceAndShowsTheSameCode() throws Exception {
        String key = UUID.randomUUID().toString();
        for (int press = 0; press < 2; press++) {
            send("/initiatief-toevoegen", null, last().param("_sleutel", key)).andExpect(status().isOk()).andExpect(content().string(containsString("K7MP-X2RD-9TQF")));
        }
        see(address + "-2", null).andExpect(status().isNotFound());
    }

    @Test
    void whatCannotBeIsSaidOnItsStepAndNothingIsKept() throws Exception {
        send("/initiatief-toevoegen", null, post(SITE).param("step", "1").param("name", "x".repeat(200)).param("summary", "kijk op https://a.nl en https://b.nl")).andExpect(status().is(422))
                .andExpect(content().string(containsString("te veel webadressen")));
        send("/initiatief-toevoegen", null, what("2").param("rhythm", "weekly").param("days", "MONDAY").param("first", "30-2-2027").param("from", "19").param("until", "17")).andExpect(status().is(422))
                .andExpect(content().string(containsString("30-2-2027"))).andExpect(content().string(containsString("Het einde (17)")));
        send("/initiatief-toevoegen", null, what("3").param("telephone", "bel maar").param("code", "K7MP-X2RD-9TQF")).andExpect(status().is(422)).andExpect(content().string(containsString("value=\"bel maar\"")));
        see(address, null).andExpect(status().isNotFound());
    }

    @Test
    void scriptInATextIsText() throws Exception {
        String script = "<script>alert(1)</script>";
        send("/initiatief-toevoegen", null, post(SITE).param("step", "3").param("name", name).param("summary", script).param("forWhom", script).param("address", script).param("code", "K7MP-X2RD-9TQG"))
                .andExpect(status().isOk());
        see(address, null).andExpect(content().string(containsString("&lt;script>"))).andExpect(content().string(not(containsString(script))));
    }

    @Test
    void theFounderKeepsItWithTheCodeAndEndsIt() throws Exception {
        String code = begin(null);
        see("/initiatief-bijhouden?code=" + code, null).andExpect(status().isOk()).andExpect(content().string(containsString("value=\"" + code + "\"")));
        send("/initiatief-bijhouden", null, post(SITE).param("code", code.toLowerCase().replace("-", " "))).andExpect(status().isOk()).andExpect(content().string(containsString(name)));
        send("/initiatief-bijhouden/wijzigen", null, last(code).param("telephone", "030 123 45 67")).andExpect(status().isSeeOther()).andExpect(header().string("Location", address));
        see(address, null).andExpect(content().string(containsString("030 123 45 67")));
        send("/initiatief-bijhouden/wijzigen", null, last(code).param("over", "ja")).andExpect(status().isSeeOther());
        see(address, null).andExpect(status().isGone());
    }

    @Test
    void aCodeThatIsNotRightOpensNothing() throws Exception {
        for (String wrong : new String[] {"", "AAAA-BBBB-CCCC", "ja", "x".repeat(500)}) {
            send("/initiatief-bijhouden", null, post(SITE).param("code", wrong)).andExpect(status().is(422));
        }
    }

    @Test
    void theBrokerOfTheAreaIsToldConfirmsAndGivesAnotherCode() throws Exception {
        Cookie ofZuid = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034407")));
        Cookie ofOvervecht = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034403")));
        String code = begin(null);
        see("/werk/kaart", ofOvervecht).andExpect(status().isOk()).andExpect(content().string(not(containsString(name))));
        String list = see("/werk/kaart", ofZuid).andExpect(content().string(containsString(name))).andExpect(content().string(containsString("Fatiha"))).andReturn().getResponse().getContentAsString();
        see("/werk", ofZuid).andExpect(content().string(either(containsString("zette iets op de kaart")).or(containsString("dingen op de kaart"))));
        String confirm = found(list.substring(list.indexOf(name)), "action=\"(/werk/kaart/nieuw/[0-9a-f-]+/bevestigen)\"");
        send(confirm, ofOvervecht, post(SITE)).andExpect(status().isSeeOther());
        see(address, null).andExpect(content().string(containsString("Dit is nieuw.")));
        send(confirm, ofZuid, post(SITE)).andExpect(status().isSeeOther());
        see(address, null).andExpect(content().string(not(containsString("Dit is nieuw."))));
        String another = found(send(address + "/code", ofZuid, post(SITE)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(), "<strong>([A-Z2-9-]{14})</strong>");
        send("/initiatief-bijhouden", null, post(SITE).param("code", code)).andExpect(status().is(422));
        send("/initiatief-bijhouden", null, post(SITE).param("code", another)).andExpect(status().isOk());
    }

    @Test
    void aBrokerWhoSitsBesideTheFounderConfirmsItByThat() throws Exception {
        begin(people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034407"))));
        see(address, null).andExpect(status().isOk()).andExpect(content().string(not(containsString("Dit is nieuw."))));
    }

    @Test
    void itIsHiddenOnlyForAReasonThatEverybodyCanReadAndAppeal() throws Exception {
        Cookie broker = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034407")));
        begin(null);
        String list = see("/werk/kaart", broker).andReturn().getResponse().getContentAsString();
        String hide = found(list.substring(list.indexOf(name)), "href=\"(/werk/kaart/nieuw/[0-9a-f-]+/verbergen)\"");
        send(hide, broker, post(SITE).param("reason", "daarom")).andExpect(status().is(422));
        see(address, null).andExpect(status().isOk());
        send(hide, broker, post(SITE).param("why", "HURTFUL").param("reason", "De tekst zet buren tegen elkaar op.")).andExpect(status().isSeeOther());
        see(address, null).andExpect(status().is(451)).andExpect(content().string(containsString("De tekst zet buren tegen elkaar op.")));
        see("/melden/besluiten", null).andExpect(content().string(containsString("De tekst zet buren tegen elkaar op.")));
        see("/buurten/" + LUNETTEN, null).andExpect(content().string(not(containsString(name))));
    }

    @Test
    void whoSendsTooManyIsAskedToCall() throws Exception {
        String client = FormPost.freshClient();
        int last = 0;
        for (int time = 0; time < 21; time++) {
            MockHttpServletRequestBuilder form = post(SITE).param("step", "3").param("name", name + time).param("summary", "Soep.").param("code", "AAAA-AAAA-A" + "ABC".charAt(time / 10) + "A" + (char) ('A' + time % 10));
            String page = web.perform(FormPost.from(client, FormPost.with(form.uri(URI.create(SITE + "/initiatief-toevoegen"))))).andReturn().getResponse().getContentAsString();
            last = page.contains("Er komt nu heel veel tegelijk binnen") ? time : last;
        }
        assertThat(last).isEqualTo(20);
    }

    @Test
    void oneTapSaysWhatIsNotRightAndTheKeeperSeesIt() throws Exception {
        Cookie broker = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034407")));
        begin(broker);
        see(address, null).andExpect(content().string(containsString(address + "/klopt-niet")));
        send(address + "/klopt-niet", null, post(SITE).param("matter", "TIMES")).andExpect(status().isSeeOther()).andExpect(header().string("Location", address + "/klopt-niet/dank"));
        send(address + "/klopt-niet", null, post(SITE).param("matter", "TOEN")).andExpect(status().is(422));
        send(address + "/klopt-niet", null, post(SITE).param("matter", "OTHER").param("words", "x".repeat(501))).andExpect(status().is(422));
        see("/werk", broker).andExpect(content().string(containsString("dat iets niet klopt")));
        String list = see("/werk/kaart", broker).andExpect(content().string(containsString("De tijden kloppen niet"))).andReturn().getResponse().getContentAsString();
        send(found(list.substring(list.indexOf(name)), "action=\"(/werk/kaart/opmerkingen/[0-9a-f-]+/klaar)\""), broker, post(SITE)).andExpect(status().isSeeOther());
        see("/werk/kaart", broker).andExpect(content().string(not(containsString(name))));
    }

    /** Puts it on the map; the answer is the code. */
    private String begin(Cookie who) throws Exception {
        String fresh = found(see("/initiatief-toevoegen", null).andReturn().getResponse().getContentAsString(), "name=\"code\" value=\"([A-Z2-9-]{14})\"");
        String page = send("/initiatief-toevoegen", who, last(fresh)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return found(page, "<strong>([A-Z2-9-]{14})</strong>");
    }

    private MockHttpServletRequestBuilder what(String step) {
        return post(SITE).param("step", step).param("name", name).param("summary", "Elke week koken we soep voor wie er is.");
    }

    private MockHttpServletRequestBuilder whereAndWhen(String step) {
        return what(step).param("area", LUNETTEN).param("rhythm", "weekly").param("days", "WEDNESDAY").param("first", "2026-11-01").param("from", "17").param("until", "19");
    }

    private MockHttpServletRequestBuilder last() {
        return last("K7MP-X2RD-9TQF");
    }

    private MockHttpServletRequestBuilder last(String code) {
        return whereAndWhen("3").param("founder", "Fatiha").param("mail", "fatiha@voorbeeld.nl").param("code", code);
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private ResultActions send(String to, Cookie who, MockHttpServletRequestBuilder form) throws Exception {
        MockHttpServletRequestBuilder request = form.uri(URI.create(SITE + to));
        return web.perform(FormPost.with(who == null ? request : request.cookie(who)));
    }

    private ResultActions see(String page, Cookie who) throws Exception {
        return web.perform(who == null ? get(SITE + page) : get(SITE + page).cookie(who));
    }
}
