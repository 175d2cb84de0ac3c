package nl.samenspel.matching.ride.cli;

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

/** What a coordinator sees. */
class RideTest {

    private static final String RIDES = """
            rit;van;naar;ophalen_vanaf;ophalen_tot;aankomst_tot;rolstoelen
            Anna;52.0907 5.1214;52.0867 5.1800;9:00;;10:00;
            Bob;52.0930 5.1100;52.0867 5.1800;;;10:00;1
            """;
    private static final String DRIVERS = """
            chauffeur;vertrekpunt;begin;einde;zitplaatsen;rolstoelplaatsen
            Sanne;52.1000 5.1300;8:30;13:00;3;1
            Omar;52.0930 5.1100;8:00;10:00;3;0
            """;

    @TempDir
    private Path folder;
    private String rides = "";
    private String drivers = "";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void writeTheDay() throws IOException {
        rides = Files.writeString(folder.resolve("ritten van maandag.csv"), RIDES).toString();
        drivers = Files.writeString(folder.resolve("chauffeurs.csv"), DRIVERS).toString();
    }

    private int run(String... words) {
        return Ride.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private String[] day(String... more) {
        return Stream.concat(Stream.of(rides, drivers, "--steps", "50"), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void saysWhoDrivesWhomAndWhatThatSaves() {
        assertThat(run(day())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 ritten, 1 chauffeur").contains("% minder door samen te rijden")
                .contains("Sanne (").contains("haalt Bob op").contains("zet Anna af");
        assertThat(errors.size()).isZero();
    }

    @Test
    void answersOnThePhoneWithAReasonForEverybody() {
        assertThat(run(day("--phone", "Bob", "--lang", "en"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Who can take Bob along? 1 driver").contains("Sanne: picks up at")
                .contains("not Omar: too few places for wheelchairs");
    }

    @Test
    void writesTablesAndJson() {
        assertThat(run(day("--csv"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("chauffeur;volgorde;rit;").contains("Sanne;1;Bob;ophalen;");
        out.reset();
        assertThat(run(day("--json"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"kilometres\":").contains("\"request\":\"Anna\"");
    }

    @Test
    void saysWhoHasNoPlace() throws IOException {
        Files.writeString(Path.of(drivers), DRIVERS.replace("3;1", "3;0"));
        assertThat(run(day())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Geen plaats gevonden voor 1 rit: Bob.");
    }

    @Test
    void refusesFilesInPlainWords() throws IOException {
        Files.writeString(Path.of(rides), RIDES.replace("9:00", "negen"));
        assertThat(run(day())).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("ritten van maandag.csv, regel 2: 'negen' is geen tijd zoals 9:30.");
        assertThat(run("weg.txt")).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("Het bestand weg.txt is er niet.");
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(run(day("--fast"))).isEqualTo(2);
        assertThat(run(day("--seed"))).isEqualTo(2);
        assertThat(run(day("--speed", "snel"))).isEqualTo(2);
        assertThat(run(day("--lang", "fr"))).isEqualTo(2);
        assertThat(run(day("--phone", "Piet"))).isEqualTo(2);
        assertThat(run(rides, drivers, drivers, drivers)).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("De keuze --fast ken ik niet.").contains("Achter --seed moet nog iets staan.")
                .contains("Bij --speed hoort een getal van 1 tot en met 200, niet snel.").contains("De rit Piet staat niet in het bestand.");
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
    }
}
