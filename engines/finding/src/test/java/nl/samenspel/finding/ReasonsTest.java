package nl.samenspel.finding;

import static nl.samenspel.finding.Entries.CLOCK;
import static nl.samenspel.finding.Entries.NOW;
import static nl.samenspel.finding.Entries.TOWN;
import static nl.samenspel.finding.Entries.entry;
import static nl.samenspel.finding.Entries.puts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.samenspel.finding.Reason.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a result says about why it is there, read from the disk as after a restart. */
class ReasonsTest {

    @TempDir
    static Path folder;

    private static Index index;

    @BeforeAll
    static void fillAndOpenAgain() {
        try (Index made = Entries.made(folder)) {
            made.apply(puts(entry("lang", "Koor " + "la ".repeat(3_000), "Zingen, zingen en nog eens zíngen. " + "Zingen! ".repeat(5_000), "cultuur", "W1"),
                    entry("tekens", "😀 Café-restaurant", "Kom eten: “stamppot” — €\u00a05.", "eten", "W1")));
            made.commit("");
        }
        index = ((Opening.Usable) Index.open(folder, Taxonomy.standard(), TOWN, CLOCK)).index();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<Reason> reasons(String words, String id) {
        return index.find(Question.of(words, NOW)).hits().stream().filter(hit -> hit.findable().id().equals(id)).findFirst().orElseThrow().reasons();
    }

    @Test
    void namesTheWordAsItStandsThere() {
        assertThat(reasons("schuld", "schuldhulp")).startsWith(new Reason.Word("schuld", "schulden", Part.SUMMARY));
        assertThat(reasons("taalcafe", "taal")).startsWith(new Reason.Word("taalcafe", "Taalcafé", Part.NAME));
        assertThat(reasons("stamppot", "tekens")).startsWith(new Reason.Word("stamppot", "stamppot", Part.SUMMARY));
        assertThat(reasons("restaurant", "tekens")).startsWith(new Reason.Word("restaurant", "Café-restaurant", Part.NAME));
    }

    @Test
    void namesTheNameBeforeTheRest() {
        assertThat(reasons("koffie", "koffie-lunetten")).startsWith(new Reason.PartOfWord("koffie", "Koffieochtend", Part.NAME));
    }

    @Test
    void namesTheFirstOfManyAndIsNotLostInALongText() {
        assertThat(reasons("zingen", "lang")).startsWith(new Reason.Word("zingen", "Zingen", Part.SUMMARY));
    }

    @Test
    void saysWhatIsABeginningAndWhatWasPutRight() {
        assertThat(reasons("aanschui", "eten")).startsWith(new Reason.Beginning("aanschui", "Aanschuiftafel", Part.NAME));
        assertThat(reasons("taalcaffe", "taal")).startsWith(new Reason.Corrected("taalcaffe", "Taalcafé", Part.NAME));
    }

    @Test
    void namesAThemeThatIsStatedOrThatTheWordsSpeakOf() {
        assertThat(reasons("ik kan de huur niet betalen", "schuldhulp")).anyMatch(reason -> reason instanceof Reason.AboutTheme about && about.theme().startsWith("geldzorgen"));
    }

    @Test
    void namesNothingThatIsNotThere() {
        for (String words : List.of("koffie", "schulden hulp", "alleen zijn", "taal maatje", "samen eten")) {
            for (Hit hit : index.find(Question.of(words, NOW)).hits()) {
                String text = String.join(" ", hit.findable().name(), hit.findable().summary(), hit.findable().organisation(), hit.findable().details());
                assertThat(hit.reasons()).allSatisfy(reason -> assertThat(reason instanceof Reason.Word word ? text.contains(word.found()) : reason instanceof Reason.PartOfWord part ? text.contains(part.found()) : true).isTrue());
            }
        }
    }
}
