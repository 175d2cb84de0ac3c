package nl.samenspel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void standsInLowestTermsWithAPositiveDenominator() {
        assertThat(Fraction.of(100000, 84)).hasToString("25000/21");
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(new BigDecimal("2332627.21"))).hasToString("233262721/100");
        assertThat(Fraction.of(new BigDecimal("1E+3"))).hasToString("1000");
    }

    @Test
    void calculatesExactly() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(3).dividedBy(Fraction.of(2))).isEqualTo(Fraction.of(1, 2));
        assertThat(third.min(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
        assertThat(third.compareTo(Fraction.of(333333333, 1000000000))).isPositive();
    }

    @Test
    void roundsUpToWholeNumbers() {
        assertThat(Fraction.of(7, 2).roundedUp()).isEqualTo(BigInteger.valueOf(4));
        assertThat(Fraction.of(-7, 2).roundedUp()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(Fraction.of(4).roundedUp()).isEqualTo(BigInteger.valueOf(4));
    }

    @Test
    void refusesADenominatorOfZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }
}
