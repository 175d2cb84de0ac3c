package nl.samenspel.figures.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** K4, reading: figures of each district beside the whole municipality, with source, year and unit, never as a league table, and to take along. */
@SamenspelTest
class FiguresStoryTest {

    private final MockMvc web;

    FiguresStoryTest(MockMvc web) {
        this.web = web;
    }

    private ResultActions open(String host, String address) throws Exception {
        return web.perform(get("http://" + host + ".localhost" + address));
    }

    @Test
    void everybodySeesTheDistrictsBesideEachOtherInTheOrderOfTheirNames() throws Exception {
        open("utrecht", "/cijfers").andExpect(status().isOk())
                .andExpect(content().string(containsString("In Utrecht wonen 347.465 mensen")))
                .andExpect(content().string(stringContainsInOrder("Binnenstad", "18.120", "Leidsche Rijn", "36.540", "Zuidwest", "37.995")))
                .andExpect(content().string(containsString("Van elke 100 inwoners. Bron: CBS, Kerncijfers wijken en buurten, 2018.")))
                .andExpect(content().string(containsString("uit de wijken berekend")))
                .andExpect(content().string(not(containsString("herkomst"))));
    }

    @Test
    void oneDistrictStandsBesideTheWholeMunicipality() throws Exception {
        open("utrecht", "/cijfers?wijk=overvecht").andExpect(status().isOk())
                .andExpect(content().string(containsString("Overvecht in cijfers")))
                .andExpect(content().string(containsString("In Overvecht wonen 34.255 mensen")))
                .andExpect(content().string(containsString("Heel Utrecht")));
    }

    @Test
    void aNeighbourhoodWithoutFiguresLeadsToItsDistrict() throws Exception {
        open("utrecht", "/cijfers?buurt=lombok").andExpect(status().isOk())
                .andExpect(content().string(containsString("Van Lombok zijn er nog geen cijfers")))
                .andExpect(content().string(containsString("/cijfers?wijk=west")));
    }

    @Test
    void aMunicipalityWithoutFiguresSaysSoAndShowsNothingOfItsNeighbour() throws Exception {
        open("amersfoort", "/cijfers").andExpect(status().isOk())
                .andExpect(content().string(containsString("Er zijn nog geen cijfers")))
                .andExpect(content().string(not(containsString("Overvecht"))));
    }

    @Test
    void programsAndSpreadsheetsTakeThemAlong() throws Exception {
        open("utrecht", "/cijfers/open-data.csv").andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("text/csv")))
                .andExpect(content().string(startsWith("gebied,gebied_naam,indicator,naam,eenheid,jaar,waarde,bron")))
                .andExpect(content().string(containsString("WK034403,Overvecht,inhabitants,Inwoners,Aantal inwoners,2018,34255.0,")));
        open("utrecht", "/api/v1/cijfers").andExpect(status().isOk())
                .andExpect(jsonPath("$[0].gebied").value("GM0344"))
                .andExpect(jsonPath("$[?(@.gebied == 'WK034403' && @.indicator == 'age-65')].waarde", hasItem(14.0)));
        open("amersfoort", "/api/v1/cijfers").andExpect(status().isOk()).andExpect(content().json("[]"));
    }

    @Test
    void itIsReadInEnglishToo() throws Exception {
        open("utrecht", "/cijfers?taal=en").andExpect(content().string(containsString("347,465 people live in Utrecht")));
    }
}
