package nl.samenspel.detection.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTest {

    @ParameterizedTest
    @CsvSource({"10, 1, 14.060436", "2, 1, 0.386720", "1, 1, 0", "1, 2, 0"})
    void poissonRatioAgreesWithPublishedPoints(int cases, double expected, double ratio) {
        assertThat(new Likelihood.Poisson(1175).ratio(cases, expected)).isCloseTo(ratio, within(1e-6));
    }

    @Test
    void bernoulliRatioAgreesWithASumByHand() {
        // 4 of 4 inside, 58 of 199 outside: 58 ln(58/199) + 141 ln(141/199) - 62 ln(62/203) - 141 ln(141/203)
        double byHand = 58 * Math.log(58 / 199.0) + 141 * Math.log(141 / 199.0) - 62 * Math.log(62 / 203.0) - 141 * Math.log(141 / 203.0);
        assertThat(new Likelihood.Bernoulli(62, 203).ratio(4, 4)).isCloseTo(byHand, within(1e-12)).isCloseTo(4.836516, within(5e-7));
    }

    @Test
    void everythingInOneWindowIsNoReasonToFail() {
        assertThat(new Likelihood.Poisson(10).ratio(10, 5)).isCloseTo(10 * Math.log(2), within(1e-12));
        assertThat(new Likelihood.Bernoulli(10, 20).ratio(10, 20)).isZero();
    }

    @Test
    void neverRulesOutAHigherRatio() {
        Random random = new Random(7);
        for (int turn = 0; turn < 200_000; turn++) {
            int total = 2 + random.nextInt(500);
            int cases = 1 + random.nextInt(total);
            double expected = total * random.nextDouble();
            Likelihood poisson = new Likelihood.Poisson(total);
            double best = poisson.ratio(cases, expected) * (1 - 1e-12);
            assertThat(best == 0 || poisson.canExceed(best, cases, expected)).isTrue();
            int population = total + 1 + random.nextInt(1000);
            int inside = cases + random.nextInt(population - total);
            Likelihood bernoulli = new Likelihood.Bernoulli(total, population);
            double highest = bernoulli.ratio(cases, inside) * (1 - 1e-12);
            assertThat(highest <= 1e-12 || bernoulli.canExceed(highest, cases, inside)).isTrue();
        }
    }
}
