package nl.samenspel.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** {@code ./samenspel bench}: measures subjects, prints a table of each, and says by its exit status whether the bars are met. */
public final class Bench {

    static final int BARS_MET = 0;
    static final int BAR_MISSED = 1;
    static final int WRONG_ARGUMENTS = 2;

    private final Subjects subjects;
    private final Path home;
    private final PrintStream out;
    private final PrintStream side;
    private final Clock clock;
    private final SpeedGauge gauge;

    Bench(Subjects subjects, Path home, PrintStream out, PrintStream side, Clock clock, SpeedGauge gauge) {
        this.subjects = subjects;
        this.home = home;
        this.out = out;
        this.side = side;
        this.clock = clock;
        this.gauge = gauge;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("samenspel.home", ".")).toAbsolutePath().normalize();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream side = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Bench(Subjects.ours(), home, out, side, Clock.systemUTC(), SpeedGauge.ofThisMachine()).run(words));
    }

    int run(String... words) throws IOException, InterruptedException {
        return switch (Arguments.read(subjects, words)) {
            case Request.Misunderstood(Text complaint, Language language) -> {
                side.println(complaint.in(language));
                side.println(new Text("Meer uitleg: ./samenspel bench --help", "More: ./samenspel bench --help").in(language));
                yield WRONG_ARGUMENTS;
            }
            case Request.Help(Language language) -> {
                out.print(new Usage(subjects).in(language));
                yield BARS_MET;
            }
            case Request.Measure asked -> measure(asked);
        };
    }

    private int measure(Request.Measure asked) throws IOException, InterruptedException {
        Progress progress = new Progress(side, asked.language());
        gauge.warmUp();
        List<SubjectResult> results = new ArrayList<>();
        for (Benchmark subject : asked.subjects()) {
            SubjectResult result = measure(subject, asked, progress);
            out.print(new Table(asked.language()).of(result));
            out.flush();
            results.add(result);
        }
        if (asked.json().isPresent()) {
            new JsonReport(version(), clock.instant(), Machine.here(), results).writeTo(asked.json().get());
        }
        return results.stream().allMatch(SubjectResult::met) ? BARS_MET : BAR_MISSED;
    }

    private SubjectResult measure(Benchmark subject, Request.Measure asked, Progress progress) throws IOException, InterruptedException {
        double[] before = gauge.measure();
        Path workspace = Workspace.make();
        Findings findings;
        try {
            findings = subject.measure(new Run(home, asked.data(), workspace, asked.options(), progress));
        } catch (IOException | RuntimeException failure) {
            failure.printStackTrace(side);
            String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
            findings = new Findings.NotMeasured(new Text("er ging iets mis: " + message, "something went wrong: " + message));
        } finally {
            Workspace.remove(workspace);
        }
        return SubjectResult.of(subject, findings, MachineSpeed.from(before, gauge.measure()));
    }

    private static String version() {
        String version = Bench.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
