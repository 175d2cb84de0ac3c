package nl.samenspel.detection.scan;

import java.util.Arrays;

/** The Gumbel distribution of highest values, fitted by the method of moments. */
record Gumbel(double location, double scale) {

    private static final double EULER = 0.5772156649015329;

    /** NaN throughout for fewer than two values. */
    static Gumbel through(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        double scale = Math.sqrt(6 * squares / (values.length - 1)) / Math.PI;
        return new Gumbel(mean - EULER * scale, scale);
    }

    /** The probability of more than {@code value}; 1 where the distribution is unknown. */
    double above(double value) {
        return scale > 0 ? -Math.expm1(-Math.exp((location - value) / scale)) : 1;
    }
}
