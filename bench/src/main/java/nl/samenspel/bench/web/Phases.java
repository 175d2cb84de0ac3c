package nl.samenspel.bench.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Median;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.Wire;
import nl.samenspel.bench.load.Load;
import nl.samenspel.bench.load.LoadResult;
import nl.samenspel.bench.load.Pace;

/** Warm-up, closed loop and open loop on one wire, and the figures of each. */
final class Phases {

    private static final Bar SERVED = Bar.atLeast(400);
    private static final Bar CLOSED_P99 = Bar.atMost(300);
    private static final Bar OPEN_P99 = Bar.atMost(150);

    private final Run run;
    private final Load load;
    private final int connections;
    private final List<LoadResult> closed = new ArrayList<>();
    private final List<LoadResult> open = new ArrayList<>();
    private final int rate;
    private final LoadResult warmUp;

    private Phases(Run run, Wire wire, Supplier<Page> pages) throws IOException {
        this.run = run;
        this.connections = wire.connections();
        this.rate = run.number("rate");
        this.load = new Load(wire, pages, System::nanoTime);
        this.warmUp = offer(new Text("warmdraaien", "warming up"), new Pace.Closed(), run.number("warm-up"));
    }

    static Phases play(Run run, Wire wire, Supplier<Page> pages) throws IOException {
        Phases phases = new Phases(run, wire, pages);
        int times = run.number("times");
        for (int i = 1; i <= times; i++) {
            phases.closed.add(phases.offer(new Text("zo veel mogelijk pagina's, ronde " + i, "as many pages as possible, round " + i),
                    new Pace.Closed(), run.number("seconds")));
            phases.open.add(phases.offer(new Text("vaste stroom bezoekers, ronde " + i, "steady stream of visitors, round " + i),
                    new Pace.Open(phases.rate), run.number("seconds")));
        }
        return phases;
    }

    private LoadResult offer(Text what, Pace pace, int seconds) throws IOException {
        run.say(new Text(what.dutch() + " (" + seconds + " s)", what.english() + " (" + seconds + " s)"));
        return load.offer(pace, Duration.ofSeconds(seconds));
    }

    List<Measurement> measurements() {
        Text size = new Text("%d verbindingen".formatted(connections), "%d connections".formatted(connections));
        Text stream = new Text("%d per seconde".formatted(rate), "%d a second".formatted(rate));
        return List.of(
                new Measurement("closed.rate", new Text("pagina's per seconde", "pages a second"), size,
                        median(closed, LoadResult::perSecond), "/s", SERVED, Scale.RATE),
                time("closed.p50", new Text("wachttijd, helft korter dan", "waiting time, half below"), size, closed, 50),
                new Measurement("closed.p99", new Text("wachttijd, 99 % korter dan", "waiting time, 99 % below"), size,
                        median(closed, result -> result.percentile(99)), "ms", CLOSED_P99, Scale.TIME),
                time("open.p50", new Text("wachttijd, helft korter dan", "waiting time, half below"), stream, open, 50),
                new Measurement("open.p99", new Text("wachttijd, 99 % korter dan", "waiting time, 99 % below"), stream,
                        median(open, result -> result.percentile(99)), "ms", OPEN_P99, Scale.TIME),
                Measurement.told("open.slowest", new Text("langste wachttijd", "longest waiting time"), stream,
                        open.stream().mapToDouble(LoadResult::slowest).max().orElse(Double.NaN), "ms", Scale.TIME));
    }

    private static Measurement time(String key, Text what, Text size, List<LoadResult> results, double percent) {
        return Measurement.told(key, what, size, median(results, result -> result.percentile(percent)), "ms", Scale.TIME);
    }

    /** All requests of all phases, the warm-up too. */
    long requests() {
        return all().stream().mapToLong(LoadResult::requests).sum();
    }

    List<LoadResult> all() {
        List<LoadResult> all = new ArrayList<>(List.of(warmUp));
        all.addAll(closed);
        all.addAll(open);
        return all;
    }

    private static double median(List<LoadResult> results, ToDoubleFunction<LoadResult> figure) {
        return Median.of(results.stream().mapToDouble(figure).toArray());
    }
}
