package nl.samenspel.search;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.search.AskedInVain.Unanswered;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;

/** What many ask in vain is written down; what few ask never is. */
@SamenspelTest
class AskedInVainTest {

    private final AskedInVain inVain;

    AskedInVainTest(AskedInVain inVain) {
        this.inVain = inVain;
    }

    private List<Unanswered> lately(MunicipalityCode municipality, String words) {
        return CurrentMunicipality.call(municipality, () -> inVain.lately()).stream().filter(each -> each.words().equals(words)).toList();
    }

    @Test
    void wordsLeaveNoTraceUntilManyAskThem() {
        String words = "zoiets " + UUID.randomUUID();
        for (int time = 1; time < AskedInVain.OFTEN; time++) {
            inVain.count(UTRECHT, words);
        }
        assertThat(lately(UTRECHT, words)).isEmpty();
        inVain.count(UTRECHT, "  " + words.toUpperCase() + " ");
        assertThat(lately(UTRECHT, words)).extracting(Unanswered::times).containsExactly(AskedInVain.OFTEN);
        inVain.count(UTRECHT, words);
        assertThat(lately(UTRECHT, words)).extracting(Unanswered::times).containsExactly(AskedInVain.OFTEN + 1);
        assertThat(lately(AMERSFOORT, words)).isEmpty();
    }

    @Test
    void aWholeStoryIsNeverCounted() {
        String story = "mijn naam is " + "x".repeat(100);
        for (int time = 0; time < 2 * AskedInVain.OFTEN; time++) {
            inVain.count(UTRECHT, story);
        }
        assertThat(lately(UTRECHT, story)).isEmpty();
    }
}
