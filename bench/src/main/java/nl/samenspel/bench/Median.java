package nl.samenspel.bench;

import java.util.Arrays;

/** The middle of a few measurements: one slow outlier on a shared machine does not move it. */
public final class Median {

    private Median() {
    }

    /** The middle value; the mean of the two middle values for an even number of them. */
    public static double of(double... figures) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("there is no median of nothing");
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
