package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of all modules: complete in every language, all used, well formed, and in words that residents use. */
class MessageFilesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9-]+)+\\.?)(?=\")");

    /** From the list of words to avoid in docs; each is matched as a whole word, with its usual endings. */
    private static final List<String> AVOIDED = List.of("burgers?", "cli[eë]nt(en)?", "kwetsba(ar|re|ren)",
            "zelfredzaa?m(e|heid)?", "eigen kracht", "doelgroep(en)?", "eenzame ouderen", "laaggeletterde?n?",
            "zorgmijders?", "overlastgevers?", "verwarde? perso(on|nen)", "traject(en)?", "inzet(ten)?|ingezet",
            "regie", "participatie|participeren", "afschalen|afgeschaald", "toelei(den|ding)|toegeleid",
            "samenloop", "koppeling(en)?", "caseload", "cas(us|ussen)", "speerpunt(en)?");

    @Test
    void everyTextExistsInEveryLanguage() {
        assertThat(texts(Language.EN).keySet()).isEqualTo(texts(Language.NL).keySet());
    }

    @Test
    void keysBeginWithTheModuleTheyBelongTo() {
        for (Path file : files(Language.NL)) {
            String module = file.getFileName().toString().replace("_nl.properties", "");
            assertThat(read(file).stringPropertyNames()).allMatch(key -> key.startsWith(module + "."));
        }
    }

    @Test
    void everyTextIsGoodMessageFormat() {
        for (Language language : Language.values()) {
            texts(language).forEach((key, text) ->
                    assertThat(new MessageFormat(text, language.locale()).toPattern()).as(key).isNotBlank());
        }
    }

    @Test
    void everyTextTakesTheSameArgumentsInEveryLanguage() {
        Map<String, String> english = texts(Language.EN);
        texts(Language.NL).forEach((key, text) -> assertThat(arguments(english.get(key))).as(key)
                .isEqualTo(arguments(text)));
    }

    @Test
    void everyTextThatTheProgramAsksForExists() {
        Set<String> keys = texts(Language.NL).keySet();
        Set<String> missing = new TreeSet<>();
        Set<String> tables = tables();
        for (String literal : keysInCode()) {
            if (!keys.contains(literal) && !tables.contains(literal) && keys.stream().noneMatch(key -> key.startsWith(asPrefix(literal)))) {
                missing.add(literal);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> literals = keysInCode();
        Set<String> unused = new TreeSet<>(texts(Language.NL).keySet());
        unused.removeIf(key -> literals.contains(key) || literals.stream().anyMatch(part -> key.startsWith(asPrefix(part))));
        assertThat(unused).isEmpty();
    }

    @Test
    void noDutchTextUsesAWordThatResidentsDoNotUse() {
        Pattern avoided = Pattern.compile("(?iu)(?<!\\p{L})(" + String.join("|", AVOIDED) + ")(?!\\p{L})");
        assertThat(avoided.matcher("Voor kwetsbare burgers").find()).isTrue();
        assertThat(avoided.matcher("trajectorie").find()).isFalse();
        texts(Language.NL).forEach((key, text) ->
                assertThat(avoided.matcher(text).find()).as("%s: %s", key, text).isFalse());
    }

    @Test
    void noTextHoldsHtml() {
        for (Language language : Language.values()) {
            texts(language).forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern("<[a-z/]"));
        }
    }

    private static String asPrefix(String literal) {
        return literal.endsWith(".") ? literal : literal + ".";
    }

    /** The literals in Java and templates that are a key, or the beginning of one that is made while running. */
    private static Set<String> keysInCode() {
        Set<String> modules = new TreeSet<>();
        files(Language.NL).forEach(file -> modules.add(file.getFileName().toString().replace("_nl.properties", "")));
        Set<String> keys = new TreeSet<>();
        for (String folder : List.of("src/main/java", "src/main/jte")) {
            try (Stream<Path> sources = Files.walk(Path.of(folder))) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(source)).results().map(found -> found.group(1))
                            .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                            .forEach(keys::add);
                }
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        return keys;
    }

    /** The tables of the database, whose names have the same form as keys: "access.session". */
    private static Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> migrations = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (Path migration : migrations.filter(Files::isRegularFile).toList()) {
                String module = migration.getParent().getFileName().toString();
                Pattern.compile("create table (\\w+)").matcher(Files.readString(migration)).results()
                        .forEach(table -> tables.add(module + "." + table.group(1)));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return tables;
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(new MessageFormat(text).getArgumentNames());
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(language)) {
            Properties properties = read(file);
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static List<Path> files(Language language) {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith("_" + language.code() + ".properties"))
                    .sorted().toList());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return properties;
    }
}
