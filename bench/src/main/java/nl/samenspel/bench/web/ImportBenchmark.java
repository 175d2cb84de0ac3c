package nl.samenspel.bench.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Option;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.bench.program.LiveHeap;
import nl.samenspel.bench.program.Program;
import nl.samenspel.bench.program.StartCommand;

/**
 * Reading in a list of entries into the real program, as an administrator does it through the pages: how long it takes from the upload to the report, how long search needs to
 * hear of it all, how long somebody who searches meanwhile waits, whether a list ten times as long needs more memory, and how long undoing all of it takes.
 */
public final class ImportBenchmark implements Benchmark {

    private static final Bar TIME = Bar.atMost(180);
    private static final Bar MEMORY = Bar.atMost(1.2);
    private static final Bar NOTHING_LOST = Bar.atMost(0);
    private static final String TOWN = "Utrecht";
    private static final long LOOK_EVERY = 200;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MANY = 20_000;
    private static final Duration SELDOM = Duration.ofSeconds(10);
    private static final Duration OFTEN = Duration.ofSeconds(1);
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]*name=\"fields\"[^>]*>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Text about() {
        return new Text("een lijst inlezen: hoe lang het duurt, en hoeveel geheugen het kost", "reading in a list: how long it takes, and how much memory");
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.number("rows", 100_000, 100, 1_000_000, new Text("hoeveel regels de lange lijst heeft", "rows of the long list")),
                Option.number("few-rows", 10_000, 100, 1_000_000, new Text("hoeveel regels de korte lijst heeft", "rows of the short list")),
                StartCommand.OPTION);
    }

    /** What reading in one list took. @param live largest number of megabytes in use that a full collection left */
    private record Took(double upload, double compare, double takeIn, double search, double slowest, double live, long lost, double undo) {

        /** The same with what taking it all back took: after the other figures, so that these are of the reading alone. */
        Took undoneIn(double seconds) {
            return new Took(upload, compare, takeIn, search, slowest, live, lost, seconds);
        }

        double all() {
            return upload + compare + takeIn;
        }
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        StartCommand command = StartCommand.of(run);
        Optional<Text> complaint = command.complaint();
        if (complaint.isPresent()) {
            return new Findings.NotMeasured(complaint.get());
        }
        Took few = measure(run, command, run.number("few-rows"));
        Took many = measure(run, command, run.number("rows"));
        return new Findings.Measured(measurements(run, few, many), List.of(new Text(
                "Het geheugen is wat een volle opruiming overlaat: de grootste van de metingen tijdens het inlezen, een per seconde bij de korte lijst en een per tien seconden bij de lange. "
                        + "De kaart in het geheugen en de zoekindex horen daarbij; zij groeien met wat er staat, niet met het inlezen.",
                "The memory is what a full collection leaves: the largest of those during the reading, one a second for the short list and one in ten seconds for the long. "
                        + "The shelf and the search index are in it; they grow with what is there, not with the reading.")));
    }

    private static List<Measurement> measurements(Run run, Took few, Took many) {
        Text size = new Text(run.number("rows") + " regels", run.number("rows") + " rows");
        Text small = new Text(run.number("few-rows") + " regels", run.number("few-rows") + " rows");
        List<Measurement> all = new ArrayList<>();
        all.add(new Measurement("all", new Text("van bestand tot verslag", "from file to report"), size, many.all(), "s", TIME, Scale.TIME));
        all.add(Measurement.told("upload", new Text("ontvangen", "received"), size, many.upload, "s", Scale.TIME));
        all.add(Measurement.told("compare", new Text("vergeleken", "compared"), size, many.compare, "s", Scale.TIME));
        all.add(Measurement.told("take-in", new Text("ingelezen", "taken in"), size, many.takeIn, "s", Scale.TIME));
        all.add(Measurement.told("search", new Text("daarna tot zoeken alles vindt", "after that until search finds all"), size, many.search, "s", Scale.TIME));
        all.add(Measurement.told("undo", new Text("alles teruggedraaid", "all of it undone"), size, many.undo, "s", Scale.TIME));
        all.add(Measurement.told("slowest", new Text("traagste zoekvraag tijdens het inlezen", "slowest search during it"), size, many.slowest * 1000, "ms", Scale.TIME));
        all.add(Measurement.told("few", new Text("van bestand tot verslag", "from file to report"), small, few.all(), "s", Scale.TIME));
        all.add(Measurement.told("live.few", new Text("geheugen in gebruik, hoogste", "memory in use, highest"), small, few.live, "MB", Scale.FIXED));
        all.add(Measurement.told("live.many", new Text("geheugen in gebruik, hoogste", "memory in use, highest"), size, many.live, "MB", Scale.FIXED));
        all.add(new Measurement("live.ratio", new Text("geheugen: lange lijst tegen korte", "memory: long list against short"), size, many.live / few.live, "", MEMORY, Scale.FIXED));
        all.add(new Measurement("lost", new Text("regels die niet nieuw werden", "rows that did not become new"), size, few.lost + many.lost, "", NOTHING_LOST, Scale.FIXED));
        return all;
    }

    private static Took measure(Run run, StartCommand command, int rows) throws IOException, InterruptedException {
        Path data = Files.createDirectories(run.workspace().resolve("rows-" + rows)).resolve("data");
        run.say(new Text("het programma starten voor %d regels".formatted(rows), "starting the program for %d rows".formatted(rows)));
        LiveHeap heap = LiveHeap.in(data.resolveSibling("gc"));
        try (Program program = Program.launch(command, data, heap.environment())) {
            program.untilReady();
            Path list = MadeUpList.write(data.resolveSibling("lijst.csv"), rows, 0, TOWN, neighbourhoods(data));
            run.say(new Text("%d regels inlezen (%d MB)".formatted(rows, Files.size(list) >> 20), "reading in %d rows (%d MB)".formatted(rows, Files.size(list) >> 20)));
            Took took = readIn(program, heap, data, list, rows);
            program.stop();
            return took;
        }
    }

    private static Took readIn(Program program, LiveHeap heap, Path data, Path list, int rows) throws IOException, InterruptedException {
        SignedIn administrator = SignedIn.as(program.site(), "administrator");
        administrator.page("/lijsten");
        Watch watch = new Watch(administrator, () -> heap.collect(program.javaProcesses()), rows > MANY ? SELDOM : OFTEN);
        long begin = System.nanoTime();
        String address = administrator.bring("/lijsten", Map.of("source", "Verzonnen lijst"), "bestand", list);
        double upload = since(begin);
        List<Map.Entry<String, String>> meanings = meanings(administrator.page(address));
        begin = System.nanoTime();
        administrator.send(address + "/kolommen", meanings);
        watch.untilDone(address);
        double compare = since(begin);
        administrator.page(address);
        begin = System.nanoTime();
        administrator.send(address + "/inlezen", List.of());
        watch.untilDone(address);
        double takeIn = since(begin);
        begin = System.nanoTime();
        watch.untilFound(lastName(list));
        Took took = new Took(upload, compare, takeIn, since(begin), watch.slowest(), heap.highest(), rows - taken(data), 0);
        administrator.page(address);
        begin = System.nanoTime();
        administrator.send(address + "/terugdraaien", List.of());
        watch.untilDone(address);
        return took.undoneIn(since(begin));
    }

    /** What the page took the columns for. */
    private static List<Map.Entry<String, String>> meanings(String page) {
        List<Map.Entry<String, String>> meanings = new ArrayList<>();
        Matcher select = SELECT.matcher(page);
        while (select.find()) {
            Matcher chosen = CHOSEN.matcher(select.group(1));
            meanings.add(Map.entry("fields", chosen.find() ? chosen.group(1) : ""));
        }
        return meanings;
    }

    private static String lastName(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.reduce((_, last) -> last).orElseThrow().split("\";\"")[1];
        }
    }

    private static List<Neighbourhood> neighbourhoods(Path data) throws IOException {
        try (DirectoryLoad database = DirectoryLoad.into(data)) {
            return database.neighbourhoods();
        } catch (SQLException unreadable) {
            throw new IOException("the neighbourhoods could not be read", unreadable);
        }
    }

    private static long taken(Path data) throws IOException {
        try (DirectoryLoad database = DirectoryLoad.into(data)) {
            return database.taken("verzonnen-lijst");
        } catch (SQLException unreadable) {
            throw new IOException("the entries could not be counted", unreadable);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Something that may take a while and fail. */
    private interface Collecting {

        void collect() throws IOException, InterruptedException;
    }

    /** Looks on like the page does, searches like a resident does, and has the memory collected now and then. */
    private static final class Watch {

        private final SignedIn browser;
        private final Collecting heap;
        private final Duration between;
        private long collected = System.nanoTime();
        private double slowest;

        Watch(SignedIn browser, Collecting heap, Duration between) {
            this.browser = browser;
            this.heap = heap;
            this.between = between;
        }

        double slowest() {
            return slowest;
        }

        void untilDone(String address) throws IOException, InterruptedException {
            long begin = System.nanoTime();
            while (browser.get(address + "/voortgang").contains("every 2s")) {
                look(begin, "koffie");
            }
        }

        void untilFound(String name) throws IOException, InterruptedException {
            long begin = System.nanoTime();
            while (!look(begin, name).contains(name)) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }

        private String look(long begin, String words) throws IOException, InterruptedException {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IOException("the list was not read in after " + LONGEST.toMinutes() + " minutes");
            }
            long asked = System.nanoTime();
            String page = browser.get("/zoeken?woorden=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            slowest = Math.max(slowest, since(asked));
            if (System.nanoTime() - collected > between.toNanos()) {
                heap.collect();
                collected = System.nanoTime();
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY);
            return page;
        }
    }
}
