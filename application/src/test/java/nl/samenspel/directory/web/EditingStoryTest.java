package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.UUID;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.places.Slug;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** K1, the keeping part: a broker puts in an entry, others change it, and everything can be seen and put back. */
@SamenspelTest
class EditingStoryTest {

    private static final String SITE = "http://utrecht.localhost";

    private final MockMvc web;
    private final TestPeople people;
    private final Cookie broker;
    private final String name = "Soep " + UUID.randomUUID();
    private final String address = "/aanbod/" + Slug.of(name);

    EditingStoryTest(MockMvc web, TestPeople people) {
        this.web = web;
        this.people = people;
        this.broker = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY));
    }

    @Test
    void aBrokerPutsInAnEntryAndEverybodySeesIt() throws Exception {
        see("/aanbod/nieuw", broker).andExpect(status().isOk()).andExpect(content().string(containsString("Wat krijg je er?")));
        send("/aanbod/nieuw", broker, form("")).andExpect(status().isSeeOther()).andExpect(header().string("Location", address));
        see(address, null).andExpect(status().isOk()).andExpect(content().string(containsString("Samen soep eten.")));
        see(address, broker).andExpect(content().string(containsString(address + "/wijzigen")));
    }

    @Test
    void aDoubleClickPutsInOneEntry() throws Exception {
        String key = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            send("/aanbod/nieuw", broker, form("").param("_sleutel", key)).andExpect(status().isSeeOther()).andExpect(header().string("Location", address));
        }
        see(address + "-2", null).andExpect(status().isNotFound());
    }

    @Test
    void aFormThatIsNotRightSaysWhatIsWrongKeepsWhatWasTypedAndSavesNothing() throws Exception {
        MockHttpServletRequestBuilder wrong = post(SITE + "/aanbod/nieuw").param("name", name).param("kind", "SERVICE").param("summary", "").param("telephone", "bel maar")
                .param("website", "javascript:alert(1)").param("reach", "municipality");
        send("/aanbod/nieuw", broker, wrong).andExpect(status().is(422))
                .andExpect(content().string(containsString("er zijn 3 fouten")))
                .andExpect(content().string(containsString("value=\"" + name + "\"")))
                .andExpect(content().string(containsString("value=\"bel maar\"")))
                .andExpect(content().string(containsString("Vul ‘Wat krijg je er?’ in.")));
        see(address, null).andExpect(status().isNotFound());
    }

    @Test
    void aPlaceThatIsNotSaidIsAsked() throws Exception {
        MockHttpServletRequestBuilder wrong = post(SITE + "/aanbod/nieuw").param("name", name).param("kind", "SERVICE").param("summary", "x").param("reach", "areas");
        send("/aanbod/nieuw", broker, wrong).andExpect(status().is(422)).andExpect(content().string(containsString("Kies minstens één wijk of buurt")));
    }

    @Test
    void theSameFormSpeaksEnglish() throws Exception {
        web.perform(FormPost.to(SITE + "/aanbod/nieuw?taal=en").param("name", "").cookie(broker)).andExpect(status().is(422))
                .andExpect(content().string(containsString("What do you get there?")));
    }

    @Test
    void theSecondOfTwoEditorsSeesBothTextsAndChooses() throws Exception {
        Cookie other = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY));
        send("/aanbod/nieuw", broker, form("")).andExpect(status().isSeeOther());
        send(address + "/wijzigen", other, form("1").param("telephone", "030 111 11 11").param("address", "Dorpsstraat 1")).andExpect(status().isSeeOther());
        send(address + "/wijzigen", broker, form("1").param("telephone", "030 222 22 22").param("mail", "soep@voorbeeld.nl")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Iemand anders was net iets eerder")))
                .andExpect(content().string(containsString("030 111 11 11")))
                .andExpect(content().string(containsString("030 222 22 22")))
                .andExpect(content().string(containsString("name=\"mail\" value=\"soep@voorbeeld.nl\"")))
                .andExpect(content().string(containsString("name=\"address\" value=\"Dorpsstraat 1\"")));
        send(address + "/wijzigen", broker, form("2").param("telephone", "030 222 22 22").param("address", "Dorpsstraat 1").param("mail", "soep@voorbeeld.nl").param("theirs", "TELEPHONE"))
                .andExpect(status().isSeeOther());
        see(address, null).andExpect(content().string(containsString("030 111 11 11"))).andExpect(content().string(containsString("soep@voorbeeld.nl")));
    }

    @Test
    void aChangeIsComparedAndUndone() throws Exception {
        send("/aanbod/nieuw", broker, form("")).andExpect(status().isSeeOther());
        send(address + "/wijzigen", broker, form("1").param("address", "Dorpsstraat 1")).andExpect(status().isSeeOther());
        see(address + "/geschiedenis", broker).andExpect(status().isOk())
                .andExpect(content().string(containsString("Veranderd: Adres")))
                .andExpect(content().string(containsString("Bo Test")));
        see(address + "/geschiedenis/2", broker).andExpect(status().isOk()).andExpect(content().string(containsString("<ins>Dorpsstraat 1</ins>")));
        send(address + "/geschiedenis/1/terugzetten", broker, post(SITE).param("seen", "2")).andExpect(status().isSeeOther()).andExpect(header().string("Location", address));
        see(address, null).andExpect(content().string(not(containsString("Dorpsstraat 1"))));
        see(address + "/geschiedenis", broker).andExpect(content().string(containsString("Versie 1 teruggezet")));
    }

    @Test
    void whatIsThereNoMoreSaysSoAndCanComeBack() throws Exception {
        send("/aanbod/nieuw", broker, form("")).andExpect(status().isSeeOther());
        send(address + "/weghalen", broker, post(SITE).param("seen", "1")).andExpect(status().isSeeOther());
        see(address, null).andExpect(status().isGone());
        see(address + "/geschiedenis", broker).andExpect(status().isOk()).andExpect(content().string(containsString("Weggehaald")));
        send(address + "/geschiedenis/1/terugzetten", broker, post(SITE).param("seen", "2")).andExpect(status().isSeeOther());
        see(address, null).andExpect(status().isOk());
    }

    @Test
    void aNewNameLeadsOnFromTheOldAddress() throws Exception {
        send("/aanbod/nieuw", broker, form("")).andExpect(status().isSeeOther());
        MockHttpServletRequestBuilder renamed = post(SITE).param("seen", "1").param("name", "Nieuw " + name).param("kind", "SERVICE").param("summary", "x").param("reach", "municipality");
        send(address + "/wijzigen", broker, renamed).andExpect(status().isSeeOther());
        see(address, null).andExpect(status().isMovedPermanently()).andExpect(header().string("Location", address.replace("/aanbod/", "/aanbod/nieuw-")));
    }

    @Test
    void aBrokerOfAnotherDistrictIsToldWhyNot() throws Exception {
        Cookie ofOvervecht = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034403")));
        see("/aanbod/hoiutrecht/wijzigen", ofOvervecht).andExpect(status().isForbidden()).andExpect(content().string(containsString("voor heel Utrecht of voor een andere plaats")));
        see("/aanbod/hoiutrecht", ofOvervecht).andExpect(content().string(not(containsString("/wijzigen"))));
    }

    @Test
    void whoHasNoRoleDoesNotGetThere() throws Exception {
        see("/aanbod/hoiutrecht/wijzigen", people.loggedIn(UTRECHT)).andExpect(status().isForbidden());
        see("/aanbod/hoiutrecht/wijzigen", null).andExpect(status().isSeeOther());
    }

    private MockHttpServletRequestBuilder form(String seen) {
        return post(SITE).param("seen", seen).param("name", name).param("kind", "MEETING_PLACE").param("summary", "Samen soep eten.").param("themes", "eten", "ontmoeting")
                .param("ways", "COME").param("cost", "FREE").param("reach", "municipality");
    }

    private ResultActions send(String to, Cookie who, MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(FormPost.with(form.uri(URI.create(SITE + to)).cookie(who)));
    }

    private ResultActions see(String page, Cookie who) throws Exception {
        return web.perform(who == null ? get(SITE + page) : get(SITE + page).cookie(who));
    }
}
