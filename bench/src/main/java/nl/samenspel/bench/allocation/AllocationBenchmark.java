package nl.samenspel.bench.allocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.Utility;
import nl.samenspel.allocation.counting.Allocator;
import nl.samenspel.allocation.reference.Difference;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Median;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import org.jspecify.annotations.Nullable;

/** Equality with recorded outcomes first, then speed: per election, for the whole set, and for a large city. */
public final class AllocationBenchmark implements Benchmark {

    private static final int ROUNDS = 3;

    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public Text about() {
        return new Text("een budget eerlijk verdelen: dezelfde uitkomsten als elders berekend, en hoe snel",
                "sharing a budget fairly: the same outcomes as computed elsewhere, and how fast");
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        measurements.clear();
        remarks.clear();
        Optional<Path> folder = run.data().isPresent() ? run.data() : beside(run.home());
        if (run.data().filter(data -> !RecordedElection.isFolder(data)).isPresent()) {
            return new Findings.NotMeasured(new Text("In deze map staan geen instances/ en expected/.",
                    "This folder has no instances/ and expected/."));
        }
        if (folder.isPresent()) {
            measureRecorded(run, folder.get());
        } else {
            remarks.add(new Text("Overgeslagen: naast deze map staat geen shared/data/budget.",
                    "Skipped: there is no shared/data/budget beside this folder."));
        }
        measureLarge(run);
        return new Findings.Measured(measurements, remarks);
    }

