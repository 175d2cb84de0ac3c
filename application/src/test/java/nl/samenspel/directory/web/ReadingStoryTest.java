package nl.samenspel.directory.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** K1, the reading part: every organisation, service, activity and place is found by theme, kind and place. */
@SamenspelTest
class ReadingStoryTest {

    private final MockMvc web;

    ReadingStoryTest(MockMvc web) {
        this.web = web;
    }

    private static MockHttpServletRequestBuilder utrecht(String address) {
        return get("http://utrecht.localhost" + address);
    }

    @Test
    void aResidentChoosesANeighbourhoodAndSeesWhatIsThere() throws Exception {
        web.perform(utrecht("/")).andExpect(status().isOk()).andExpect(content().string(containsString("Waar woon je?")));
        web.perform(utrecht("/buurten?buurt=zuilen")).andExpect(status().isSeeOther()).andExpect(header().string("Location", "/buurten/zuilen"));
        web.perform(utrecht("/buurten/zuilen")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Buurtteam Zuilen")))
                .andExpect(content().string(containsString("Alles in Noordwest (7)")));
    }

    @Test
    void aResidentFindsHelpWithMoneyByTheme() throws Exception {
        web.perform(utrecht("/aanbod?thema=geldzorgen")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Geldzorgen en rondkomen")))
                .andExpect(content().string(containsString("gevonden")));
    }

    @Test
    void theListHasTwentyFiveOnAPageAndAPageThatIsNotThereIsTheLast() throws Exception {
        web.perform(utrecht("/aanbod")).andExpect(status().isOk()).andExpect(content().string(containsString("gevonden. Je ziet 1 tot en met 25.")));
        web.perform(utrecht("/aanbod?wijk=zuidwest&pagina=999")).andExpect(status().isOk()).andExpect(content().string(matchesPattern("(?s).*\\b(\\d+) gevonden\\. Je ziet \\d+ tot en met \\1\\..*")));
        web.perform(utrecht("/aanbod?pagina=x")).andExpect(status().isOk()).andExpect(content().string(containsString("Je ziet 1 tot en met 25.")));
    }

    @Test
    void theListIsInDutchOrder() throws Exception {
        web.perform(utrecht("/aanbod?wijk=noordwest")).andExpect(content().string(stringContainsInOrder(
                "Burennetwerk (Kracht van Zuilen)", "Buurtteam Ondiep-Pijlsweerd", "Buurtteam Zuilen", "Inloop door", "Inspiratielab", "Kracht van Zuilen", "Pleisterplaatsen")));
    }

    @Test
    void anEmptyChoiceIsAnInvitation() throws Exception {
        web.perform(utrecht("/aanbod?buurt=voordorp&thema=geldzorgen")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Hier is nog niets bij deze keuze")))
                .andExpect(content().string(containsString("Alles laten zien")));
    }

    @Test
    void thePageOfAnEntryBeginsWithHowToGetInAndEndsWithWhatIsWrong() throws Exception {
        web.perform(utrecht("/aanbod/hoiutrecht")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Zo kom je er")))
                .andExpect(content().string(containsString("https://www.HoiUtrecht.nl")))
                .andExpect(content().string(containsString("Verslag van een bijeenkomst van de gemeenteraad")))
                .andExpect(content().string(containsString("Klopt iets niet?")))
                .andExpect(content().string(not(containsString("/wijzigen"))));
    }

    @Test
    void anEntryOfAnotherTownSaysSo() throws Exception {
        web.perform(utrecht("/aanbod?wijk=elders")).andExpect(status().isOk()).andExpect(content().string(containsString("In een andere plaats: ")));
        web.perform(utrecht("/aanbod?wijk=west")).andExpect(status().isOk()).andExpect(content().string(not(containsString("Columbusplein"))));
    }

    @Test
    void theSamePagesAreThereInEnglish() throws Exception {
        for (String address : new String[] {"/", "/aanbod", "/aanbod/hoiutrecht", "/buurten", "/buurten/zuilen"}) {
            web.perform(utrecht(address + "?taal=en")).andExpect(status().isOk()).andExpect(content().string(containsString("lang=\"en\"")));
        }
    }

    @Test
    void readingLeavesNoCookie() throws Exception {
        for (String address : new String[] {"/", "/aanbod", "/aanbod/hoiutrecht", "/buurten/zuilen"}) {
            web.perform(utrecht(address)).andExpect(header().doesNotExist("Set-Cookie"));
        }
    }

    @Test
    void whatIsNowhereIsNotFound() throws Exception {
        web.perform(utrecht("/aanbod/bestaat-niet")).andExpect(status().isNotFound());
        web.perform(utrecht("/buurten/bestaat-niet")).andExpect(status().isNotFound());
    }

    @Test
    void theNeighbourMunicipalitySeesNothingOfIt() throws Exception {
        web.perform(get("http://amersfoort.localhost/aanbod/hoiutrecht")).andExpect(status().isNotFound());
        web.perform(get("http://amersfoort.localhost/buurten/zuilen")).andExpect(status().isNotFound());
        web.perform(get("http://amersfoort.localhost/")).andExpect(status().isOk());
    }
}
