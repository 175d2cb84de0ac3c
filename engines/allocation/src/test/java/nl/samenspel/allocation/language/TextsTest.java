package nl.samenspel.allocation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import nl.samenspel.allocation.Fraction;

class TextsTest {

    @Test
    void hasEverySentenceInBothLanguages() {
        assertThat(Texts.in(Texts.DUTCH).keys()).isEqualTo(Texts.in(Texts.ENGLISH).keys());
    }

    @Test
    void speaksDutchUnlessEnglishIsAsked() {
        assertThat(Texts.in(Locale.FRENCH)).isSameAs(Texts.in(Texts.DUTCH));
        assertThat(Texts.in(Locale.US)).isSameAs(Texts.in(Texts.ENGLISH));
    }

    @Test
    void writesAmountsInTheWayOfTheLanguage() {
        assertThat(Texts.in(Texts.DUTCH).amount(Fraction.of(1234567, 100))).isEqualTo("12.345,67");
        assertThat(Texts.in(Texts.ENGLISH).amount(Fraction.of(25000, 21))).isEqualTo("1,190.48");
        assertThat(Texts.in(Texts.DUTCH).amount(Fraction.of(7200))).isEqualTo("7.200");
    }

    @Test
    void keepsToOneFormOfAddressAndAvoidsOfficialese() {
        Texts dutch = Texts.in(Texts.DUTCH);
        assertThat(dutch.keys()).allSatisfy(key -> assertThat(dutch.text(key, 2, 2, 2, 2).toLowerCase(Locale.ROOT))
                .doesNotContain("burger", "participatie", "doelgroep", "kwetsbaar", "cliënt").doesNotContainPattern("\\bu\\b"));
    }
}
