package nl.samenspel.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import nl.samenspel.paper.PdfProof;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** K1 and K9, on paper: what stands on the site goes along in a bag, hangs in the lift, and is handed over at a table. */
@SamenspelTest
class PrintingStoryTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final MockMvc web;

    PrintingStoryTest(MockMvc web) {
        this.web = web;
    }

    private ResultActions open(String address) throws Exception {
        return web.perform(get("http://utrecht.localhost" + address));
    }

    private PdfProof pdf(String name, String address) throws Exception {
        MockHttpServletResponse answer = open(address).andExpect(status().isOk()).andExpect(content().contentType("application/pdf")).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline").contains(".pdf");
        return PdfProof.of(name, answer.getContentAsByteArray());
    }

    @Test
    void aNeighbourSharesThreeLinesAndHangsUpAPoster() throws Exception {
        open("/aanbod/doenja-dienstverlening").andExpect(content().string(containsString("href=\"/aanbod/doenja-dienstverlening/delen\"")));
        open("/aanbod/doenja-dienstverlening/delen").andExpect(status().isOk())
                .andExpect(content().string(containsString("/aanbod/doenja-dienstverlening/poster.pdf")))
                .andExpect(content().string(containsString("http://utrecht.localhost/aanbod/doenja-dienstverlening")));
        try (PdfProof poster = pdf("poster", "/aanbod/doenja-dienstverlening/poster.pdf").isForEverybody(DUTCH)) {
            assertThat(poster.title()).isEqualTo("Doenja Dienstverlening");
            assertThat(poster.pages()).isEqualTo(1);
            assertThat(poster.square(0)).isEqualTo("http://utrecht.localhost/aanbod/doenja-dienstverlening");
            assertThat(poster.text()).contains("Meer weten? Bel").contains("030 000 00 00");
        }
        try (PdfProof card = pdf("kaartje", "/aanbod/doenja-dienstverlening/kaartje.pdf").isForEverybody(DUTCH)) {
            assertThat(card.text()).contains("Doenja Dienstverlening", "utrecht.localhost/aanbod/doenja-");
            assertThat(card.square(0)).isEqualTo("http://utrecht.localhost/aanbod/doenja-dienstverlening");
        }
    }

    @Test
    void theGuideOfANeighbourhoodHasEverythingOnceInThreeSizes() throws Exception {
        open("/buurten/kanaleneiland-zuid").andExpect(content().string(containsString("href=\"/buurten/kanaleneiland-zuid/gids\"")));
        open("/buurten/kanaleneiland-zuid/gids").andExpect(status().isOk()).andExpect(content().string(containsString("gids.pdf?letters=24")));
        int pages = 0;
        for (int letters : new int[] {16, 20, 24}) {
            try (PdfProof guide = pdf("gids-" + letters, "/buurten/kanaleneiland-zuid/gids.pdf?letters=" + letters).isForEverybody(DUTCH)) {
                assertThat(guide.title()).isEqualTo("Gids van Kanaleneiland-Zuid");
                assertThat(guide.text()).contains("Wat staat erin", "Wijkservicecentrum Zuidwest", "Budgetteringsgroepen");
                assertThat(guide.bookmarks()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(guide.structure()).contains("H1", "H2", "H3", "P", "Link");
                assertThat(guide.pages()).isGreaterThan(pages);
                pages = guide.pages();
            }
        }
        open("/buurten/nergens/gids.pdf").andExpect(status().isNotFound());
    }

    @Test
    void theGuideMayGoByDayAndTheComingWeekFitsInTheLift() throws Exception {
        try (PdfProof guide = pdf("gids-dag", "/buurten/kanaleneiland-zuid/gids.pdf?volgorde=dag&letters=20").isForEverybody(DUTCH)) {
            assertThat(guide.text()).contains("Zonder vaste dag", "Budgetteringsgroepen");
        }
        try (PdfProof week = pdf("weekblad", "/buurten/kanaleneiland-zuid/weekblad.pdf").isForEverybody(DUTCH)) {
            assertThat(week.title()).isEqualTo("Deze week in Kanaleneiland-Zuid");
            assertThat(week.square(week.pages() - 1)).isEqualTo("http://utrecht.localhost/buurten/kanaleneiland-zuid");
        }
    }

    @Test
    void aHelperChoosesForSomebodyAndWritesTheNameByHand() throws Exception {
        open("/aanbod?wijk=zuidwest").andExpect(content().string(containsString("href=\"/printen?wijk=zuidwest\"")));
        open("/printen?wijk=zuidwest").andExpect(status().isOk()).andExpect(content().string(containsString("value=\"wijkservicecentrum-zuidwest\"")))
                .andExpect(content().string(not(containsString("Je hebt nog niets gekozen"))));
        try (PdfProof choice = pdf("keuze", "/printen/keuze.pdf?wat=wijkservicecentrum-zuidwest&wat=doenja-dienstverlening&wat=bestaat-niet&letters=20").isForEverybody(DUTCH)) {
            assertThat(choice.text()).containsSubsequence("Voor jou uitgezocht", "Voor:", "Wijkservicecentrum Zuidwest", "Doenja Dienstverlening");
        }
    }

    @Test
    void whoChoosesNothingIsToldWhatToDo() throws Exception {
        open("/printen/keuze.pdf?wat=bestaat-niet&letters=veel").andExpect(status().isSeeOther()).andExpect(header().string("Location", "/printen?leeg=ja"));
        open("/printen?leeg=ja").andExpect(content().string(containsString("Je hebt nog niets gekozen")));
    }

    @Test
    void whoReadsEnglishGetsItInEnglish() throws Exception {
        try (PdfProof guide = pdf("guide-en", "/buurten/lunetten/gids.pdf?taal=en").isForEverybody(Locale.ENGLISH)) {
            assertThat(guide.text()).contains("Guide of Lunetten");
        }
    }
}
