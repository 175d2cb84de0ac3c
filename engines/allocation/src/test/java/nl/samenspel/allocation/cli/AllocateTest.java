package nl.samenspel.allocation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council member sees. */
class AllocateTest {

    private static final String VILLAGE = """
            META
            key;value
            description;Buurtbudget Dorp
            instance;2026
            budget;100
            vote_type;approval
            categories;groen,jeugd
            budget_per_category;50,40
            PROJECTS
            project_id;cost;name;category
            a;40;Bankjes;groen
            b;30;Bomen;groen
            c;40;Speelplek;jeugd
            VOTES
            voter_id;vote
            1;a,b
            2;a,b
            3;a,b
            4;a,b
            5;a,b
            6;a,b
            7;c
            8;c
            9;c
            10;c
            """;

    @TempDir
    private Path folder;
    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void writeTheVillage() throws IOException {
        file = Files.writeString(folder.resolve("dorp met spatie.pb"), VILLAGE);
    }

    private int run(String... words) {
        out.reset();
        errors.reset();
        return new Allocate(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private int count(String... choices) {
        return run(Stream.concat(Stream.of(file.toString()), Stream.of(choices)).toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysInDutchWhoGetsTheMoney() {
        assertThat(count("--completion", "none", "--ties", "lexicographic")).isZero();
        assertThat(said()).contains("Uitslag Buurtbudget Dorp 2026", "10 stemmen over 3 plannen; € 100 te verdelen",
                "Gekozen (2):", "1. a Bankjes", "2. c Speelplek", "Samen € 80; over € 20", "Niet gekozen (1):", "b Bomen");
        assertThat(complained()).isEmpty();
    }

    @Test
    void explainsEveryProjectInSentences() {
        assertThat(count("--completion", "none", "--ties", "lexicographic", "--explain")).isZero();
        assertThat(said()).contains("6 stemmers betaalden elk € 6,67", "Dat is zo goed als 6 stemmers",
                "Niet gekozen: de 6 stemmers ervoor hadden samen nog € 20. Het plan kost € 30, dus er was € 10 te weinig.",
                "Bij gewoon stemmen tellen was dit plan wel gekozen.",
                "van mensen die alleen dit plan kiezen, was het wel gekozen.");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(count("--completion", "none", "--ties", "lexicographic", "--lang", "en", "--explain")).isZero();
        assertThat(said()).contains("Result Buurtbudget Dorp 2026", "Chosen (2):", "6 voters paid €");
    }

    @Test
    void writesJsonForPrograms() {
        assertThat(count("--json", "--completion", "none", "--ties", "lexicographic", "--explain")).isZero();
        assertThat(said()).startsWith("{\"rule\":").contains("\"cost\":\"80\"", "{\"project\":\"a\",\"ground\":\"RULE\","
                + "\"price\":\"1/6\"}", "\"paid\":[{\"amount\":\"20/3\",\"voters\":6,\"everything\":false}]").endsWith("}\n");
    }

    @Test
    void countsByTheRuleThatIsChosen() {
        assertThat(count("--rule", "greedy")).isZero();
        assertThat(said()).contains("1. b Bomen", "2. a Bankjes").doesNotContain("3. ");
        for (String rule : List.of("greedy-no-skip", "per-euro", "phragmen", "bos", "jury")) {
            assertThat(count("--rule", rule, "--explain")).as(rule).isZero();
        }
        assertThat(count("--compare", "projects", "--utility", "cardinality", "--completion", "add1u")).isZero();
        assertThat(count("--ties", "lexicographic", "--drawn", "c,a")).isZero();
    }

    @Test
    void sharesTheMoneyOverThemesAsTheFileOrTheCommandSays() {
        assertThat(count("--rule", "greedy", "--shares", "category")).isZero();
        assertThat(said()).contains("= groen =", "€ 50 te verdelen", "= jeugd =", "€ 40 te verdelen", "1. c Speelplek");
        assertThat(count("--rule", "greedy", "--shares", "category:groen=30")).isZero();
        assertThat(said()).contains("1. b Bomen");
        assertThat(count("--shares", "category:groen=130")).isEqualTo(2);
        assertThat(count("--shares", "neighborhood")).isEqualTo(2);
    }

    @Test
    void refusesAFileWithFaultsLineByLine() throws IOException {
        Files.writeString(file, VILLAGE.replace("b;30", "b;-30").replace("7;c", "7;d"));
        assertThat(count()).isEqualTo(1);
        assertThat(said()).isEmpty();
        assertThat(complained()).contains("kan niet geteld worden", "Regel 12: Bij cost staat -30",
                "Regel 22: Deze stem noemt plan d, maar dat is er niet.").doesNotContain("Exception");
    }

    @Test
    void tellsRemarksAndRefusesThemWhenStrict() throws IOException {
        Files.writeString(file, VILLAGE.replace("instance;2026", "num_votes;11"));
        assertThat(count()).isZero();
        assertThat(complained()).contains("Let op: Regel 4: het bestand zegt dat er 11 stemmen zijn, maar er staan er 10 in.");
        assertThat(count("--strict")).isEqualTo(1);
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("Gebruik: samenspel allocate");
        for (String[] words : List.of(new String[] {"--rule", "eerlijk"}, new String[] {"--utility", "geluk"},
                new String[] {"--rule"}, new String[] {"--snel"}, new String[] {"nog-een.pb"}, new String[] {"--lang", "fr"},
                new String[] {"--drawn", "q"}, new String[] {"--shares", "category:groen"},
                new String[] {"--rule", "jury", "--lowest-average", "hoog"})) {
            assertThat(count(words)).as(String.join(" ", words)).isEqualTo(2);
            assertThat(complained()).contains("Hulp: samenspel allocate --help").doesNotContain("Exception");
        }
        assertThat(run(folder.resolve("weg.pb").toString())).isEqualTo(1);
        assertThat(complained()).contains("is er niet");
    }
}
