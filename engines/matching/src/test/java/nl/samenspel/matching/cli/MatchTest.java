package nl.samenspel.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import nl.samenspel.matching.availability.CalendarFault;
import nl.samenspel.matching.suggest.HardRule;
import nl.samenspel.matching.suggest.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody sees who brings people together with a file. */
class MatchTest {

    private static final String VILLAGE = """
            {"today": "2026-03-02",
             "places": {"Dorp": [52.09, 5.12], "Verweg": [52.30, 5.30]},
             "requests": [
               {"id": "r1", "person": "Ada", "kind": "rit", "theme": "erbij horen", "neighbourhood": "Dorp", "shortest": 60,
                "when": "DTSTART;TZID=Europe/Amsterdam:20260302T090000\\nDURATION:PT3H\\nRRULE:FREQ=WEEKLY;BYDAY=MO",
                "checks": ["vog"], "interests": ["schaken"], "since": "2026-02-20", "urgent": true},
               {"id": "r2", "person": "Bob", "kind": "rit", "neighbourhood": "Dorp", "since": "2026-01-20"}],
             "offers": [
               {"id": "o1", "person": "Cas", "kinds": ["rit"], "neighbourhood": "Dorp", "reach": 3,
                "when": ["DTSTART;TZID=Europe/Amsterdam:20260302T100000", "DTEND;TZID=Europe/Amsterdam:20260302T120000",
                         "RRULE:FREQ=WEEKLY;BYDAY=MO,TU"],
                "checks": {"vog": "2027-01-01"}, "interests": ["schaken"], "capacity": 1},
               {"id": "o2", "person": "Dee", "kinds": ["rit"], "neighbourhood": "Verweg", "reach": 3,
                "when": "DTSTART;VALUE=DATE:20260302", "capacity": 2}],
             "notifications": {"Cas": 2}}
            """;

    @TempDir
    private Path folder;
    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void writeTheVillage() throws IOException {
        file = Files.writeString(folder.resolve("dorp met spatie.json"), VILLAGE);
    }

