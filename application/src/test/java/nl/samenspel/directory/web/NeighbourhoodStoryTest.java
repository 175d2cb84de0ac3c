package nl.samenspel.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** K7, reading: the page of a neighbourhood opens with what there is, shows whom one can ask, and has the figures one click away. */
@SamenspelTest
class NeighbourhoodStoryTest {

    private final MockMvc web;

    NeighbourhoodStoryTest(MockMvc web) {
        this.web = web;
    }

    private ResultActions open(String host, String address) throws Exception {
        return web.perform(get("http://" + host + ".localhost" + address));
    }

    @Test
    void aResidentSeesWhatThereIsBeforeWhoLivesThere() throws Exception {
        open("utrecht", "/buurten/kanaleneiland-zuid").andExpect(status().isOk()).andExpect(content().string(stringContainsInOrder(
                "Plekken om binnen te lopen", "Wijkservicecentrum Zuidwest", "Meedoen", "Budgetteringsgroepen", "Aan wie vraag je het?", "Buurtteam Kanaleneiland-Zuid", "Als het even niet lukt",
                "Doenja Dienstverlening", "Heb je een idee", "Wie wonen er in Zuidwest?", "37.995", "CBS", "Klopt iets niet?")));
    }

    @Test
    void aTeamStandsAmongThoseToAskAndNotAmongTheThingsToDo() throws Exception {
        String page = open("utrecht", "/buurten/zuilen").andReturn().getResponse().getContentAsString();
        assertThat(page.split("href=\"/aanbod/buurtteam-zuilen\"", -1)).hasSize(2);
    }

    @Test
    void theTeamOfAnotherNeighbourhoodIsNotShownAndWithoutOneThoseForEverybodyAre() throws Exception {
        open("utrecht", "/buurten/voordorp").andExpect(content().string(containsString("Buurtteam Noordoost")));
        open("utrecht", "/buurten/transwijk").andExpect(content().string(not(containsString("Buurtteam Kanaleneiland"))))
                .andExpect(content().string(containsString("Doenja Dienstverlening")));
    }

    @Test
    void problemFiguresAreNotOnThePageButOneClickAway() throws Exception {
        open("utrecht", "/buurten/lombok").andExpect(content().string(containsString("href=\"/cijfers?wijk=west\"")))
                .andExpect(content().string(not(containsString("woningcorporatie"))));
    }

    @Test
    void theMapIsThereWithoutScriptAndSaysThatItIsADrawing() throws Exception {
        open("utrecht", "/buurten").andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"sam-map__still\"")))
                .andExpect(content().string(containsString("Het is een tekening")))
                .andExpect(content().string(containsString("Niet op de kaart: De Gagel")));
        open("utrecht", "/buurten/lombok").andExpect(content().string(containsString("sam-map__shape--chosen"))).andExpect(content().string(containsString("de echte grens loopt anders")));
        open("utrecht", "/buurten/de-gagel").andExpect(status().isOk()).andExpect(content().string(not(containsString("sam-map__shape--chosen"))));
    }

    @Test
    void aNameThatIsTypedLeadsToItsPage() throws Exception {
        open("utrecht", "/buurten?buurt=Overvecht Centrum").andExpect(status().isSeeOther()).andExpect(header().string("Location", "/buurten/overvecht-centrum"));
        open("utrecht", "/buurten?buurt= kanaleneiland ZUID").andExpect(status().isSeeOther()).andExpect(header().string("Location", "/buurten/kanaleneiland-zuid"));
        open("utrecht", "/buurten?buurt=West").andExpect(status().isSeeOther()).andExpect(header().string("Location", "/aanbod?wijk=west"));
        open("utrecht", "/buurten?buurt=kanaleneiland").andExpect(status().isOk()).andExpect(content().string(containsString("Bedoel je een van deze buurten?")));
        open("utrecht", "/buurten?buurt=<script>").andExpect(status().isOk()).andExpect(content().string(containsString("‘&lt;script&gt;’ kennen we hier niet")));
        open("utrecht", "/buurten?buurt=" + "a".repeat(10_000)).andExpect(status().isOk());
    }

    @Test
    void anotherMunicipalityHasItsOwnNeighbourhoodsWithoutMapOrFigures() throws Exception {
        open("amersfoort", "/buurten").andExpect(status().isOk()).andExpect(content().string(containsString("Nieuwland"))).andExpect(content().string(not(containsString("sam-map__still"))));
        open("amersfoort", "/buurten/nieuwland").andExpect(status().isOk()).andExpect(content().string(not(containsString("Zuidwest"))));
        open("amersfoort", "/buurten/lombok").andExpect(status().isNotFound());
    }

    @Test
    void searchEnginesFindThePages() throws Exception {
        open("utrecht", "/sitemap.xml").andExpect(content().string(containsString("/buurten/lombok</loc>"))).andExpect(content().string(containsString("/cijfers?wijk=overvecht</loc>")));
        open("amersfoort", "/sitemap.xml").andExpect(content().string(containsString("/buurten/nieuwland</loc>"))).andExpect(content().string(not(containsString("lombok"))));
    }

    @Test
    void boundariesAreOpenDataInGeoJson() throws Exception {
        String text = open("utrecht", "/api/v1/wijkgrenzen").andExpect(status().isOk()).andExpect(header().string("Content-Type", startsWith("application/geo+json")))
                .andReturn().getResponse().getContentAsString();
        JsonNode collection = JsonMapper.shared().readTree(text);
        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features").size()).isEqualTo(10);
        JsonNode west = collection.path("features").get(0);
        assertThat(west.path("properties").path("naam").asString()).isEqualTo("West");
        assertThat(west.path("properties").path("schematisch").asBoolean()).isTrue();
        assertThat(west.path("geometry").path("type").asString()).isEqualTo("MultiPolygon");
        open("amersfoort", "/api/v1/buurtgrenzen").andExpect(content().json("{\"type\":\"FeatureCollection\",\"features\":[]}"));
    }
}
