package nl.samenspel.detection.series;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The newest day of a daily series, judged by every method.
 *
 * @param ears   C1, C2 and C3
 * @param daily  Farrington Flexible on the days; empty when the series is too short
 * @param weekly Farrington Flexible on weeks that end with the newest day: the better choice for small counts
 * @param cusum  every day after the first {@code history} days
 */
public record Screening(List<Assessment> ears, Optional<FarringtonResult> daily, Optional<FarringtonResult> weekly,
                        List<Cusum.Point> cusum) {

    private static final List<Ears> EARS = Arrays.stream(Ears.Method.values())
            .map(method -> new Ears(method, 7, 0.5, method == Ears.Method.C3 ? 0.025 : 0.001)).toList();
    private static final Farrington FLEXIBLE =
            new Farrington(FarringtonSettings.flexible(2, 0.001, FarringtonSettings.Bound.NEGATIVE_BINOMIAL));

    /**
     * @param daily   at least 12 days
     * @param history days from which CUSUM takes its mean
     */
    public static Screening of(Series daily, int history) {
        int newest = daily.size() - 1;
        Series weekly = daily.weekly();
        return new Screening(EARS.stream().map(ears -> ears.assess(daily, newest)).toList(), FLEXIBLE.assess(daily, newest),
                FLEXIBLE.assess(weekly, weekly.size() - 1),
                List.of(Cusum.standard(Cusum.Standardisation.ROSSI).assess(daily, history)));
    }
}
