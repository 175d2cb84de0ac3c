package nl.samenspel.detection.statistics;

/**
 * The distribution of a count with a given mean and dispersion: Poisson when the variance equals the mean, otherwise the
 * negative binomial with variance {@code dispersion · mean} (size mean / (dispersion − 1), probability 1 / dispersion).
 *
 * @param mean       above zero
 * @param dispersion variance divided by mean, at least 1
 */
public record Counts(double mean, double dispersion) {

    public Counts {
        if (!(mean > 0) || !(dispersion >= 1)) {
            throw new IllegalArgumentException("a count needs a mean above 0 and a dispersion of at least 1");
        }
    }

    /** The probability of {@code count} or more. */
    public double atLeast(long count) {
        if (count <= 0) {
            return 1;
        }
        return dispersion == 1 ? Gamma.lower(count, mean)
                : Gamma.beta(1 - 1 / dispersion, count, mean / (dispersion - 1));
    }

    private double atMost(long count) {
        return dispersion == 1 ? Gamma.upper(count + 1.0, mean)
                : Gamma.beta(1 / dispersion, mean / (dispersion - 1), count + 1.0);
    }

    /** The smallest count that is not exceeded with at least this probability. */
    public long quantile(double probability) {
        // A hair of tolerance keeps a count whose probability equals the level to the last digit.
        double level = probability * (1 - 64 * Math.ulp(1.0));
        long high = 1;
        while (atMost(high) < level) {
            high *= 2;
        }
        long low = -1;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (middle >= 0 && atMost(middle) >= level) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
