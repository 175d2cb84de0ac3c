package nl.samenspel.detection.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenspel.detection.series.FarringtonSettings.Bound;

class ForecastTest {

    @Test
    void twoThirdsPowerAgreesWithPublishedPoints() {
        Forecast.Limits limits = new Forecast(Math.log(5), 0.2 / 5, 1).limits(8, 0.05, Bound.TWO_THIRDS);
        assertThat(limits.lower()).isCloseTo(1.8084477, within(5e-8));
        assertThat(limits.upper()).isCloseTo(9.1154825, within(5e-8));
        assertThat(limits.pValue()).isCloseTo(0.1094727, within(5e-8));
        assertThat(limits.score()).isCloseTo(0.7289546, within(5e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "NEGATIVE_BINOMIAL, 1.5, 1, 10, 0.03763657, 1.11918153",
        "NEGATIVE_BINOMIAL, 1, 2, 9, 0.01369527, 1.27061541",
        "NEGATIVE_BINOMIAL_CAUTIOUS, 1.5, 8, 24, 0.8597797, 0.4193982",
    })
    void countsAgreeWithPublishedPoints(Bound bound, double dispersion, double lower, double upper, double p, double score) {
        Forecast.Limits limits = new Forecast(Math.log(5), Math.log(2), dispersion).limits(11, 0.05, bound);
        assertThat(limits.lower()).isEqualTo(lower);
        assertThat(limits.upper()).isEqualTo(upper);
        assertThat(limits.pValue()).isCloseTo(p, within(5e-8));
        assertThat(limits.score()).isCloseTo(score, within(5e-8));
    }
}
