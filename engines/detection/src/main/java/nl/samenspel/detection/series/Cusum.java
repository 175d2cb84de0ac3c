package nl.samenspel.detection.series;

/**
 * Cumulative sum: many counts that are each a little too high add up to an alarm (Page 1954, Biometrika 41: 100–115).
 *
 * @param reference       how many standard deviations too high is still ordinary (k)
 * @param decision        the sum at which there is an alarm (h)
 * @param standardisation how counts are made comparable
 */
public record Cusum(double reference, double decision, Standardisation standardisation) {

    /** From a count x and the mean m of the history to a value with mean 0 and deviation about 1. */
    public enum Standardisation {

        /** (x − m) / √m. */
        NORMAL {
            @Override
            double value(int count, double mean) {
                return (count - mean) / Math.sqrt(mean);
            }
        },
        /** (x − 3m + 2√(xm)) / 2√m: closer to normal for small counts (Rossi, Lampugnani and Marchi 1999, Statistics in Medicine 18: 2111–2122). */
        ROSSI {
            @Override
            double value(int count, double mean) {
                return (count - 3 * mean + 2 * Math.sqrt(count * mean)) / (2 * Math.sqrt(mean));
            }
        };

        abstract double value(int count, double mean);
    }

    /** k = 1.04 and h = 2.26, as Rossi and others (1999) chose them. */
    public static Cusum standard(Standardisation standardisation) {
        return new Cusum(1.04, 2.26, standardisation);
    }

    /**
     * One value of the sum.
     *
     * @param upperBound the smallest whole count that would have been an alarm (by the normal standardisation)
     */
    public record Point(int time, int observed, double sum, boolean alarm, double upperBound) {
    }

    /**
     * The sums from a moment on; the mean comes from everything before it. A history without a single case counts as half a case.
     *
     * @param from at least 1
     */
    public Point[] assess(Series series, int from) {
        double mean = Math.max(series.sum(0, from - 1), 0.5) / from;
        Point[] points = new Point[series.size() - from];
        double sum = 0;
        for (int time = from; time < series.size(); time++) {
            double bound = Math.max(0, Math.ceil(Math.sqrt(mean) * (decision + reference - sum) + mean));
            sum = Math.max(0, sum + standardisation.value(series.count(time), mean) - reference);
            points[time - from] = new Point(time, series.count(time), sum, sum >= decision, bound);
        }
        return points;
    }
}
