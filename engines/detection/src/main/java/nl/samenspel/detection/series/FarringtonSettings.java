package nl.samenspel.detection.series;

/**
 * How far {@link Farrington} looks back and when it calls a count unusual.
 *
 * @param years           how many years back: b
 * @param halfWindow      moments on either side of the same moment in earlier years: w
 * @param seasons         parts a year is divided in, the window itself included; 1 uses only the windows
 * @param leftOut         newest moments that do not count as history, so that a beginning pile-up does not hide itself
 * @param weightThreshold residuals above this get less weight, so that earlier pile-ups do not hide a new one
 * @param reweighting     whether they do
 * @param trendLevel      a trend is kept when its p-value is below this; 1 keeps every trend
 * @param alpha           chance that a count is above the bound while nothing is going on
 * @param bound           how the bound is computed
 * @param fewestCases     fewer cases than this in {@code recent} moments are never an alarm
 * @param recent          newest moments together, the current one included
 * @param error           which dispersion the uncertainty of the forecast has
 */
public record FarringtonSettings(int years, int halfWindow, int seasons, int leftOut, double weightThreshold, boolean reweighting,
                                 double trendLevel, double alpha, Bound bound, int fewestCases, int recent, ForecastError error) {

    /** From the forecast to the highest count that is not unusual. */
    public enum Bound {

        /** Normal after the power 2/3, with the uncertainty of the forecast in it (Farrington and others 1996). */
        TWO_THIRDS,
        /** A quantile of the negative binomial distribution around the forecast (Noufaily and others 2013). */
        NEGATIVE_BINOMIAL,
        /** As the former, around the upper limit of the forecast itself. */
        NEGATIVE_BINOMIAL_CAUTIOUS
    }

    /** Two programs differ in this, and so do the published numbers. */
    public enum ForecastError {

        /** Dispersion by the weights after reweighting, also below 1: the flexible method in surveillance 1.20.3. */
        BY_WEIGHTS,
        /** The dispersion of the model, at least 1: the original method. */
        AT_LEAST_POISSON
    }

    public FarringtonSettings {
        if (years < 1 || halfWindow < 0 || seasons < 1 || leftOut < 0 || !(alpha > 0 && alpha < 1) || recent < 1) {
            throw new IllegalArgumentException("these settings leave nothing to compare with");
        }
    }

    /** The improved method with the choices of Noufaily and others (2013): ten seasons, 26 weeks left out, every trend. */
    public static FarringtonSettings flexible(int years, double alpha, Bound bound) {
        return new FarringtonSettings(years, 3, 10, 26, 2.58, true, 1, alpha, bound, 5, 4, ForecastError.BY_WEIGHTS);
    }

    /** Farrington, Andrews, Beale and Catchpole (1996): windows only, residuals above 1 count less. */
    public static FarringtonSettings original(int years, double alpha) {
        return new FarringtonSettings(years, 3, 1, 3, 1, true, 0.05, alpha, Bound.TWO_THIRDS, 5, 4, ForecastError.AT_LEAST_POISSON);
    }
}
