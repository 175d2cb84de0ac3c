package nl.samenspel.detection.series;

import java.util.OptionalDouble;

import nl.samenspel.detection.statistics.Normal;

/**
 * The three methods of the Early Aberration Reporting System (Hutwagner, Thompson, Seeman and Treadwell 2003, Journal of Urban
 * Health 80: i89–i96; formulas as in Fricker, Hegler and Dunfee 2008, Statistics in Medicine 27: 3407–3429): a count against the mean and standard
 * deviation of the days just before. For short series, and for who wants to see a sudden peak at once.
 *
 * @param baseline          number of days the count is compared with: at least 3
 * @param smallestDeviation standard deviations below this are taken as this: after a row of equal counts any higher one would
 *                          otherwise be an alarm
 * @param alpha             chance of a false alarm per day if counts were normally distributed
 */
public record Ears(Method method, int baseline, double smallestDeviation, double alpha, double z) {

    /** Which days a count is compared with. */
    public enum Method {

        /** The days just before. */
        C1(0),
        /** The days before, leaving out the last two, so that a slow beginning does not hide itself. */
        C2(2),
        /** As C2, with what the two days before were above their bound added. */
        C3(2);

        private final int gap;

        Method(int gap) {
            this.gap = gap;
        }
    }

    public Ears {
        if (baseline < 3 || !(smallestDeviation >= 0) || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("baseline at least 3, deviation at least 0, alpha between 0 and 1");
        }
    }

    public Ears(Method method, int baseline, double smallestDeviation, double alpha) {
        this(method, baseline, smallestDeviation, alpha, Normal.quantile(1 - alpha));
    }

    /** Seven days; alpha 0.001 for C1 and C2, 0.025 for C3. */
    public static Ears standard(Method method) {
        return new Ears(method, 7, 0, method == Method.C3 ? 0.025 : 0.001);
    }

    /** The first moment that has enough moments before it. */
    public int first() {
        return baseline + method.gap + (method == Method.C3 ? 2 : 0);
    }

    /** @param time from {@link #first()} on */
    public Assessment assess(Series series, int time) {
        double mean = mean(series, time);
        double deviation = deviation(series, time, mean);
        int observed = series.count(time);
        if (method == Method.C3) {
            double before = Math.max(0, excess(series, time - 1) - 1) + Math.max(0, excess(series, time - 2) - 1);
            double bound = Math.max(0, observed + (before == 0 || deviation == 0 ? deviation * z : deviation * (z - before)));
            return new Assessment(time, observed, OptionalDouble.of(mean), OptionalDouble.of(bound), OptionalDouble.empty(),
                    observed > bound);
        }
        double bound = mean + z * deviation;
        double p = observed <= mean ? 1 - Normal.above((mean - observed) / Math.max(deviation, 1e-12))
                : Normal.above((observed - mean) / Math.max(deviation, 1e-12));
        return new Assessment(time, observed, OptionalDouble.of(mean), OptionalDouble.of(bound), OptionalDouble.of(p), observed > bound);
    }

    private double excess(Series series, int time) {
        double mean = mean(series, time);
        double above = series.count(time) - mean;
        return above == 0 ? 0 : above / deviation(series, time, mean);
    }

    private double mean(Series series, int time) {
        int last = time - method.gap - 1;
        return (double) series.sum(last - baseline + 1, last) / baseline;
    }

    private double deviation(Series series, int time, double mean) {
        int last = time - method.gap - 1;
        double squares = 0;
        for (int at = last - baseline + 1; at <= last; at++) {
            squares += (series.count(at) - mean) * (series.count(at) - mean);
        }
        return Math.max(Math.sqrt(squares / (baseline - 1)), smallestDeviation);
    }
}
