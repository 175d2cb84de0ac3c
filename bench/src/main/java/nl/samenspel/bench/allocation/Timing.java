package nl.samenspel.bench.allocation;

import java.util.List;
import java.util.Map;
import nl.samenspel.bench.Median;
import nl.samenspel.bench.Text;

/**
 * How long one election took, all rules together.
 *
 * @param seconds    median over the rounds
 * @param slowestKey seconds of the slowest rule, median over the rounds
 * @param recorded   seconds the other program took
 */
record Timing(String name, double seconds, double slowestKey, double recorded) {

    static Timing of(RecordedElection election, List<Map<String, Map<String, Double>>> rounds) {
        double[] totals = rounds.stream().mapToDouble(round -> round.get(election.name()).values().stream()
                .mapToDouble(Double::doubleValue).sum()).toArray();
        double[] slowest = rounds.stream().mapToDouble(round -> round.get(election.name()).values().stream()
                .mapToDouble(Double::doubleValue).max().orElse(0)).toArray();
        return new Timing(election.name(), Median.of(totals), Median.of(slowest), election.recorded().seconds());
    }

    double timesFaster() {
        return recorded / seconds;
    }

    Text size() {
        return new Text("elders %.1f s, %.0f ×".formatted(recorded, timesFaster()),
                "elsewhere %.1f s, %.0f ×".formatted(recorded, timesFaster()));
    }
}
