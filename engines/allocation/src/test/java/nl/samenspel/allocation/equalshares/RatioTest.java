package nl.samenspel.allocation.equalshares;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void staysWithinItsErrorForNumbersOfEveryLength() {
        Random random = new Random(2);
        for (int number = 0; number < 5000; number++) {
            BigInteger numerator = new BigInteger(1 + random.nextInt(3000), random).add(BigInteger.ONE);
            int length = Math.max(1, numerator.bitLength() - 200 + random.nextInt(400));
            BigInteger denominator = new BigInteger(length, random).add(BigInteger.ONE);
            BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator), new MathContext(40));
            BigDecimal error = new BigDecimal(Ratio.nearest(numerator, denominator)).subtract(exact).abs();
            assertThat(error).isLessThanOrEqualTo(exact.multiply(new BigDecimal(Ratio.ERROR)));
            assertThat(Ratio.nearest(numerator.negate(), denominator)).isEqualTo(-Ratio.nearest(numerator, denominator));
        }
    }
}
