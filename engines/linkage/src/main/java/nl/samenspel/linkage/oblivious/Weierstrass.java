package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * A curve y² = x³ − 3x + b as a group (curves: FIPS 186-4; hashing to a curve: RFC 9380, simplified SWU, constants of its section 8).
 *
 * @param sswu the constant Z of the simplified SWU map
 * @param wide bytes of a wide hash per field element
 */
record Weierstrass(Expansion expansion, BigInteger prime, BigInteger constant, BigInteger order, BigInteger sswu, int wide) implements Group {

    static final Weierstrass P256 = new Weierstrass("SHA-256", "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
            "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
            "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", -10, 48);
    static final Weierstrass P384 = new Weierstrass("SHA-384",
            "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
            "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
            "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973", -12, 72);

    private static final BigInteger A = BigInteger.valueOf(-3);

    private Weierstrass(String hash, String prime, String constant, String order, int sswu, int wide) {
        this(new Expansion(hash), new BigInteger(prime, 16), new BigInteger(constant, 16), new BigInteger(order, 16),
                BigInteger.valueOf(sswu), wide);
    }

    int bytes() {
        return (prime.bitLength() + 7) / 8;
    }

    @Override
    public Point hashed(byte[] message, byte[] domain) {
        byte[] bytes = expansion.of(message, domain, 2 * wide);
        BigInteger first = new BigInteger(1, Arrays.copyOf(bytes, wide)).mod(prime);
        BigInteger second = new BigInteger(1, Arrays.copyOfRange(bytes, wide, bytes.length)).mod(prime);
        return mapped(first).plus(mapped(second));
    }

    @Override
    public BigInteger scalar(byte[] message, byte[] domain) {
        return new BigInteger(1, expansion.of(message, domain, wide)).mod(order);
    }

    @Override
    public Optional<Element> decoded(byte[] encoded) {
        return Point.decoded(this, encoded).map(point -> point);
    }

    /** RFC 9380 section 6.6.2. */
    private Point mapped(BigInteger u) {
        BigInteger p = prime;
        BigInteger zu = sswu.multiply(u).multiply(u).mod(p);
        BigInteger denominator = zu.multiply(zu).add(zu).mod(p);
        BigInteger over = constant.negate().multiply(A.modInverse(p)).mod(p);
        BigInteger x = denominator.signum() == 0 ? constant.multiply(sswu.multiply(A).modInverse(p)).mod(p)
                : over.multiply(denominator.modInverse(p).add(BigInteger.ONE)).mod(p);
        BigInteger square = Point.right(this, x);
        BigInteger y = root(square);
        if (!y.multiply(y).mod(p).equals(square)) {
            x = zu.multiply(x).mod(p);
            y = root(Point.right(this, x));
        }
        return Point.of(this, x, y.testBit(0) == u.testBit(0) ? y : p.subtract(y));
    }

    /** Both primes are 3 modulo 4. */
    private BigInteger root(BigInteger square) {
        return square.modPow(prime.add(BigInteger.ONE).shiftRight(2), prime);
    }
}
