package nl.samenspel.detection.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EarsTest {

    @Test
    void comparesWithTheSevenDaysBefore() {
        // mean 2, deviation 1 (sum of squares 6, divided by 6); alpha 0.05: 2 + 1.6449
        Series series = Series.undated(365, 1, 2, 3, 1, 2, 3, 2, 4);
        Assessment assessment = new Ears(Ears.Method.C1, 7, 0, 0.05).assess(series, 7);
        assertThat(assessment.upperBound().orElseThrow()).isCloseTo(2 + 1.6448536269514722 * Math.sqrt(4 / 6.0), within(1e-12));
        assertThat(assessment.alarm()).isTrue();
    }

    @Test
    void afterARowOfEqualCountsOneMoreIsAnAlarmUnlessThereIsASmallestDeviation() {
        Series series = Series.undated(365, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(Ears.standard(Ears.Method.C1).assess(series, 7).alarm()).isTrue();
        assertThat(new Ears(Ears.Method.C1, 7, 0.5, 0.001).assess(series, 7).alarm()).isFalse();
    }

    @Test
    void leavesOutTheLastTwoDaysInTheSecondMethod() {
        Series series = Series.undated(365, 1, 2, 3, 1, 2, 3, 2, 90, 90, 4);
        assertThat(new Ears(Ears.Method.C2, 7, 0, 0.05).assess(series, 9).alarm()).isTrue();
        assertThat(new Ears(Ears.Method.C1, 7, 0, 0.05).assess(series, 9).alarm()).isFalse();
    }

    @Test
    void theThirdMethodRemembersTheDaysBefore() {
        Series series = Series.undated(365, 1, 2, 3, 1, 2, 3, 2, 1, 2, 5, 5, 4);
        assertThat(Ears.standard(Ears.Method.C3).assess(series, 11).alarm()).isTrue();
        assertThat(Ears.standard(Ears.Method.C2).assess(series, 11).alarm()).isFalse();
    }

    @Test
    void quietDaysAreNeverAnAlarm() {
        Series series = Series.undated(365, new int[20]);
        for (Ears.Method method : Ears.Method.values()) {
            assertThat(Ears.standard(method).assess(series, 19).alarm()).isFalse();
        }
    }
}
