package nl.samenspel.detection.series;

import nl.samenspel.detection.series.FarringtonSettings.Bound;
import nl.samenspel.detection.statistics.Counts;
import nl.samenspel.detection.statistics.Normal;

/**
 * What is to be expected now, and how sure that is.
 *
 * @param logMean    logarithm of the forecast
 * @param logError   standard error of it
 * @param dispersion variance divided by mean, at least 1
 */
record Forecast(double logMean, double logError, double dispersion) {

    /** What a bound says of a count. */
    record Limits(double lower, double upper, double pValue, double score) {
    }

    double mean() {
        return Math.exp(logMean);
    }

    Limits limits(int count, double alpha, Bound bound) {
        return switch (bound) {
            case TWO_THIRDS -> twoThirds(count, alpha);
            case NEGATIVE_BINOMIAL -> counted(count, alpha, mean());
            case NEGATIVE_BINOMIAL_CAUTIOUS -> counted(count, alpha, Math.exp(logMean + Normal.quantile(1 - alpha) * logError));
        };
    }

    /** Farrington and others (1996), equation 6 and section 3.5: Y^(2/3) has variance 4/9 μ^(1/3) τ, τ = φ + se²/μ. */
    private Limits twoThirds(int count, double alpha) {
        double mean = mean();
        double error = mean * logError;
        double deviation = Math.sqrt(4.0 / 9 * Math.cbrt(mean) * (dispersion + error * error / mean));
        double centre = Math.pow(mean, 2.0 / 3);
        double width = Normal.quantile(1 - alpha) * deviation;
        double upper = Math.pow(centre + width, 1.5);
        double lower = centre > width ? Math.pow(centre - width, 1.5) : 0;
        double p = Normal.above((Math.pow(count, 2.0 / 3) - centre) / deviation);
        return new Limits(lower, upper, p, (count - mean) / (upper - mean));
    }

    /** Noufaily and others (2013, Statistics in Medicine 32: 1206–1222), section 3.5. */
    private Limits counted(int count, double alpha, double mean) {
        Counts counts = new Counts(Math.max(mean, Double.MIN_NORMAL), dispersion);
        double upper = counts.quantile(1 - alpha);
        return new Limits(counts.quantile(alpha), upper, counts.atLeast(count), (count - logMean) / (upper - logMean));
    }
}
