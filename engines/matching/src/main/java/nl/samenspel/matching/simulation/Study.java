package nl.samenspel.matching.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The same years under several ways: each seed is one town with one course of luck, in which only the way differs. */
public final class Study {

    private static final int CORES = 2;

    /** A change from nothing stays a number. */
    private static final double ALMOST_NOTHING = 0.001;

    private final Map<Way, List<Outcome>> years;

    private Study(Map<Way, List<Outcome>> years) {
        this.years = years;
    }

    /** Simulates {@code seeds} years from a first seed on, on two cores; the answer does not depend on how many there are. */
    public static Study of(Model model, long seed, int seeds, List<Way> ways) throws InterruptedException {
        Map<Way, List<Future<Outcome>>> running = new EnumMap<>(Way.class);
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            for (Way way : ways) {
                List<Future<Outcome>> begun = new ArrayList<>();
                for (int number = 0; number < seeds; number++) {
                    long own = seed + number;
                    begun.add(cores.submit(() -> Year.of(model, own, way.policy())));
                }
                running.put(way, begun);
            }
            Map<Way, List<Outcome>> years = new EnumMap<>(Way.class);
            for (Way way : ways) {
                List<Outcome> outcomes = new ArrayList<>();
                for (Future<Outcome> year : running.getOrDefault(way, List.of())) {
                    outcomes.add(year.get());
                }
                years.put(way, outcomes);
            }
            return new Study(years);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    public List<Outcome> years(Way way) {
        return years.getOrDefault(way, List.of());
    }

    public Estimate mean(Way way, ToDoubleFunction<Outcome> figure) {
        return Estimate.of(years(way).stream().mapToDouble(figure).toArray());
    }

    /** How much larger a figure is than under another way, as a share of the mean there; year by year, so that luck drops out. */
    public Estimate change(Way way, Way against, ToDoubleFunction<Outcome> figure) {
        double base = Math.max(ALMOST_NOTHING, mean(against, figure).mean());
        double[] changes = new double[years(way).size()];
        for (int year = 0; year < changes.length; year++) {
            changes[year] = (figure.applyAsDouble(years(way).get(year)) - figure.applyAsDouble(years(against).get(year))) / base;
        }
        return Estimate.of(changes);
    }

    /** The mean chance of a match in each group, such as {@link Outcome#themes}. */
    public Map<String, Double> chances(Way way, Function<Outcome, Map<String, Double>> groups) {
        Map<String, double[]> sums = new TreeMap<>();
        for (Outcome year : years(way)) {
            groups.apply(year).forEach((name, share) -> {
                double[] sum = sums.computeIfAbsent(name, _ -> new double[2]);
                sum[0] += share;
                sum[1]++;
            });
        }
        Map<String, Double> chances = new TreeMap<>();
        sums.forEach((name, sum) -> chances.put(name, sum[0] / sum[1]));
        return chances;
    }
}
