package nl.samenspel.bench.web;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Option;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.bench.http.Browser;
import nl.samenspel.bench.http.Site;
import nl.samenspel.bench.http.SocketWire;
import nl.samenspel.bench.http.Wire;
import nl.samenspel.bench.load.GeneratorCost;
import nl.samenspel.bench.load.LoadResult;
import nl.samenspel.bench.program.ProcessorUse;
import nl.samenspel.bench.program.Program;
import nl.samenspel.bench.program.StartCommand;

/** Pages under load: the real program on a throw-away data folder full of made-up entries, asked over HTTP. */
public final class WebBenchmark implements Benchmark {

    private static final Bar MEMORY = Bar.atMost(700);
    private static final Bar NO_ERRORS = Bar.atMost(0);
    private static final Bar DIFFERENT = Bar.atLeast(2000);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ProcessorUse NOT_KNOWN = new ProcessorUse(Duration.ZERO, Duration.ZERO);
    private static final int LONGEST_COST_SECONDS = 2;
    private static final double LISTS_PER_ENTRY = (1 - PageMix.ENTRY_SHARE) / PageMix.ENTRY_SHARE;

    private final String name;
    private final Text about;
    private final int usualEntries;
    private final int usualWarmUp;
    private final Pages pages;

    /** @param usualWarmUp seconds until the compiler has little left to do */
    private WebBenchmark(String name, Text about, int usualEntries, int usualWarmUp, Pages pages) {
        this.name = name;
        this.about = about;
        this.usualEntries = usualEntries;
        this.usualWarmUp = usualWarmUp;
        this.pages = pages;
    }

    /** Entries and lists of the directory. */
    public static WebBenchmark ofTheDirectory() {
        return new WebBenchmark("web", new Text("pagina's van de sociale kaart: hoeveel tegelijk, en hoe lang een bezoeker wacht",
                "pages of the directory: how many at once, and how long a visitor waits"), 3000, 15,
                (site, browser, _) -> new PageFinder(site, browser).find(LISTS_PER_ENTRY));
    }

    /** The find page, with 25 results and all filters counted. */
    public static WebBenchmark ofFinding() {
        return new WebBenchmark("find", new Text("de zoekpagina: hoeveel vragen tegelijk, en hoe lang een bezoeker wacht",
                "the find page: how many questions at once, and how long a visitor waits"), 100_000, 45, new FindPages());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Text about() {
        return about;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.number("seconds", 20, 1, 3600, new Text("hoe lang elke ronde duurt", "how long each round takes")),
                Option.number("warm-up", usualWarmUp, 1, 600, new Text("hoeveel seconden warmdraaien", "seconds of warming up")),
                Option.number("times", 3, 1, 100, new Text("hoeveel rondes", "how many rounds")),
                Option.number("connections", 50, 1, 1000, new Text("verbindingen tegelijk", "connections at once")),
                Option.number("rate", 200, 1, 100_000, new Text("bezoekers per seconde in de vaste stroom", "visitors a second in the steady stream")),
                Option.number("entries", usualEntries, 1, 1_000_000, new Text("hoeveel verzonnen plekken erbij", "how many made-up entries to add")),
                Option.words("url", "", new Text("meet een programma dat al draait", "measure a program that already runs")),
                StartCommand.OPTION);
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        if (!run.words("url").isBlank()) {
            return measureRunning(run);
        }
        StartCommand command = StartCommand.of(run);
        Optional<Text> complaint = command.complaint();
        if (complaint.isPresent()) {
            return new Findings.NotMeasured(complaint.get());
        }
        Path data = run.data().orElse(run.workspace().resolve("data"));
        if (run.data().isEmpty()) {
            fill(run, command, data);
        }
        run.say(new Text("het programma starten", "starting the program"));
        try (Program program = Program.launch(command, data)) {
            program.untilReady();
            List<Measurement> measurements = new ArrayList<>();
            List<Text> remarks = new ArrayList<>();
            measure(run, program.site(), program::processorUse, measurements, remarks);
            measurements.add(new Measurement("memory", new Text("geheugen van het programma erna", "memory of the program afterwards"),
                    new Text("zonder database", "without database"), program.residentMegabytes(), "MB", MEMORY, Scale.FIXED));
            return new Findings.Measured(measurements, remarks);
        }
    }

