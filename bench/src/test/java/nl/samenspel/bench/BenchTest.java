package nl.samenspel.bench;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole command with imagined time: the reference takes as long on this machine as the test says. */
class BenchTest {

    private static final Measurement STARTED = new Measurement("start", new Text("start tot eerste pagina", "start to first page"),
            Text.same("5 starts"), 5.5, "s", Bar.atMost(6), Scale.TIME);
    private static final Measurement SERVED = new Measurement("served", new Text("pagina's", "pages"),
            Text.same("50"), 1234, "/s", Bar.atLeast(2000), Scale.RATE);
    private static final Measurement MEMORY = Measurement.told("memory", new Text("geheugen", "memory"),
            Text.same("1"), 310.25, "MB", Scale.FIXED);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream side = new ByteArrayOutputStream();
    private double referenceMillis = Reference.EXPECTED_MILLIS;
    private long now;

    @TempDir
    Path folder;

    @Test
    void printsAnAlignedTableWithTheReferenceBelowIt() throws IOException, InterruptedException {
        assertThat(run(FakeBenchmark.finding("start", STARTED, SERVED, MEMORY))).isEqualTo(Bench.BAR_MISSED);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""

                start – over start

                wat                       omvang      gemeten         norm   verhouding   gehaald
                -----------------------   --------   --------   ----------   ----------   -------
                start tot eerste pagina   5 starts     5,50 s        ≤ 6 s       5,50 s   ja
                pagina's                  50         1.234 /s   ≥ 2.000 /s     1.234 /s   NEE
                geheugen                  1            310 MB

                Referentie: het vaste rekenwerk kostte 440 ms (bouwmachine: 440 ms). Deze machine is 1× zo snel; 'verhouding' is het cijfer op de bouwmachine.
                """);
    }

    @Test
    void forgivesASlowMachineWhatItsReferenceExplains() throws IOException, InterruptedException {
        referenceMillis = 2 * Reference.EXPECTED_MILLIS;
        assertThat(run(FakeBenchmark.finding("web", SERVED), "--language", "en")).isEqualTo(Bench.BARS_MET);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("yes, by ratio", "2,468 /s", "This machine is 0.50× as fast");
    }

    @Test
    void writesTheSameResultAsJson() throws IOException, InterruptedException {
        Path json = folder.resolve("result.json");
        Files.writeString(json, "an older result");
        referenceMillis = 0.5 * Reference.EXPECTED_MILLIS;
        assertThat(run(FakeBenchmark.finding("start", STARTED, MEMORY), "--json", json.toString())).isEqualTo(Bench.BARS_MET);

        JsonNode report = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(report.get("when").asString()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(report.get("version").asString()).isNotEmpty();
        assertThat(report.get("met").asBoolean()).isTrue();
        assertThat(report.get("machine").get("cores").asInt()).isPositive();
        assertThat(report.get("machine").get("memoryMegabytes").asLong()).isPositive();
        assertThat(report.get("machine").get("os").asString()).isNotEmpty();
        assertThat(report.get("machine").get("java").asString()).contains("25");
        JsonNode subject = report.get("subjects").get(0);
        assertThat(subject.get("subject").asString()).isEqualTo("start");
        assertThat(subject.get("reference").get("speed").asDouble()).isEqualTo(2);
        JsonNode start = subject.get("measurements").get(0);
        assertThat(start.get("key").asString()).isEqualTo("start");
        assertThat(start.get("figure").asDouble()).isEqualTo(5.5);
        assertThat(start.get("ratio").asDouble()).isEqualTo(11);
        assertThat(start.get("bar").get("sign").asString()).isEqualTo("≤");
        assertThat(start.get("bar").get("limit").asDouble()).isEqualTo(6);
        assertThat(start.get("met").asBoolean()).isTrue();
        assertThat(subject.get("measurements").get(1).has("met")).isFalse();
        assertThat(folder).isDirectoryContaining("glob:**result.json").isDirectoryNotContaining("glob:**bench*");
    }

    @Test
    void answersWrongWordsWithoutMeasuring() throws IOException, InterruptedException {
        FakeBenchmark web = FakeBenchmark.finding("web", SERVED);
        assertThat(run(web, "webb")).isEqualTo(Bench.WRONG_ARGUMENTS);
        assertThat(web.wasRun()).isFalse();
        assertThat(side.toString(StandardCharsets.UTF_8)).contains("Kies uit: web.");
        assertThat(out.size()).isZero();
    }

    @Test
    void countsWhatCouldNotBeMeasuredAsMissed() throws IOException, InterruptedException {
        FakeBenchmark nothing = new FakeBenchmark("web", new Findings.NotMeasured(new Text("er draait niets", "nothing runs")));
        assertThat(run(nothing)).isEqualTo(Bench.BAR_MISSED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Niet gemeten: er draait niets");
    }

    @Test
    void goesOnWithTheNextSubjectAfterABrokenOne() throws IOException, InterruptedException {
        FakeBenchmark broken = FakeBenchmark.finding("broken", STARTED).failing(new IOException("geen verbinding"));
        FakeBenchmark next = FakeBenchmark.finding("next", STARTED);
        assertThat(run(List.of(broken, next))).isEqualTo(Bench.BAR_MISSED);
        assertThat(next.wasRun()).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("er ging iets mis: geen verbinding", "start tot eerste pagina");
    }

    @Test
    void handsTheSubjectItsFolderAndCleansUpAfterIt() throws IOException, InterruptedException {
        FakeBenchmark subject = FakeBenchmark.finding("start", STARTED);
        run(subject, "--data", folder.toString(), "--seconds", "7");
        assertThat(subject.seen().home()).isEqualTo(Path.of("/een map"));
        assertThat(subject.seen().data()).contains(folder);
        assertThat(subject.seen().number("seconds")).isEqualTo(7);
        assertThat(subject.seen().workspace()).doesNotExist();
    }

    private int run(FakeBenchmark subject, String... words) throws IOException, InterruptedException {
        return run(List.of(subject), words);
    }

    private int run(List<Benchmark> subjects, String... words) throws IOException, InterruptedException {
        return new Bench(new Subjects(subjects), Path.of("/een map"),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(side, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC),
                new SpeedGauge(() -> Reference.CHECKSUM, this::nextMoment)).run(words);
    }

    /** Every look at the clock finds it a reference later; each timing looks twice. */
    private long nextMoment() {
        now += Math.round(referenceMillis * 1e6);
        return now;
    }
}
