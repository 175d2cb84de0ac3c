package nl.samenspel.detection.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.samenspel.detection.series.FarringtonSettings.Bound;

class FarringtonTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);

    private static int[] busyWinters(Random random, int weeks) {
        return IntStream.range(0, weeks).map(week -> (int) Math.max(0, Math.round(6 + 4 * Math.cos(2 * Math.PI * week / 52) + random.nextGaussian() * 2))).toArray();
    }

    @Test
    void aBusyWinterIsNoAlarmAndABusySummerIs() {
        int[] counts = busyWinters(new Random(1), 240);
        Farrington farrington = new Farrington(FarringtonSettings.flexible(3, 0.01, Bound.NEGATIVE_BINOMIAL));
        assertThat(farrington.assess(Series.from(FIRST, Step.WEEK, counts), 208).orElseThrow().assessment().alarm()).isFalse();
        counts[234] = 14;
        assertThat(farrington.assess(Series.from(FIRST, Step.WEEK, counts), 234).orElseThrow().assessment().alarm()).isTrue();
    }

    @Test
    void anEarlierPileUpDoesNotHideANewOne() {
        int[] counts = new int[240];
        Arrays.fill(counts, 5);
        IntStream.range(0, 240).forEach(week -> counts[week] += week % 3 - 1);
        counts[180] = 60;
        counts[181] = 60;
        counts[232] = 13;
        Series series = Series.from(FIRST, Step.WEEK, counts);
        FarringtonSettings plain = new FarringtonSettings(4, 3, 1, 3, 2.58, false, 0.05, 0.01, Bound.TWO_THIRDS, 5, 4,
                FarringtonSettings.ForecastError.BY_WEIGHTS);
        FarringtonSettings reweighted = new FarringtonSettings(4, 3, 1, 3, 2.58, true, 0.05, 0.01, Bound.TWO_THIRDS, 5, 4,
                FarringtonSettings.ForecastError.BY_WEIGHTS);
        double without = new Farrington(plain).assess(series, 232).orElseThrow().assessment().upperBound().orElseThrow();
        double with = new Farrington(reweighted).assess(series, 232).orElseThrow().assessment().upperBound().orElseThrow();
        assertThat(with).isLessThan(without);
    }

    @Test
    void aShortSeriesIsNotJudged() {
        Farrington farrington = new Farrington(FarringtonSettings.flexible(3, 0.01, Bound.NEGATIVE_BINOMIAL));
        assertThat(farrington.assess(Series.from(FIRST, Step.WEEK, new int[100]), 99)).isEmpty();
    }

    @Test
    void aSeriesWithoutASingleCaseIsJudgedAndQuiet() {
        Farrington farrington = new Farrington(FarringtonSettings.flexible(2, 0.01, Bound.NEGATIVE_BINOMIAL));
        farrington.assess(Series.from(FIRST, Step.WEEK, new int[200]), 199)
                .ifPresent(result -> assertThat(result.assessment().alarm()).isFalse());
        int[] one = new int[200];
        one[199] = 3;
        assertThat(farrington.assess(Series.from(FIRST, Step.WEEK, one), 199).orElseThrow().assessment().alarm()).isFalse();
    }

    @Test
    void daysAndWorkingDaysHaveYearsToo() {
        Random random = new Random(3);
        Series daily = Series.from(FIRST, Step.DAY, IntStream.range(0, 1095).map(_ -> random.nextInt(6)).toArray());
        Farrington farrington = new Farrington(FarringtonSettings.flexible(2, 0.01, Bound.NEGATIVE_BINOMIAL));
        assertThat(farrington.assess(daily, 1094)).isPresent();
        Series working = WorkingDays.of(daily);
        assertThat(farrington.assess(working, working.size() - 1)).isPresent();
    }
}
