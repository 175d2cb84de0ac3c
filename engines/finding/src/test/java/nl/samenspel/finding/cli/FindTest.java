package nl.samenspel.finding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String entries = "";

    @BeforeEach
    void writeEntries() throws IOException {
        entries = Files.writeString(folder.resolve("aanbod.csv"), """
                id,name,place,district,summary_nl,themes
                1,Taalcafé,Utrecht,Lunetten,Nederlands oefenen.,taal
                2,Aanschuiftafel,Utrecht,Overvecht,Samen eten.,eten
                3,,Utrecht,,Zonder naam.,
                """).toString();
    }

    private int run(String... words) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
        return new Find(new PrintStream(said, true, StandardCharsets.UTF_8), new PrintStream(complained, true, StandardCharsets.UTF_8), clock).run(List.of(words));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    @Test
    void findsAndSaysWhy() {
        assertThat(run(entries, "taalcaffe")).isZero();
        assertThat(said()).contains("Gezocht is: taalcafe", "1 gevonden.", "1. Taalcafé", "'taalcaffe' lijkt op 'Taalcafé' in de naam");
        assertThat(complained()).contains("1 regels").contains("4");
    }

    @Test
    void explainsTheScore() {
        assertThat(run(entries, "samen", "eten", "--explain", "--lang", "en")).isZero();
        assertThat(said()).contains("Understood as: ", "1. Aanschuiftafel", " = (", "  2");
    }

    @Test
    void isDoneAlsoWhenNothingIsFound() {
        assertThat(run(entries, "paspoort verlengen")).isZero();
        assertThat(said()).containsAnyOf("Niets gevonden.", "Niets past precies.");
    }

    @Test
    void printsTheThemesAndTakesThemBack() throws IOException {
        assertThat(run("themes")).isZero();
        Path mine = Files.writeString(folder.resolve("mine.csv"), said());
        said.reset();
        assertThat(run("themes", mine.toString())).isZero();
        assertThat(said()).contains(" thema's met ");
    }

    @Test
    void saysWhatIsWrongWithThemes() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "code,label_nl\nEten!,Eten\n");
        assertThat(run("themes", wrong.toString())).isEqualTo(1);
        assertThat(complained()).contains("Regel 2: 'Eten!' kan geen code zijn");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThat(run(folder.resolve("nergens.csv").toString(), "taal")).isEqualTo(1);
        assertThat(complained()).contains("niet te lezen");
        assertThat(run(Files.writeString(folder.resolve("kaal.csv"), "naam\nTaal\n").toString(), "taal")).isEqualTo(1);
        assertThat(complained()).contains("ontbreekt: id, name");
        assertThat(run(Files.writeString(folder.resolve("open.csv"), "id,name\n1,\"Taal\n").toString(), "taal")).isEqualTo(1);
        assertThat(complained()).contains("Op regel 2");
        assertThat(run(Files.write(folder.resolve("oud.csv"), "id,name\n1,Café\n".getBytes(StandardCharsets.ISO_8859_1)).toString(), "taal")).isEqualTo(1);
        assertThat(complained()).contains("UTF-8");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(complained()).contains("Noem een CSV-bestand.", "Gebruik: find");
        assertThat(run(entries, "taal", "--quick")).isEqualTo(2);
        assertThat(complained()).contains("'--quick' ken ik niet.");
        assertThat(run(entries, "taal", "--lang", "fr")).isEqualTo(2);
        assertThat(run("themes", "een.csv", "twee.csv")).isEqualTo(2);
    }
}
