package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;

/** Floating-point views on exact quotients: good enough to rule things out, never to decide. */
final class Ratio {

    /** A bound on the relative error of {@link #nearest}. */
    static final double ERROR = 0x1p-49;

    private static final int KEPT_BITS = 900;

    private Ratio() {
    }

    /** The quotient with a relative error of at most {@link #ERROR}; both numbers may be longer than a double reaches. */
    static double nearest(BigInteger numerator, BigInteger denominator) {
        int surplus = Math.max(numerator.bitLength(), denominator.bitLength()) - KEPT_BITS;
        if (surplus <= 0) {
            return numerator.doubleValue() / denominator.doubleValue();
        }
        return numerator.signum() < 0
                ? -shortened(numerator.negate(), denominator, surplus) : shortened(numerator, denominator, surplus);
    }

    private static double shortened(BigInteger numerator, BigInteger denominator, int surplus) {
        if (Math.min(numerator.bitLength(), denominator.bitLength()) - surplus < 64) {
            int scale = Math.max(0, denominator.bitLength() - numerator.bitLength() + 64);
            return Math.scalb(numerator.shiftLeft(scale).divide(denominator).doubleValue(), -scale);
        }
        return numerator.shiftRight(surplus).doubleValue() / denominator.shiftRight(surplus).doubleValue();
    }
}
