package nl.samenspel.matching.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** "Newest first" in the simulated municipality comes near to what a Dutch platform with such a list counted. */
class CalibrationTest {

    @Test
    void newestFirstGetsTheReactionsAndMatchesOfMeppelvoorelkaar() {
        Model model = ModelFile.municipality();
        double[] perRequest = LongStream.range(1, 9).mapToObj(seed -> Year.of(model, seed, new NewestFirst()))
                .map(year -> new double[] {year.reactions() / year.requests(), year.matches() / year.requests()})
                .reduce(new double[2], (sum, one) -> new double[] {sum[0] + one[0] / 8, sum[1] + one[1] / 8});
        assertThat(perRequest[0]).isCloseTo(model.value("calibration.reactionsPerRequest"), within(0.25));
        assertThat(perRequest[1]).isCloseTo(model.value("calibration.matchesPerRequest"), within(0.05));
    }
}
