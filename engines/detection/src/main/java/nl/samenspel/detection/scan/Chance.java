package nl.samenspel.detection.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Replays chance: the highest ratio of each replication, in the order of their numbers. */
final class Chance {

    private static final int LARGEST_BATCH = 32;
    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final ScanModel model;
    private final Sweep sweep;
    private final TimeWindows windows;
    private final Replications replications;

    Chance(ScanModel model, Sweep sweep, TimeWindows windows, Replications replications) {
        this.model = model;
        this.sweep = sweep;
        this.windows = windows;
        this.replications = replications;
    }

    /** @param observed what has to be reached as often as {@link Replications#exceeded} says before stopping early */
    double[] highest(double observed) {
        double[] highest = new double[replications.most()];
        int done = 0;
        int exceeded = 0;
        int batch = replications.exceeded() == Replications.NEVER ? LARGEST_BATCH : LARGEST_BATCH / 4;
        while (done < highest.length) {
            int round = replications.exceeded() == Replications.NEVER ? highest.length - done
                    : Math.min(highest.length - done, batch * replications.cores());
            compute(highest, done, done + round, batch);
            for (int end = done + round; done < end; ) {
                if (highest[done++] >= observed * (1 - Sweep.TIE) && ++exceeded >= replications.exceeded()) {
                    return Arrays.copyOf(highest, done);
                }
            }
        }
        return highest;
    }

    private void compute(double[] highest, int from, int to, int batch) {
        List<int[]> batches = new ArrayList<>();
        for (int start = from; start < to; start += batch) {
            batches.add(new int[] {start, Math.min(to, start + batch)});
        }
        if (replications.cores() == 1 || batches.size() == 1) {
            batches.forEach(one -> compute(highest, one[0], one[1]));
            return;
        }
        try (ExecutorService cores = Executors.newFixedThreadPool(Math.min(replications.cores(), batches.size()))) {
            List<Future<?>> running = new ArrayList<>();
            batches.forEach(one -> running.add(cores.submit(() -> compute(highest, one[0], one[1]))));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while replaying chance");
        }
    }

    private void compute(double[] highest, int from, int to) {
        int[][][] grids = new int[to - from][][];
        for (int number = from; number < to; number++) {
            int[] grid = new int[model.areas() * windows.width()];
            model.replicate(generator(number), grid, windows.first(), windows.width());
            grids[number - from] = sweep.totals(grid);
        }
        System.arraycopy(sweep.highest(grids), 0, highest, from, to - from);
    }

    /** Each replication has its own numbers, so that their order and the cores do not matter. */
    private RandomGenerator generator(int number) {
        long mixed = replications.seed() * 0x9E3779B97F4A7C15L + (number + 1) * 0xD1B54A32D192ED03L;
        return GENERATORS.create(mixed ^ (mixed >>> 31));
    }
}
