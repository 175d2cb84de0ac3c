package nl.samenspel.places;

import java.math.BigDecimal;

/**
 * On which side of a line a point lies, without error: the sign of a determinant of doubles, worked out exactly where rounding could change it (after Shewchuk 1997,
 * <i>Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates</i>).
 */
final class Side {

    /** Bound on the rounding error of the plain computation, relative to the sum of its two products. */
    private static final double ERROR = (3 + 16 * 0x1p-53) * 0x1p-53;

    private Side() {}

    /** 1 when (x, y) lies to the left of the line from (ax, ay) to (bx, by), −1 to the right, 0 on it. */
    static int of(double ax, double ay, double bx, double by, double x, double y) {
        double left = (bx - ax) * (y - ay);
        double right = (by - ay) * (x - ax);
        double difference = left - right;
        return Math.abs(difference) > ERROR * (Math.abs(left) + Math.abs(right)) ? (int) Math.signum(difference) : exact(ax, ay, bx, by, x, y);
    }

    private static int exact(double ax, double ay, double bx, double by, double x, double y) {
        BigDecimal left = difference(bx, ax).multiply(difference(y, ay));
        return left.compareTo(difference(by, ay).multiply(difference(x, ax)));
    }

    private static BigDecimal difference(double one, double other) {
        return new BigDecimal(one).subtract(new BigDecimal(other));
    }
}
