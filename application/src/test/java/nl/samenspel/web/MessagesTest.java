package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages MESSAGES = new Messages();
    private static final Locale DUTCH = Locale.of("nl", "NL");

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

    /** What is filled in here and what ICU would say: the same for every text of the program, whatever the arguments. */
    @Test
    void fillsInEveryTextAsIcuDoes() {
        List<Object> numbers = List.of(0, 1, 2, 12, 999, 1_000, 1_234_567L, -1);
        for (Language language : Language.values()) {
            texts(language).forEach((key, text) -> {
                for (Object number : numbers) {
                    Object[] arguments = arguments(text, number);
                    assertThat(MESSAGES.text(language, key, arguments)).as("%s, %s", key, number)
                            .isEqualTo(new MessageFormat(text, language.locale()).format(arguments, new StringBuffer(), null).toString());
                }
            });
        }
    }

    @Test
    void takesTextsApartOnce() {
        assertThat(Pieces.of("{0, plural, =0 {niets} one {# ding van {1}} other {# dingen van {1}}}, it''s {2, number}", DUTCH)).get()
                .extracting(pieces -> pieces.fill(1_200, "Ann", 3_000)).isEqualTo("1.200 dingen van Ann, it's 3.000");
        assertThat(Pieces.of("{0, date, long}", DUTCH)).isEmpty();
    }

    /** The texts as they stand in the files. */
    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language.code() + ".properties")).toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return texts;
    }

    /** This number wherever a text counts or asks for one; a text elsewhere. */
    private static Object[] arguments(String text, Object number) {
        Object[] arguments = new Object[6];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = text.contains("{" + i + ",") ? number : "tekst " + i;
        }
        return arguments;
    }

    private static String text(String pattern, Object... arguments) {
        return Message.of(pattern, DUTCH).text(arguments);
    }
}
