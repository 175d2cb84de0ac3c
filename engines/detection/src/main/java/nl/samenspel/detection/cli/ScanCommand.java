package nl.samenspel.detection.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.detection.language.Texts;
import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Reading;
import nl.samenspel.detection.satscan.ParameterFile;
import nl.samenspel.detection.satscan.Precision;
import nl.samenspel.detection.satscan.ScanProblem;
import nl.samenspel.detection.satscan.ScanProblemReader;
import nl.samenspel.detection.satscan.ScanSettings;
import nl.samenspel.detection.satscan.ScanSettings.Model;
import nl.samenspel.detection.satscan.ScanSettings.Span;
import nl.samenspel.detection.scan.Metric;
import nl.samenspel.detection.scan.Reach;
import nl.samenspel.detection.scan.Replications;

/** {@code detect scan FILE.prm}, or the same with {@code --cases} and {@code --areas}. */
record ScanCommand(PrintStream out, PrintStream errors, Locale language) {

    private static final Set<String> OPTIONS = Set.of("cases", "areas", "population", "controls", "model", "time", "precision", "coordinates",
            "from", "to", "longest", "share", "distance", "fewest", "replications", "seed", "neighbours", "nearest", "cores");

    int run(List<String> rest) throws Misuse, IOException {
        Words words = new Words(rest, OPTIONS);
        Reading<ScanSettings> settings = settings(words);
        Replications chance = Replications.of(0, words.whole("seed", 1, 0, Integer.MAX_VALUE))
                .onCores(words.whole("cores", Runtime.getRuntime().availableProcessors(), 1, 1024));
        return switch (settings) {
            case Reading.Unreadable<ScanSettings> unreadable -> refuse(unreadable.faults());
            case Reading.Readable<ScanSettings>(ScanSettings asked) -> {
                int replications = words.whole("replications", asked.replications(), 0, 1_000_000);
                yield scan(asked, new Replications(replications, Replications.NEVER, chance.seed(), chance.cores()));
            }
        };
    }

    private int scan(ScanSettings settings, Replications replications) throws IOException {
        return switch (ScanProblemReader.read(settings)) {
            case Reading.Unreadable<ScanProblem> unreadable -> refuse(unreadable.faults());
            case Reading.Readable<ScanProblem>(ScanProblem problem) -> {
                out.print(new ScanReport(problem, Texts.in(language)).text(problem.scan(replications)));
                yield 0;
            }
        };
    }

    private int refuse(List<Fault> faults) {
        errors.println(Texts.in(language).text("refused", faults.size()));
        faults.forEach(fault -> errors.println("  " + fault.sentence(language)));
        return 1;
    }

    private Reading<ScanSettings> settings(Words words) throws Misuse, IOException {
        if (words.files().size() > 1 || words.files().isEmpty() && words.text("cases").isEmpty()) {
            throw new Misuse("scan");
        }
        if (!words.files().isEmpty()) {
            return ParameterFile.read(Words.present(words.files().getFirst()));
        }
        Path areas = words.file("areas").orElseThrow(() -> new Misuse("areas"));
        Optional<Path> population = words.file("population");
        Optional<Path> controls = words.file("controls");
        Model model = words.choice("model", Map.of("poisson", Model.POISSON, "bernoulli", Model.BERNOULLI, "permutation", Model.PERMUTATION))
                .orElse(controls.isPresent() ? Model.BERNOULLI : population.isPresent() ? Model.POISSON : Model.PERMUTATION);
        Span span = words.choice("time", Map.of("none", Span.SPATIAL, "past", Span.RETROSPECTIVE, "now", Span.PROSPECTIVE))
                .orElse(model == Model.PERMUTATION ? Span.PROSPECTIVE : Span.SPATIAL);
        Precision precision = words.choice("precision", Map.of("none", Precision.NONE, "day", Precision.DAY, "month", Precision.MONTH,
                "year", Precision.YEAR, "number", Precision.GENERIC)).orElse(span == Span.SPATIAL ? Precision.NONE : Precision.DAY);
        Metric metric = words.choice("coordinates", Map.of("globe", Metric.EARTH, "plane", Metric.PLANE)).orElse(Metric.EARTH);
        boolean share = words.text("longest").isEmpty();
        return new Reading.Readable<>(new ScanSettings(words.file("cases").orElseThrow(), controls, population, areas, metric, model, span,
                precision, words.text("from"), words.text("to"), precision, 1, 1,
                share ? 0.5 : words.whole("longest", 1, 1, 100_000), share,
                new Reach(words.number("share", 50, 0.001, 100) / 100, words.number("distance", Double.POSITIVE_INFINITY, 0, 1e12)),
                words.whole("fewest", 2, 1, 1_000_000), 999, shape(words)));
    }

    private static ScanSettings.WindowShape shape(Words words) throws Misuse {
        Optional<Path> neighbours = words.file("neighbours");
        int nearest = words.whole("nearest", 10, 2, 20);
        return neighbours.isPresent() ? new ScanSettings.WindowShape.Connected(neighbours.get(), nearest) : new ScanSettings.WindowShape.Circles();
    }
}