    private int run(String... words) {
        out.reset();
        errors.reset();
        return Match.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void suggestsWhoSuitsARequestAndSaysWhy() {
        assertThat(run("suggest", file.toString(), "--request", "r1")).isZero();
        assertThat(said()).contains("1. o1 – kans dat beiden ja zeggen", "Dichtbij: binnen 0,5 km.",
                "8 keer kunnen beiden, samen 16 uur; voor het eerst ma 2 mrt 10:00.", "Gezien en geldig: vog, tot en met 2027-01-01.",
                "Houdt ook van schaken.", "De laatste vier weken 2 keer gevraagd.", "Heeft nog plaats voor 1.").doesNotContain("o2");
        assertThat(run("suggest", file.toString(), "--offer", "o1", "--lang", "en")).isZero();
        assertThat(said()).contains("r1 – chance that both say yes", "They agree together when.");
    }

    @Test
    void saysWhyNot() {
        assertThat(run("suggest", file.toString(), "--request", "r1", "--why", "o2")).isZero();
        assertThat(said()).contains("Nee: het is verder dan deze persoon wil gaan (");
        assertThat(run("suggest", file.toString(), "--request", "r1", "--why", "o1")).isZero();
        assertThat(said()).contains("Dit mag");
    }

    @Test
    void assignsTheUrgentRequestFirstAndProvesIt() {
        assertThat(run("assign", file.toString())).isZero();
        assertThat(said()).contains("1 voorstel:", "r1 – o1", "Nog zonder (genoeg) helpers: 1: r2", "Bewezen het beste",
                "dringende hulpvragen: 1", "voorstellen: 1", "dagen gewacht, bij elkaar: 10");
        assertThat(run("assign", file.toString(), "--json")).isZero();
        assertThat(said()).contains("\"unanswered\":[\"r2\"]", "\"proven\":true", "\"levels\":[1,1,10,").endsWith("}\n");
    }

    @Test
    void findsRingsOfPeopleWhoHelpEachOther() throws IOException {
        Files.writeString(file, VILLAGE.replace("\"Cas\", \"kinds\"", "\"Bob\", \"kinds\"").replace("\"Dee\", \"kinds\"", "\"Ada\", \"kinds\"")
                .replace("\"neighbourhood\": \"Verweg\"", "\"neighbourhood\": \"Dorp\""));
        assertThat(run("chains", file.toString())).isZero();
        assertThat(said()).contains("1 kring voor 2 mensen:", "Ada helpt Bob (rit)", "Bob helpt Ada (rit)", "bewezen");
        assertThat(run("chains", file.toString(), "--json", "--longest", "2")).isZero();
        assertThat(said()).contains("\"people\":2", "\"proven\":true");
        assertThat(run("chains", file.toString(), "--longest", "9")).isEqualTo(2);
    }

    @Test
    void solvesAProblemOfTheOrLibrary() throws IOException {
        Path square = Files.writeString(folder.resolve("square.txt"), " 2\n 4 1\n 2 3\n");
        assertThat(run("assign", square.toString())).isZero();
        assertThat(said()).contains("2 × 2: laagste som 3", "Bewezen het beste", "paren: 2");
        assertThat(run("assign", square.toString(), "--json")).isZero();
        assertThat(said()).contains("\"cost\":3", "\"columns\":[2,1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"2026-03-02\" | \"morgen\" | today: hier hoort een datum", "\"since\": \"2026-02-20\", | | requests[0].since: hier hoort tekst",
            "\"reach\": 3 | \"reach\": -1 | offers[0].reach: hier hoort een getal", "[\"vog\"] | \"vog\" | requests[0].checks: hier hoort een lijst",
            "true | \"ja\" | requests[0].urgent: hier hoort true of false", "[52.09, 5.12] | [52.09] | places.Dorp: hier horen twee getallen",
            "\"neighbourhood\": \"Verweg\" | \"neighbourhood\": \"Ergens\" | offers[1].neighbourhood: deze buurt staat niet bij places",
            "\"r2\" | \"r1\" | r1 staat er twee keer in", "BYDAY=MO\" | BYDAY=XX\" | requests[0].when, regel 3: deze herhaling",
            "\"Cas\": 2 | \"Cas\": 2.5 | notifications.Cas: hier hoort een getal", "{\"today\" | {{\"today\" | is geen geldige JSON",
            "\"2026-03-02\" | \"+999999999-03-02\" | today: hier hoort een datum", "\"capacity\": 2 | \"capacity\": null, \"running\": \"x\" | offers[1].running"})
    void saysWhereAFileCannotBeUsed(String from, String to, String complaint) throws IOException {
        Files.writeString(file, VILLAGE.replace(from, to == null ? "" : to));
        for (String command : List.of("assign", "suggest")) {
            String[] words = command.equals("assign") ? new String[] {command, file.toString()}
                    : new String[] {command, file.toString(), "--request", "r1"};
            assertThat(run(words)).as(complaint).isEqualTo(1);
            assertThat(complained()).contains(complaint).doesNotContain("Exception");
            assertThat(said()).isEmpty();
        }
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("Gebruik: samenspel match suggest");
        for (String[] words : List.of(new String[] {"koppel"}, new String[] {"suggest"}, new String[] {"assign", "--snel"},
                new String[] {"suggest", file.toString()}, new String[] {"suggest", file.toString(), "--request", "r1", "--top", "nul"},
                new String[] {"assign", file.toString(), "nog een"}, new String[] {"assign", file.toString(), "--lang", "fr"},
                new String[] {"suggest", file.toString(), "--request"})) {
            assertThat(run(words)).as(String.join(" ", words)).isEqualTo(2);
            assertThat(complained()).contains("samenspel match --help").doesNotContain("Exception");
        }
        assertThat(run("assign", folder.resolve("weg.json").toString())).isEqualTo(1);
        assertThat(complained()).contains("kan niet gelezen worden");
        assertThat(run("assign", folder.toString())).isEqualTo(1);
        assertThat(run("suggest", file.toString(), "--request", "r9")).isEqualTo(1);
        assertThat(run("suggest", file.toString(), "--offer", "o9", "--lang", "en")).isEqualTo(1);
        assertThat(complained()).contains("Offer o9 is not in the file.");
    }

    @Test
    void hasASentenceForEverythingInBothLanguages() {
        assertThat(Texts.DUTCH.keys()).isEqualTo(Texts.ENGLISH.keys());
        Stream<String> rules = Arrays.stream(HardRule.values()).map(rule -> "verdict." + rule);
        Stream<String> faults = Arrays.stream(CalendarFault.Kind.values()).map(kind -> "file.calendar." + kind);
        Stream<String> reasons = Arrays.stream(Reason.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .map(name -> "reason." + Character.toLowerCase(name.charAt(0)) + name.substring(1));
        assertThat(Texts.DUTCH.keys()).containsAll(Stream.of(rules, faults, reasons).flatMap(keys -> keys).toList());
    }
}
