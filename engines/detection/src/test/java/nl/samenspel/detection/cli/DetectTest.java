package nl.samenspel.detection.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.samenspel.detection.language.Texts;

/** What somebody at the keyboard sees, also when the files are wrong. */
class DetectTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String... words) {
        out.reset();
        errors.reset();
        return new Detect(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String areas() throws IOException {
        return file("buurten.csv", "buurt;breedte;lengte\n" + IntStream.range(0, 9)
                .mapToObj(at -> "b" + at + ";52." + (100 + at % 3) + ";5." + (100 + at / 3)).collect(Collectors.joining("\n")));
    }

    private String signals() throws IOException {
        StringBuilder text = new StringBuilder("buurt;datum\n");
        for (int day = 1; day <= 28; day++) {
            text.append("b%d;2026-02-%02d\n".formatted(day * 5 % 9, day));
        }
        text.append("b4;2026-02-27\n".repeat(6));
        return file("signalen.csv", text.toString());
    }

    @Test
    void saysWhereSignalsPileUpNowAndHowRareThatIs() throws IOException {
        assertThat(run("scan", "--cases", signals(), "--areas", areas(), "--longest", "14")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1. b4", "tot en met 2026-02-28", " gevallen, ", "Zo'n ophoping komt bij toeval");
    }

    @Test
    void theSameSeedGivesTheSameAnswer() throws IOException {
        run("scan", "--cases", signals(), "--areas", areas(), "--seed", "7", "--cores", "1");
        String first = out.toString(StandardCharsets.UTF_8);
        run("scan", "--cases", signals(), "--areas", areas(), "--seed", "7", "--cores", "2");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    private void assertRefused(String sentence, String... words) {
        assertThat(run(words)).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void saysWhatIsWrongWithFiles() throws IOException {
        String areas = areas();
        String signals = signals();
        assertRefused("er valt niets te tellen", "scan", "--areas", areas, "--cases", file("leeg", ""));
        assertRefused("maar één gebied", "scan", "--cases", signals, "--areas", file("een", "b1 52 5"));
        assertRefused("geen enkel gebied", "scan", "--cases", signals, "--areas", file("geen", "# niets"));
        assertRefused("twee keer", "scan", "--cases", signals, "--areas", file("twee", "b1 52 5\nb1 53 5"));
        assertRefused("niet op de aardbol".replace("niet ", "ligt niet "), "scan", "--cases", signals, "--areas", file("ver", "b1 152 5\nb2 3 3"));
        assertRefused("staat niet in de lijst", "scan", "--areas", areas, "--cases", file("onbekend", "b77 2026-01-01\n"));
        assertRefused("geen tijd die ik kan lezen", "scan", "--areas", areas, "--cases", file("tijd", "b1 1 gisteren\n"));
        assertRefused("eindigt voordat ze begint", "scan", "--areas", areas, "--cases", signals, "--from", "2026-05-01", "--to", "2026-01-01");
        assertRefused("valt buiten de onderzochte periode", "scan", "--areas", areas, "--cases", signals, "--from", "2026-02-10", "--to", "2026-02-28");
        assertRefused("passen niet", "scan", "--areas", areas, "--cases", signals, "--longest", "500");
        assertRefused("geen heel getal", "scan", "--areas", areas, "--cases", file("min", "b1 -3 2026-01-01"));
    }

    @Test
    void saysWhatIsWrongWithThePopulation() throws IOException {
        String areas = areas();
        String cases = file("cases", "b1 5\nb2 1\n");
        assertRefused("er woont niemand", "scan", "--areas", areas, "--cases", cases, "--population", file("nul", "b1 0\nb2 0\n"));
        assertRefused("maar de bevolking is nul", "scan", "--areas", areas, "--cases", cases, "--population", file("half", "b1 0\nb2 9\n"));
        assertRefused("geen aantal mensen", "scan", "--areas", areas, "--cases", cases, "--population", file("tekst", "b1 9\nb2 veel9\n"));
        assertRefused("er valt niets te tellen", "scan", "--areas", areas, "--cases", cases, "--controls", file("contr", "b1 0\n"));
    }

    @Test
    void areasWithTheSameCoordinatesAreNoProblem() throws IOException {
        String areas = file("dubbel", "b0 52.1 5.1\nb1 52.1 5.1\nb2 52.1 5.1\nb3 52.2 5.2\nb4 52.3 5.3\nb5 52.4 5.1\nb6 52 5\nb7 52 5.3\nb8 52.5 5.4\n");
        assertThat(run("scan", "--areas", areas, "--cases", signals(), "--replications", "9")).isZero();
    }

    @Test
    void readsParameterFilesAndRefusesWhatTheyAskTooMuch() throws IOException {
        file("a.geo", "x 1 1\ny 2 2\nz 9 9\n");
        file("a.cas", "x 4\ny 1\nz 1\n");
        file("a.pop", "x 2000 10\ny 2000 100\nz 2000 100\n");
        String plain = "[Input]\nCaseFile=a.cas\nPopulationFile=a.pop\nCoordinatesFile=a.geo\nCoordinatesType=0\nAnalysisType=1\nModelType=0\nPrecisionCaseTimes=0\nMonteCarloReps=99\n";
        assertThat(run("scan", file("a.prm", plain))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1. x");
        assertRefused("ModelType=3 kan dit programma niet", "scan", file("b.prm", plain.replace("ModelType=0", "ModelType=3")));
        assertRefused("CaseFile ontbreekt", "scan", file("c.prm", plain.replace("CaseFile=a.cas", "")));
    }

    @Test
    void judgesTheNewestCountOfEverySeries() throws IOException {
        String csv = file("reeks.csv", "datum,een,twee\n" + IntStream.range(0, 30).mapToObj(day -> "2026-01-%02d,%d,%d"
                .formatted(day + 1, 2 + day % 3, day == 29 ? 40 : 2 + day % 2)).collect(Collectors.joining("\n")));
        assertThat(run("series", csv, "--method", "c1", "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2026-01-30: 4 is not unusual", "2026-01-30: 40 is UNUSUAL");
        assertThat(run("series", csv)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("te weinig geschiedenis");
    }

    @Test
    void saysWhatIsWrongWithASeries() throws IOException {
        assertRefused("de reeks is leeg", "series", file("leeg.csv", "datum,een\n"));
        assertRefused("niet op volgorde", "series", file("orde.csv", "datum,een\n2026-01-02,1\n2026-01-01,2\n"));
        assertRefused("geen heel getal", "series", file("tekst.csv", "datum,een\n2026-01-01,x1\n"));
        assertRefused("velden nodig", "series", file("kort.csv", "datum,een,twee\n2026-01-01,1,2\n2026-01-02,1\n"));
    }

    @Test
    void saysWhichWordsItDidNotUnderstand() throws IOException {
        for (String[] words : new String[][] {{"dans"}, {"scan"}, {"scan", "--wat", "1"}, {"scan", "bestaat-niet.prm"}, {"series"},
                {"scan", "--cases", signals(), "--areas", areas(), "--share", "900"}, {"scan", "--cases", signals()}, {"personal"},
                {"series", signals(), "--method", "d4"}, {"scan", "--cases"}}) {
            assertThat(run(words)).as(String.join(" ", words)).isEqualTo(2);
            assertThat(errors.toString(StandardCharsets.UTF_8)).contains("Hulp:").doesNotContain("Exception");
        }
    }

    @Test
    void cleansATextAndMeasuresOnSentences() throws IOException {
        assertThat(run("personal", "Bel mevrouw Jansen op 0612345678.")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Bel mevrouw op (telefoonnummer).");
        assertThat(run("personal", "--data", file("zinnen.tsv", "naam\tFatima is ziek.\ngeen\tHet regent.\n"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("naam: 1 zinnen, gevonden 100,0 %");
        assertThat(run("personal", "--data", file("fout.tsv", "naam\tFatima is ziek.\nzonder soort\n"))).isEqualTo(1);
    }

    @Test
    void bothLanguagesHaveEverySentence() {
        assertThat(Texts.in(Texts.ENGLISH).keys()).isEqualTo(Texts.in(Texts.DUTCH).keys());
    }
}
