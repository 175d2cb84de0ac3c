package nl.samenspel.bench.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.samenspel.detection.noticing.Signal;
import nl.samenspel.detection.scan.Metric;
import nl.samenspel.detection.scan.PermutationModel;
import nl.samenspel.detection.scan.Reach;
import nl.samenspel.detection.scan.Replications;
import nl.samenspel.detection.scan.Scan;
import nl.samenspel.detection.scan.Surroundings;
import nl.samenspel.detection.scan.TimeWindows;
import nl.samenspel.detection.series.Screening;
import nl.samenspel.detection.series.Series;
import nl.samenspel.detection.series.Step;

/** The two things that have to be done every day for a large city. */
final class Speed {

    private static final int SERIES = 2775;
    private static final int DAYS = 3 * 365;

    private Speed() {
    }

    /** Seconds for the newest day of every series with every method, and CUSUM over all days; on all cores. */
    static double screening() {
        Random random = new Random(1);
        List<Series> all = new ArrayList<>();
        for (int number = 0; number < SERIES; number++) {
            double mean = 0.05 + 2 * random.nextDouble() * random.nextDouble();
            int[] counts = IntStream.range(0, DAYS).map(_ -> count(random, mean)).toArray();
            all.add(Series.from(LocalDate.of(2023, 11, 23), Step.DAY, counts));
        }
        long begin = System.nanoTime();
        long alarms = all.parallelStream().map(series -> Screening.of(series, 365)).filter(one -> one.ears().getFirst().alarm()).count();
        if (alarms > SERIES / 2) {
            throw new IllegalStateException("most of a quiet city is unusual");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static int count(Random random, double mean) {
        int count = 0;
        for (double product = random.nextDouble(), limit = Math.exp(-mean); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** Seconds for a prospective space–time permutation scan: 10,000 signals in a year, half of the cases, windows of 1–90 days, 999 replications. */
    static double prospective(World world) {
        World.City city = world.new City(1);
        List<Signal> signals = city.ordinary(365);
        int[][] counts = new int[city.areas().size()][365];
        signals.forEach(signal -> counts[signal.area()][(int) signal.day()]++);
        long begin = System.nanoTime();
        PermutationModel model = new PermutationModel(counts);
        Surroundings surroundings = Surroundings.of(city.areas(), Metric.PLANE);
        new Scan(model, surroundings, surroundings.circles(model.atRisk(), Reach.HALF), new TimeWindows(365, 1, 90, true), 2)
                .run(Replications.of(999, 1));
        return (System.nanoTime() - begin) / 1e9;
    }
}
