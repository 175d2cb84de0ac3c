package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages MESSAGES = new Messages();

    @Test
    void answersInTheLanguageAskedFor() {
        assertThat(MESSAGES.text(Language.NL, "web.place.contact")).isEqualTo("Contact");
        assertThat(MESSAGES.text(Language.NL, "web.place.find")).isEqualTo("Zoeken");
        assertThat(MESSAGES.text(Language.EN, "web.place.find")).isEqualTo("Search");
    }

    @Test
    void aMissingTextIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> MESSAGES.text(Language.EN, "web.nothing"))
                .withMessage("No message 'web.nothing' in language 'en'");
    }

    @Test
    void anApostropheIsWrittenTwiceAndReadOnce() {
        assertThat(MESSAGES.text(Language.NL, "web.place.colleagues")).isEqualTo("Collega's");
    }

    @Test
    void fillsInTexts() {
        assertThat(text("Bel {0}, {1}.", "030", "nu")).isEqualTo("Bel 030, nu.");
        assertThat(text("{1}{0}", "b", "a")).isEqualTo("ab");
        assertThat(text("{0}", "{1} en 'zo'")).isEqualTo("{1} en 'zo'");
    }

    @Test
    void countsInPlainDutch() {
        String pattern = "{0, plural, one {er is 1 fout} other {er zijn # fouten}}";
        assertThat(text(pattern, 1)).isEqualTo("er is 1 fout");
        assertThat(text(pattern, 1200)).isEqualTo("er zijn 1.200 fouten");
    }

    @Test
    void aNumberInASimplePlaceIsWrittenAsNumbersAre() {
        assertThat(text("{0} stoelen", 12_000)).isEqualTo("12.000 stoelen");
    }

    @Test
    void aMissingArgumentStaysVisible() {
        assertThat(text("{0} en {1, number}", "a")).isEqualTo("a en {1}");
    }

    private static String text(String pattern, Object... arguments) {
        return Message.of(pattern, Locale.of("nl", "NL")).text(arguments);
    }
}
