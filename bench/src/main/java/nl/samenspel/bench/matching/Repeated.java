package nl.samenspel.bench.matching;

import java.util.Arrays;
import java.util.function.Supplier;
import nl.samenspel.bench.Median;

/**
 * Work done several times.
 *
 * @param result  of the last time
 * @param seconds in the middle
 */
record Repeated<T>(T result, double seconds) {

    static <T> Repeated<T> times(int rounds, Supplier<T> work) {
        double[] seconds = new double[rounds];
        T result = null;
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            result = work.get();
            seconds[round] = (System.nanoTime() - begin) / 1e9;
        }
        if (result == null) {
            throw new IllegalArgumentException("nothing was done");
        }
        return new Repeated<>(result, Median.of(Arrays.copyOf(seconds, rounds)));
    }
}
