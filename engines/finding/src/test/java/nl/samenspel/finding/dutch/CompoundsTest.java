package nl.samenspel.finding.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    private final WordForms forms = WordForms.standard();

    @ParameterizedTest
    @CsvSource({"buurthuis,buurt huis", "eetcafe,''", "weggeefwinkel,weggeven winkel", "opvoedondersteuning,opvoeden ondersteuning", "naaiatelier,naaien atelier", "repaircafe,repair cafe",
            "inloopspreekuur,inloop spreekuur", "budgetcoach,budget coach", "voedselbank,voedsel bank", "thuisadministratie,thuis administratie", "rouwverwerking,rouw verwerking"})
    void partsCoverTheWholeWord(String word, String parts) {
        assertThat(String.join(" ", forms.parts(word))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"wandelen", "mantel", "overleden", "verlening", "gemeente", "nieuwsbrief", "mantelzorg", "xqzwvt"})
    void leavesWordsWhole(String word) {
        assertThat(forms.parts(word)).isEmpty();
    }

    @Test
    void takesNoTimeOverNonsense() {
        assertThat(forms.parts("a".repeat(10_000))).isEmpty();
    }
}
