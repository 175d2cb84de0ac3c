package nl.samenspel.bench.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Option;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.entries.EntryFile;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Relevance on judged queries first, then speed with made-up entries. */
public final class SearchBenchmark implements Benchmark {

    private static final int QUESTIONS = 2_000;
    private static final int WARMING_UP = 4_000;

    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Text about() {
        return new Text("hulp vinden in eigen woorden: hoe goed, en hoe snel", "finding help in one's own words: how well, and how fast");
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.words("queries", "", new Text("beoordeelde zoekvragen (JSON); anders die naast deze map", "judged queries (JSON); otherwise those beside this folder")),
                Option.words("entries", "", new Text("het aanbod waarover ze gaan (CSV)", "the entries they are about (CSV)")),
                Option.number("large", 1_000_000, 0, 5_000_000, new Text("grootte van de grote proef; 0 slaat hem over", "size of the large run; 0 skips it")));
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        measurements.clear();
        remarks.clear();
        Optional<Path> queries = file(run, "queries", "data/search-nl/queries.json");
        Optional<Path> entries = file(run, "entries", "data/seed/sociale-kaart.csv");
        if (queries.isPresent() && entries.isPresent()) {
            Optional<Text> complaint = measureRelevance(run, queries.get(), entries.get());
            if (complaint.isPresent()) {
                return new Findings.NotMeasured(complaint.get());
            }
        } else if (!run.words("queries").isEmpty() || !run.words("entries").isEmpty()) {
            return new Findings.NotMeasured(new Text("Het bestand van --queries of --entries is er niet.", "The file of --queries or --entries is not there."));
        } else {
            remarks.add(new Text("Overgeslagen: naast deze map staan geen beoordeelde zoekvragen.", "Skipped: there are no judged queries beside this folder."));
        }
        measureOwn(run);
        measureSpeed(run, 100_000, Bar.atMost(5), Bar.atMost(25));
        if (run.number("large") > 0) {
            measureSpeed(run, run.number("large"), null, Bar.atMost(60));
        }
        return new Findings.Measured(measurements, remarks);
    }

    /** What is named, else what stands in {@code shared} beside the checkout or above it. */
    private static Optional<Path> file(Run run, String option, String standard) {
        if (!run.words(option).isEmpty()) {
            return Optional.of(Path.of(run.words(option))).filter(Files::isRegularFile);
        }
        return Stream.iterate(run.home().toAbsolutePath(), path -> path != null, Path::getParent).map(path -> path.resolve("shared").resolve(standard)).filter(Files::isRegularFile).findFirst();
    }

    private Optional<Text> measureRelevance(Run run, Path queries, Path entries) throws IOException {
        run.say(new Text("beoordeelde zoekvragen", "judged queries"));
        List<JudgedQuery> judged;
        try {
            judged = JudgedQuery.readAll(queries);
        } catch (IOException unreadable) {
            return Optional.of(Text.same(String.valueOf(unreadable.getMessage())));
        }
        if (judged.isEmpty() || !(EntryFile.read(entries) instanceof EntryFile.Reading.Read(EntryFile file))) {
            return Optional.of(new Text("Er staan geen zoekvragen in het ene bestand of geen aanbod in het andere.", "There are no queries in the one file or no entries in the other."));
        }
        tell(Relevance.of(judged, file, Taxonomy.standard(), Files.createDirectories(run.workspace().resolve("relevance"))));
        Relevance before = Relevance.of(judged, file, beforeLooking(), Files.createDirectories(run.workspace().resolve("before")));
        measurements.add(Measurement.told("ndcg.before", new Text("nDCG@10 zonder wat na het lezen is toegevoegd", "nDCG@10 without what was added after reading"), size(before), before.gain(), "", Scale.FIXED));
        measurements.add(Measurement.told("empty.pretending.before", new Text("lege vragen beantwoord als pasten ze, zonder toevoegingen", "empty ones answered as if they fitted, without additions"),
                Text.same(Integer.toString(before.unanswerable().size())), before.pretending(), "", Scale.FIXED));
        return Optional.empty();
    }

    /** The sets that are kept in the house, each with today's themes and with those of before anybody read judged questions. */
    private void measureOwn(Run run) throws IOException {
        Optional<EntryFile> entries = OwnSet.entries(run.home());
        if (entries.isEmpty()) {
            return;
        }
        for (OwnSet set : OwnSet.all(run.home())) {
            run.say(new Text("eigen zoekvragen: " + set.name(), "own queries: " + set.name()));
            Relevance today = Relevance.of(set.queries(), entries.get(), Taxonomy.standard(), Files.createDirectories(run.workspace().resolve("own-" + set.name())));
            Relevance before = Relevance.of(set.queries(), entries.get(), beforeLooking(), Files.createDirectories(run.workspace().resolve("own-before-" + set.name())));
            String key = "own." + set.name() + ".";
            String name = "'" + set.name() + "': ";
            measurements.add(Measurement.told(key + "ndcg", Text.same(name + "nDCG@10"), size(today), today.gain(), "", Scale.FIXED));
            today.gainByType().forEach((type, gain) -> measurements.add(Measurement.told(key + "ndcg." + type, Text.same(name + "nDCG@10 " + type), Text.same(Integer.toString(today.queries(type))), gain, "", Scale.FIXED)));
            measurements.add(Measurement.told(key + "ndcg.before", new Text(name + "nDCG@10 zonder wat na het lezen is toegevoegd", name + "nDCG@10 without what was added after reading"), size(before), before.gain(), "", Scale.FIXED));
            measurements.add(Measurement.told(key + "useful", new Text(name + "iets nuttigs bij de eerste drie", name + "something useful among the first three"), size(today), today.useful(), "", Scale.FIXED));
            measurements.add(Measurement.told(key + "empty.pretending", new Text(name + "lege vragen beantwoord als pasten ze", name + "empty ones answered as if they fitted"),
                    Text.same(Integer.toString(today.unanswerable().size())), today.pretending(), "", Scale.FIXED));
            measurements.add(Measurement.told(key + "timid", new Text(name + "goede vragen waarbij niets zou passen", name + "good ones said to have no answer"), size(today), today.timid(), "", Scale.FIXED));
        }
    }

    private void tell(Relevance relevance) {
        measurements.add(new Measurement("ndcg", Text.same("nDCG@10"), size(relevance), relevance.gain(), "", Bar.atLeast(0.80), Scale.FIXED));
        for (Map.Entry<String, Double> type : relevance.gainByType().entrySet()) {
            measurements.add(Measurement.told("ndcg." + type.getKey(), Text.same("nDCG@10 " + type.getKey()), Text.same(Integer.toString(relevance.queries(type.getKey()))), type.getValue(), "", Scale.FIXED));
        }
        measurements.add(Measurement.told("useful", new Text("iets nuttigs bij de eerste drie", "something useful among the first three"), size(relevance), relevance.useful(), "", Scale.FIXED));
        measurements.add(Measurement.told("empty.pretending", new Text("lege vragen beantwoord als pasten ze", "empty ones answered as if they fitted"),
                Text.same(Integer.toString(relevance.unanswerable().size())), relevance.pretending(), "", Scale.FIXED));
        measurements.add(Measurement.told("timid", new Text("goede vragen waarbij niets zou passen", "good ones said to have no answer"), size(relevance), relevance.timid(), "", Scale.FIXED));
        relevance.unanswerable().forEach(empty -> remarks.add(Text.same("'%s': %d%s%s".formatted(empty.query().query(), empty.answer().total(), empty.answer().onlyNear() ? ", onlyNear" : "",
                empty.answer().hits().stream().findFirst().map(hit -> ", 1. " + hit.findable().name()).orElse("")))));
    }

    private static Text size(Relevance relevance) {
        int queries = relevance.results().size() - relevance.unanswerable().size();
        return new Text(queries + " vragen", queries + " queries");
    }

    /** The themes as they were before anybody read the judged queries. */
    private static Taxonomy beforeLooking() throws IOException {
        try (Reader file = new InputStreamReader(Objects.requireNonNull(SearchBenchmark.class.getResourceAsStream("themes-before-looking.csv")), StandardCharsets.UTF_8)) {
            return switch (Taxonomy.read(file)) {
                case Taxonomy.Reading.Read(Taxonomy taxonomy) -> taxonomy;
                case Taxonomy.Reading.Unreadable(List<Taxonomy.Reading.Problem> problems) -> throw new IllegalStateException(problems.toString());
            };
        }
    }

    private void measureSpeed(Run run, int size, @Nullable Bar median, Bar slow) throws IOException, InterruptedException {
        run.say(new Text("een index van %,d".formatted(size), "an index of %,d".formatted(size)));
        Text entries = new Text("%,d in de index".formatted(size), "%,d entries".formatted(size));
        String key = size == 100_000 ? "" : "large.";
        Path folder = run.workspace().resolve("index-" + size);
        try (SpeedRun speed = new SpeedRun(folder, size)) {
            measurements.add(Measurement.told(key + "rebuild", new Text("opnieuw maken, twee draden", "making it anew, two threads"), entries, speed.fill(), "s", Scale.TIME));
            measurements.add(Measurement.told(key + "open", new Text("openen", "opening it"), entries, speed.reopen(), "s", Scale.TIME));
            run.say(new Text("zoeken", "searching"));
            speed.ask(speed.questions(WARMING_UP, 7));
            System.gc();
            SpeedRun.Times asked = speed.ask(speed.questions(QUESTIONS, 11));
            Histogram times = asked.waited();
            measurements.add(new Measurement(key + "p50", new Text("zoeken, helft sneller dan", "search, half faster than"), entries, times.getValueAtPercentile(50) / 1e3, "ms", median, Scale.TIME));
            measurements.add(new Measurement(key + "p99", new Text("zoeken, 99 % sneller dan", "search, 99 % faster than"), entries, times.getValueAtPercentile(99) / 1e3, "ms", slow, Scale.TIME));
            measurements.add(Measurement.told(key + "processor.p50", new Text("rekentijd van een vraag, helft minder dan", "processor time of a question, half below"), entries, asked.worked().getValueAtPercentile(50) / 1e3, "ms", Scale.FIXED));
            measurements.add(Measurement.told(key + "processor.p99", new Text("rekentijd van een vraag, 99 % minder dan", "processor time of a question, 99 % below"), entries, asked.worked().getValueAtPercentile(99) / 1e3, "ms", Scale.FIXED));
            measurements.add(new Measurement(key + "visible", new Text("wijziging te vinden na", "change found after"), entries, speed.visible(20), "s", Bar.atMost(2), Scale.TIME));
            measurements.add(Measurement.told(key + "memory", new Text("geheugen van de index", "memory of the index"), entries, speed.megabytesOfMemory(), "MB", Scale.FIXED));
            measurements.add(Measurement.told(key + "disk", new Text("schijf", "disk"), entries, size(folder) / 1e6, "MB", Scale.FIXED));
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
