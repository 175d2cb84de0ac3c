package nl.samenspel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.samenspel.paper.AgreedCard.Call;
import nl.samenspel.paper.LetterOnPaper.Onward;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Language;
import org.junit.jupiter.api.Test;

/** K9, on paper: who has no mail gets a letter, and who sat at a table leaves with a card. */
@SamenspelTest
class PaperStoryTest {

    private static final MunicipalityCode UTRECHT = new MunicipalityCode("GM0344");
    private static final LocalDate THAT_DAY = LocalDate.of(2026, 11, 24);

    private final Paper paper;

    PaperStoryTest(Paper paper) {
        this.paper = paper;
    }

    @Test
    void whoHasNoMailReadsTheSameInALetter() throws Exception {
        LetterOnPaper letter = new LetterOnPaper(Language.NL, TextSize.LARGE, "Samenspel Utrecht", List.of("Mevrouw A. de Vries", "Voorbeeldstraat 12", "3500 AA Utrecht"), THAT_DAY,
                "Wil komt graag op de koffie", List.of("Dag mevrouw De Vries,", "Wil van hiernaast <wil> graag op de koffie komen & kennismaken."),
                new Onward("Zeg of het goed is", "https://utrecht.example/b/7KQ2", "7KQ2-MXPA"));
        byte[] bytes = CurrentMunicipality.call(UTRECHT, () -> paper.letter(letter));
        try (PdfProof pdf = PdfProof.of("letter", bytes).isForEverybody(Locale.of("nl"))) {
            assertThat(pdf.title()).isEqualTo("Wil komt graag op de koffie");
            assertThat(pdf.text()).containsSubsequence("Samenspel Utrecht", "Mevrouw A. de Vries", "3500 AA Utrecht", "dinsdag 24 november 2026", "Wil komt graag op de koffie", "<wil> graag op de koffie komen &",
                    "Zeg of het goed is", "utrecht.example/b/7KQ2", "7KQ2-MXPA", "Liever bellen?");
            assertThat(pdf.structure()).contains("H1", "P", "Figure");
            assertThat(pdf.square(0)).isEqualTo("https://utrecht.example/b/7KQ2");
            assertThat(pdf.pages()).isEqualTo(1);
        }
        assertThat(letter.toString()).doesNotContain("Vries", "koffie");
    }

    @Test
    void whoSatAtATableLeavesWithWhatWasAgreedAndWhomToCall() throws Exception {
        AgreedCard card = new AgreedCard(Language.NL, TextSize.LARGE, "mevrouw De Vries", "Samira van het buurthuis", THAT_DAY,
                List.of("Samira belt op donderdag over de eettafel.", "U neemt de brief van de huur mee naar het spreekuur."),
                List.of(new Call("Samira, sociaal makelaar", "030 123 45 67", "maandag tot donderdag")), "KOFFIE-47", "https://utrecht.example/k");
        byte[] bytes = CurrentMunicipality.call(UTRECHT, () -> paper.card(card));
        try (PdfProof pdf = PdfProof.of("card", bytes).isForEverybody(Locale.of("nl"))) {
            assertThat(pdf.title()).isEqualTo("Wat is afgesproken").doesNotContain("Vries");
            assertThat(pdf.text()).containsSubsequence("Wat is afgesproken", "Voor mevrouw De Vries", "dinsdag 24 november 2026", "eettafel", "spreekuur", "Vragen? Bel", "030 123 45 67", "KOFFIE-47");
            assertThat(pdf.structure()).contains("H1", "H2", "L", "LI");
        }
        assertThat(card.toString()).doesNotContain("Vries", "huur");
    }

    @Test
    void aCardWithoutCodeOrNumberStillSaysWhomToCall() throws Exception {
        AgreedCard card = new AgreedCard(Language.EN, TextSize.LARGEST, "", "Samira", THAT_DAY, List.of("Samira calls you on Thursday."), List.of(), "", "");
        byte[] bytes = CurrentMunicipality.call(UTRECHT, () -> paper.card(card));
        try (PdfProof pdf = PdfProof.of("card-without-code", bytes).isForEverybody(Locale.ENGLISH)) {
            assertThat(pdf.text()).contains("What was agreed", "Questions? Call", "working days").doesNotContain("code");
        }
    }
}
