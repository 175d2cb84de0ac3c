package nl.samenspel.matching.simulation;

import java.util.Arrays;

/** A mean over years with its 95 % interval (Student's t). */
public record Estimate(double mean, double low, double high) {

    private static final double NORMAL = 1.959964;

    static Estimate of(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        if (values.length < 2) {
            return new Estimate(mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        double margin = quantile(values.length - 1) * Math.sqrt(squares / (values.length - 1) / values.length);
        return new Estimate(mean, mean - margin, mean + margin);
    }

    /** The 97.5 % point of Student's t, by the expansion of Cornish and Fisher. */
    private static double quantile(int degrees) {
        double z = NORMAL;
        return z + (Math.pow(z, 3) + z) / (4 * degrees)
                + (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / (96.0 * degrees * degrees);
    }
}
