package nl.samenspel.detection.statistics;

/** The standard normal distribution. */
public final class Normal {

    private Normal() {
    }

    /** The probability of at most {@code z}. */
    public static double below(double z) {
        return z >= 0 ? 1 - above(z) : above(-z);
    }

    /** The probability of more than {@code z}; precise far out in the tail. */
    public static double above(double z) {
        return z < 0 ? 1 - above(-z) : 0.5 * Gamma.upper(0.5, z * z / 2);
    }

    /**
     * The value that is exceeded with probability {@code 1 - probability}, by Newton steps inside a shrinking bracket.
     *
     * @param probability strictly between 0 and 1
     */
    public static double quantile(double probability) {
        if (probability > 0.5) {
            return -quantile(1 - probability);
        }
        double low = -40;
        double high = 0;
        double z = -1;
        for (int step = 0; step < 200; step++) {
            double error = above(-z) - probability;
            if (error > 0) {
                high = z;
            } else {
                low = z;
            }
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double newton = z - error / density;
            double next = newton > low && newton < high ? newton : (low + high) / 2;
            if (Math.abs(next - z) <= 1e-15 * Math.abs(next)) {
                return next;
            }
            z = next;
        }
        return z;
    }
}