    /** {@code shared/data/budget} beside the checkout or above it. */
    private static Optional<Path> beside(Path home) {
        return Stream.iterate(home.toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/budget")).filter(RecordedElection::isFolder).findFirst();
    }

    private void measureRecorded(Run run, Path folder) throws IOException, InterruptedException {
        run.say(new Text("verkiezingen lezen en uitkomsten vergelijken", "reading elections and comparing outcomes"));
        RecordedElection.Folder read = RecordedElection.readAll(folder);
        List<RecordedElection> elections = read.elections();
        List<Difference> differences = new ArrayList<>(read.differences());
        List<List<Difference>> found = Collections.synchronizedList(new ArrayList<>());
        Pair.inParallel(elections, election -> found.add(election.check().differences()));
        found.forEach(differences::addAll);
        differences.sort(Comparator.comparing(Difference::election));
        long outcomes = elections.stream().mapToLong(election -> election.recorded().outcomes().size()).sum();
        measurements.add(new Measurement("differences", new Text("verschillen", "differences"),
                new Text(elections.size() + " verkiezingen, " + outcomes + " uitkomsten",
                        elections.size() + " elections, " + outcomes + " outcomes"),
                differences.size(), "", Bar.atMost(0), Scale.FIXED));
        differences.forEach(difference -> remarks.add(Text.same(difference.toString())));
        if (!elections.isEmpty()) {
            measureSpeed(run, elections);
        }
    }

    private void measureSpeed(Run run, List<RecordedElection> elections) throws IOException, InterruptedException {
        double[] totals = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            say(run, "alles, ronde", "everything, round", round);
            long begin = System.nanoTime();
            Pair.inParallel(elections, RecordedElection::measure);
            totals[round] = (System.nanoTime() - begin) / 1e9;
        }
        measurements.add(new Measurement("total", new Text("alles samen", "everything"),
                new Text("alle regels, 2 kernen", "all rules, 2 cores"), Median.of(totals), "s", Bar.atMost(30), Scale.TIME));
        List<Map<String, Map<String, Double>>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            say(run, "één voor één, ronde", "one by one, round", round);
            Map<String, Map<String, Double>> seconds = new HashMap<>();
            elections.forEach(election -> seconds.put(election.name(), election.measure()));
            rounds.add(seconds);
        }
        List<Timing> timings = elections.stream().map(election -> Timing.of(election, rounds)).toList();
        addRatios(timings);
        timings.stream().filter(timing -> timing.name().equals("Hungary_Veszprem_2025")).forEach(timing ->
                measurements.add(new Measurement("veszprem", new Text("Veszprém, langzaamste Add1", "Veszprém, slowest Add1"),
                        Text.same("113 668"), timing.slowestKey(), "s", Bar.atMost(5), Scale.TIME)));
        addMemory(elections);
        addCold(run, elections);
        timings.forEach(timing -> measurements.add(Measurement.told("election." + timing.name(), Text.same(timing.name()),
                timing.size(), timing.seconds(), "s", Scale.TIME)));
        elections.forEach(election -> measurements.add(Measurement.told("memory." + election.name(), Text.same(election.name()),
                new Text("geheugen aangevraagd, alle regels", "memory asked for, all rules"), election.megabytes(), "MB", Scale.FIXED)));
    }

    private static void say(Run run, String dutch, String english, int round) {
        run.say(new Text("%s %d van %d".formatted(dutch, round + 1, ROUNDS),
                "%s %d of %d".formatted(english, round + 1, ROUNDS)));
    }

    private void addRatios(List<Timing> timings) {
        timings.stream().filter(timing -> timing.recorded() > 1).min(Comparator.comparingDouble(Timing::timesFaster))
                .ifPresent(slowest -> measurements.add(new Measurement("ratio",
                        new Text("minst veel sneller dan elders", "least faster than elsewhere"),
                        Text.same(slowest.name()), slowest.timesFaster(), "×", Bar.atLeast(50), Scale.RATE)));
    }

    /** What is in use with every election read and its ballots merged; the cold command shows that 512 MB is enough. */
    private void addMemory(List<RecordedElection> elections) {
        List<Allocator> allocators = elections.stream().map(election -> new Allocator(election.election())).toList();
        allocators.forEach(allocator -> {
            if (!allocator.election().ballots().isEmpty()) {
                allocator.allocate(new Rule.EqualShares(Utility.COST, Completion.NONE), TieOrder.lexicographic());
            }
        });
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        measurements.add(new Measurement("memory", new Text("geheugen in gebruik", "memory in use"),
                new Text(allocators.size() + " verkiezingen tegelijk", allocators.size() + " elections at once"),
                used, "MB", Bar.atMost(512), Scale.FIXED));
    }

    private void addCold(Run run, List<RecordedElection> elections) throws IOException, InterruptedException {
        RecordedElection largest = elections.getFirst();
        for (RecordedElection election : elections) {
            largest = Files.size(election.file()) > Files.size(largest.file()) ? election : largest;
        }
        ColdCommand cold = ColdCommand.run(largest.file(), run.workspace());
        measurements.add(Measurement.told("cold", new Text("opdracht in een nieuw proces (512 MB)",
                "command in a new process (512 MB)"), Text.same(largest.name()), cold.seconds(), "s", Scale.TIME));
        if (cold.status() != 0) {
            remarks.add(new Text("De opdracht eindigde met " + cold.status() + ".", "The command ended with " + cold.status() + "."));
        }
    }

    private void measureLarge(Run run) {
        run.say(new Text("een grote stad", "a large city"));
        large("large", 5_000_000, Bar.atMost(10));
        large("large.more", 20_000_000, null);
    }

    private void large(String key, long budget, @Nullable Bar bar) {
        Election election = LargeElection.ofBudget(budget);
        double[] seconds = new double[ROUNDS];
        long steps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            var endowment = Allocator.allocate(election, new Rule.EqualShares(Utility.COST, Completion.ADD_ONE),
                    TieOrder.official(List.of())).endowment();
            seconds[round] = (System.nanoTime() - begin) / 1e9;
            steps = endowment == null ? 0 : endowment.steps();
        }
        String size = String.format(Locale.ROOT, "%d × %d, € %d mln, %d × Add1", LargeElection.VOTERS,
                LargeElection.PROJECTS, budget / 1_000_000, steps);
        measurements.add(new Measurement(key, new Text("grote stad met Add1", "large city with Add1"), Text.same(size),
                Median.of(Arrays.copyOf(seconds, ROUNDS)), "s", bar, Scale.TIME));
    }
}
