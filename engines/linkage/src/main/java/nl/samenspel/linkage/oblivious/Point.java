package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * A point of a curve y² = x³ − 3x + b, in Jacobian coordinates (x/z², y/z³); z = 0 is the point at infinity. Formulas: Bernstein
 * and Lange, Explicit-Formulas Database, dbl-2001-b and add-2007-bl. Not constant in time: for a machine in the room, not for a
 * server others can time.
 */
record Point(Weierstrass curve, BigInteger x, BigInteger y, BigInteger z) implements Group.Element {

    private static final BigInteger THREE = BigInteger.valueOf(3);

    static Point of(Weierstrass curve, BigInteger x, BigInteger y) {
        return new Point(curve, x, y, BigInteger.ONE);
    }

    Point plus(Point other) {
        if (z.signum() == 0) {
            return other;
        }
        if (other.z.signum() == 0) {
            return this;
        }
        BigInteger p = curve.prime();
        BigInteger zz = z.multiply(z).mod(p);
        BigInteger otherZz = other.z.multiply(other.z).mod(p);
        BigInteger u = x.multiply(otherZz).mod(p);
        BigInteger s = y.multiply(other.z).multiply(otherZz).mod(p);
        BigInteger h = other.x.multiply(zz).subtract(u).mod(p);
        BigInteger r = other.y.multiply(z).multiply(zz).subtract(s).mod(p);
        if (h.signum() == 0) {
            return r.signum() == 0 ? twice() : new Point(curve, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
        }
        BigInteger hh = h.multiply(h).mod(p);
        BigInteger hhh = h.multiply(hh).mod(p);
        BigInteger v = u.multiply(hh).mod(p);
        BigInteger sumX = r.multiply(r).subtract(hhh).subtract(v.shiftLeft(1)).mod(p);
        BigInteger sumY = r.multiply(v.subtract(sumX)).subtract(s.multiply(hhh)).mod(p);
        return new Point(curve, sumX, sumY, z.multiply(other.z).multiply(h).mod(p));
    }

    Point twice() {
        BigInteger p = curve.prime();
        BigInteger delta = z.multiply(z).mod(p);
        BigInteger gamma = y.multiply(y).mod(p);
        BigInteger beta = x.multiply(gamma).mod(p);
        BigInteger alpha = x.subtract(delta).multiply(x.add(delta)).multiply(THREE).mod(p);
        BigInteger twiceX = alpha.multiply(alpha).subtract(beta.shiftLeft(3)).mod(p);
        BigInteger twiceZ = y.add(z).pow(2).subtract(gamma).subtract(delta).mod(p);
        BigInteger twiceY = alpha.multiply(beta.shiftLeft(2).subtract(twiceX)).subtract(gamma.multiply(gamma).shiftLeft(3)).mod(p);
        return new Point(curve, twiceX, twiceY, twiceZ);
    }

    @Override
    public Point times(BigInteger scalar) {
        Point[] multiples = new Point[16];
        multiples[0] = new Point(curve, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
        for (int at = 1; at < 16; at++) {
            multiples[at] = multiples[at - 1].plus(this);
        }
        Point sum = multiples[0];
        for (int at = (scalar.bitLength() + 3) / 4 - 1; at >= 0; at--) {
            sum = sum.twice().twice().twice().twice();
            sum = sum.plus(multiples[scalar.shiftRight(4 * at).intValue() & 15]);
        }
        return sum;
    }

    /** SEC 1, compressed: 2 or 3, then x. */
    @Override
    public byte[] encoded() {
        BigInteger p = curve.prime();
        BigInteger inverse = z.modInverse(p);
        BigInteger square = inverse.multiply(inverse).mod(p);
        byte[] encoded = new byte[curve.bytes() + 1];
        byte[] across = Octets.of(x.multiply(square).mod(p), curve.bytes());
        System.arraycopy(across, 0, encoded, 1, across.length);
        encoded[0] = (byte) (y.multiply(square).multiply(inverse).mod(p).testBit(0) ? 3 : 2);
        return encoded;
    }

    /** Empty when it is no point of the curve. */
    static Optional<Point> decoded(Weierstrass curve, byte[] encoded) {
        if (encoded.length != curve.bytes() + 1 || encoded[0] != 2 && encoded[0] != 3) {
            return Optional.empty();
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(encoded, 1, encoded.length));
        BigInteger square = right(curve, x);
        BigInteger y = square.modPow(curve.prime().add(BigInteger.ONE).shiftRight(2), curve.prime());
        if (x.compareTo(curve.prime()) >= 0 || !y.multiply(y).mod(curve.prime()).equals(square)) {
            return Optional.empty();
        }
        return Optional.of(of(curve, x, y.testBit(0) == (encoded[0] == 3) ? y : curve.prime().subtract(y)));
    }

    /** x³ − 3x + b. */
    static BigInteger right(Weierstrass curve, BigInteger x) {
        return x.multiply(x).subtract(THREE).multiply(x).add(curve.constant()).mod(curve.prime());
    }
}
