package nl.samenspel.detection.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values from tables and from sums that can be done by hand. */
class DistributionsTest {

    @Test
    void normalAgreesWithTables() {
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(Normal.quantile(0.999)).isCloseTo(3.090232306167814, within(1e-12));
        assertThat(Normal.quantile(0.5)).isCloseTo(0, within(1e-12));
        assertThat(Normal.above(6)).isCloseTo(9.865876450376981e-10, within(1e-20));
        assertThat(Normal.below(-1)).isCloseTo(0.15865525393145707, within(1e-14));
    }

    @Test
    void studentAgreesWithTables() {
        assertThat(Student.twoSided(2.228138852, 10)).isCloseTo(0.05, within(1e-10));
        assertThat(Student.above(1, 1)).isCloseTo(0.25, within(1e-12));
        assertThat(Student.above(-1, 1)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void poissonAgreesWithTheSum() {
        double atMostTwo = Math.exp(-3) * (1 + 3 + 4.5);
        assertThat(new Counts(3, 1).atLeast(3)).isCloseTo(1 - atMostTwo, within(1e-13));
        assertThat(new Counts(3, 1).quantile(0.5)).isEqualTo(3);
        assertThat(new Counts(3, 1).quantile(1e-9)).isZero();
    }

    @Test
    void negativeBinomialAgreesWithTheSum() {
        // size 2, probability 1/2: P(0) = 1/4, P(1) = 1/4, P(2) = 3/16
        Counts counts = new Counts(2, 2);
        assertThat(counts.atLeast(1)).isCloseTo(0.75, within(1e-13));
        assertThat(counts.atLeast(3)).isCloseTo(1 - 11 / 16.0, within(1e-13));
        assertThat(counts.quantile(0.5)).isEqualTo(1);
        assertThat(counts.quantile(0.51)).isEqualTo(2);
    }
}
