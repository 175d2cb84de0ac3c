package nl.samenspel.linkage.disclosure.noise;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/**
 * Whole-number noise for differential privacy, drawn with whole numbers only, so that no rounding of floating point tells
 * anything (C. Canonne, G. Kamath, T. Steinke, The discrete Gaussian for differential privacy, 2020, algorithm 2): value v has
 * chance proportional to exp(−|v|·ε).
 */
public final class DiscreteLaplace {

    /** ε in millionths: small enough to write any ε people choose. */
    private static final long UNIT = 1_000_000;

    private final long epsilon;
    private final RandomGenerator random;

    /** @param epsilon privacy loss of one table in which a household stands in one cell */
    public DiscreteLaplace(double epsilon, RandomGenerator random) {
        this.epsilon = Math.max(1, (long) Math.floor(epsilon * UNIT));
        this.random = random;
    }

    public long next() {
        BigInteger step = BigInteger.valueOf(UNIT);
        while (true) {
            long uniform = random.nextLong(UNIT);
            if (!exponential(uniform, UNIT)) {
                continue;
            }
            long whole = 0;
            while (exponential(1, 1)) {
                whole++;
            }
            long size = BigInteger.valueOf(whole).multiply(step).add(BigInteger.valueOf(uniform))
                    .divide(BigInteger.valueOf(epsilon)).longValueExact();
            boolean negative = random.nextBoolean();
            if (!negative || size != 0) {
                return negative ? -size : size;
            }
        }
    }

    /** True with chance exp(−numerator/denominator), for a fraction from 0 to 1. */
    private boolean exponential(long numerator, long denominator) {
        long round = 1;
        while (random.nextLong(Math.multiplyExact(denominator, round)) < numerator) {
            round++;
        }
        return round % 2 == 1;
    }
}
