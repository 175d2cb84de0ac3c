package nl.samenspel.matching.ring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator sees. */
class RingTest {

    private static final String PEOPLE = """
            naam;rol;breedte;lengte;talenten;wensen;kring
            Vera;vrijwilliger;52.0900;5.1200;koken;;
            Anna;deelnemer;52.0901;5.1201;tuin|taal;computer;
            Bob;deelnemer;52.0902;5.1203;computer;tuin / koken;
            Cor;deelnemer;52.0930;5.1230;;naaien;
            Ver weg;deelnemer;52.2000;5.1203;;;
            """;

    @TempDir
    private Path folder;
    private Path file = Path.of("");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void writeThePeople() throws IOException {
        file = Files.writeString(folder.resolve("mensen.csv"), PEOPLE);
    }

    private int run(String... words) {
        return Ring.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @Test
    void saysWhoBelongsTogetherAndWhy() {
        assertThat(run(file.toString(), "--smallest", "3", "--largest", "4")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 kring; 4 van de 5 mensen hebben een plek.")
                .contains("4 mensen in een kring; bewezen: beter kan niet").contains("computer: Bob voor Anna").contains("koken: Vera voor Bob")
                .contains("nog niemand voor Cor: naaien").contains("Nog geen plek (1): Ver weg");
    }

    @Test
    void repairsTheRingsOfTheTable() throws IOException {
        Files.writeString(file, PEOPLE.replace("koken;;\n", "koken;;Linden\n").replace("computer;\n", "computer;Linden\n"));
        assertThat(run(file.toString(), "--smallest", "3", "--largest", "4", "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ring Linden (4 people)").contains("1 members stay in their ring");
    }

    @Test
    void saysThatThereIsNoRing() {
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Geen kringen; 0 van de 5");
    }

    @Test
    void refusesFilesInPlainWords() throws IOException {
        Files.writeString(file, PEOPLE.replace("vrijwilliger", "baas").replace("52.0902", "ergens"));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("mensen.csv, regel 2: 'baas' is geen rol").contains("regel 4: 'ergens' is geen getal");
        assertThat(run("weg.csv")).isEqualTo(1);
    }

    @Test
    void solvesACover() throws IOException {
        Path cover = Files.writeString(folder.resolve("cover.txt"), "2 3\n2 2 3\n2 1 3\n2 2 3\n");
        assertThat(run(cover.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 keuzes, samen 3. Bewezen: goedkoper kan niet.\n3\n");
        Files.writeString(cover, "2 1\n2\n1 1\n0\n");
        assertThat(run(cover.toString())).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("Rij 2 wordt door geen enkele kolom gedekt.");
        Files.writeString(cover, "2 1\n");
        assertThat(run(cover.toString())).isEqualTo(1);
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(run(file.toString(), "--smallest", "12", "--largest", "9")).isEqualTo(2);
        assertThat(run(file.toString(), file.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help", "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: samenspel match ring");
    }
}
