package nl.samenspel.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedTest {

    /** Speed 0.5 is a machine half as fast as the build machine. */
    @ParameterizedTest
    @CsvSource({
        "TIME,  AT_MOST,   6, 5,     1,    5,   MET",
        "TIME,  AT_MOST,   6, 6,     1,    6,   MET",
        "TIME,  AT_MOST,   6, 6.1,   1,    6.1, MISSED",
        "TIME,  AT_MOST,   6, 10,    0.5,  5,   MET_BY_RATIO",
        "TIME,  AT_MOST,   6, 13,    0.5,  6.5, MISSED",
        "TIME,  AT_MOST,   6, 5,     2,    10,  MET",
        "RATE,  AT_LEAST, 400, 400,  1,    400, MET",
        "RATE,  AT_LEAST, 400, 399,  1,    399, MISSED",
        "RATE,  AT_LEAST, 400, 210,  0.5,  420, MET_BY_RATIO",
        "RATE,  AT_LEAST, 400, 190,  0.5,  380, MISSED",
        "RATE,  AT_LEAST, 400, 500,  2,    250, MET",
        "FIXED, AT_MOST, 700, 701,   0.5,  701, MISSED",
        "FIXED, AT_MOST, 700, 701,   2,    701, MISSED",
        "TIME,  AT_MOST,   6, NaN,   1,    NaN, MISSED",
    })
    void missesABarOnlyWhenFigureAndRatioMiss(Scale scale, Bar.Direction direction, double limit, double figure,
            double speed, double ratio, Verdict verdict) {
        Judged judged = Judged.of(measurement(figure, new Bar(direction, limit), scale), speed);
        assertThat(judged.ratio()).isEqualTo(ratio, within(1e-9));
        assertThat(judged.verdict()).isEqualTo(verdict);
    }

    @Test
    void onlyTellsWhatHasNoBar() {
        assertThat(Judged.of(measurement(1e9, null, Scale.TIME), 0.001).verdict()).isEqualTo(Verdict.TOLD);
    }

    @Test
    void takesTheMiddle() {
        assertThat(Median.of(9, 1, 5)).isEqualTo(5);
        assertThat(Median.of(4, 1, 100, 2)).isEqualTo(3);
    }

    @Test
    void theReferenceIsAlwaysTheSameWork() {
        assertThat(Reference.work()).isEqualTo(Reference.CHECKSUM);
        assertThat(Reference.work()).isEqualTo(Reference.CHECKSUM);
    }

    @Test
    void refusesToTimeOtherWork() {
        SpeedGauge gauge = new SpeedGauge(() -> Reference.CHECKSUM + 1, () -> 0);
        assertThatThrownBy(gauge::measure).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void comparesTheMachineWithTheBuildMachine() {
        MachineSpeed speed = MachineSpeed.from(new double[] {900, 880, 5000}, new double[] {870, 860, 880});
        assertThat(speed.measuredMillis()).isEqualTo(880);
        assertThat(speed.factor()).isEqualTo(Reference.EXPECTED_MILLIS / 880);
    }

    private static Measurement measurement(double figure, @Nullable Bar bar, Scale scale) {
        return new Measurement("key", Text.same("wat"), Text.same("size"), figure, "u", bar, scale);
    }
}