    private Findings measureRunning(Run run) throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        List<Text> remarks = new ArrayList<>();
        measure(run, Site.of(run.words("url")), () -> NOT_KNOWN, measurements, remarks);
        remarks.add(new Text("Het geheugen van een programma dat al draaide is niet gemeten.",
                "The memory of a program that was already running was not measured."));
        return new Findings.Measured(measurements, remarks);
    }

    /** The program is started once to make the database, filled, and stopped: what is measured starts with everything there. */
    private static void fill(Run run, StartCommand command, Path data) throws IOException, InterruptedException {
        int entries = run.number("entries");
        run.say(new Text("een database maken met %d verzonnen plekken".formatted(entries), "making a database with %d made-up entries".formatted(entries)));
        try (Program program = Program.launch(command, data)) {
            program.untilReady();
            fill(entries, data);
            program.stop();
        }
    }

    private static void fill(int entries, Path data) throws IOException {
        try (DirectoryLoad load = DirectoryLoad.into(data)) {
            load.add(entries);
        } catch (SQLException refused) {
            throw new IOException("the made-up entries could not be loaded: " + refused.getMessage(), refused);
        }
    }

    private void measure(Run run, Site site, Supplier<ProcessorUse> use, List<Measurement> measurements, List<Text> remarks)
            throws IOException, InterruptedException {
        run.say(new Text("pagina's zoeken en elk één keer lezen", "finding pages and reading each once"));
        Browser browser = new Browser(site, PATIENCE);
        FoundPages found = pages.of(site, browser, run);
        PageReading reading = PageReading.of(found, browser);
        int connections = run.number("connections");
        try (Wire wire = new SocketWire(site, connections, PATIENCE, System::nanoTime)) {
            ProcessorTime ours = ProcessorTime.begin();
            ProcessorUse before = use.get();
            Phases phases = Phases.play(run, wire, new PageMix(found));
            ProcessorUse used = use.get().minus(before);
            double share = ours.shareSince();
            measurements.addAll(phases.measurements());
            if (!used.equals(NOT_KNOWN)) {
                measurements.addAll(costOfAPage(used, phases));
            }
            measurements.addAll(checks(phases, found, reading));
            remarks.add(generator(run, connections, reading, share));
            failures(phases).ifPresent(remarks::add);
        }
    }

    /** Without a ratio: the reference is timed by the clock on the wall, and that is what processor time is free of. */
    private static List<Measurement> costOfAPage(ProcessorUse used, Phases phases) {
        Text size = new Text(phases.requests() + " pagina's", phases.requests() + " pages");
        return List.of(
                Measurement.told("processor.program", new Text("rekentijd per pagina, programma", "processor time a page, program"),
                        size, used.program().toNanos() / 1e6 / phases.requests(), "ms", Scale.FIXED),
                Measurement.told("processor.database", new Text("rekentijd per pagina, database", "processor time a page, database"),
                        size, used.database().toNanos() / 1e6 / phases.requests(), "ms", Scale.FIXED));
    }

    private static List<Measurement> checks(Phases phases, FoundPages pages, PageReading reading) {
        long errors = phases.all().stream().mapToLong(LoadResult::errors).sum();
        return List.of(
                new Measurement("errors", new Text("fouten", "errors"),
                        new Text(phases.requests() + " pagina's", phases.requests() + " pages"), errors, "", NO_ERRORS, Scale.FIXED),
                new Measurement("pages", new Text("verschillende pagina's", "different pages"),
                        new Text("%d plekken, %d lijsten".formatted(pages.entries().size(), pages.lists().size()),
                                "%d entries, %d lists".formatted(pages.entries().size(), pages.lists().size())),
                        reading.different(), "", DIFFERENT, Scale.FIXED),
                Measurement.told("page.size", new Text("gemiddelde pagina", "mean page"),
                        new Text("niet gecomprimeerd", "not compressed"), reading.meanBytes() / 1024.0, "KB", Scale.FIXED));
    }

    private static Optional<Text> failures(Phases phases) {
        String words = String.join("; ", phases.all().stream().map(LoadResult::failuresInWords).filter(kind -> !kind.isEmpty()).toList());
        return words.isEmpty() ? Optional.empty() : Optional.of(new Text("Fouten per ronde: " + words, "Errors by round: " + words));
    }

    private static Text generator(Run run, int connections, PageReading reading, double share) throws IOException {
        run.say(new Text("meten wat het vragen zelf kost", "measuring what asking itself costs"));
        Duration time = Duration.ofSeconds(Math.min(LONGEST_COST_SECONDS, run.number("seconds")));
        GeneratorCost cost = GeneratorCost.measure(connections, reading.meanBytes(), time);
        return new Text(
                String.format(Locale.of("nl"),
                        "Het vragen zelf gebruikte %.1f %% van alle kernen; tegen een leeg programma kost het %.0f µs per pagina en haalt het %,.0f pagina's per seconde.",
                        100 * share, cost.microsecondsPerRequest(), cost.mostPerSecond()),
                String.format(Locale.ROOT,
                        "Asking itself used %.1f %% of all cores; against an empty program it costs %.0f µs a page and reaches %,.0f pages a second.",
                        100 * share, cost.microsecondsPerRequest(), cost.mostPerSecond()));
    }
}
