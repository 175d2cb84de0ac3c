package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Turns bytes into points and numbers (RFC 9380: expand_message_xmd, hash_to_field, simplified SWU). */
record HashToGroup(Suite suite) {

    private static final BigInteger A = BigInteger.valueOf(-3);

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(suite.hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Point point(byte[] message, byte[] domain) {
        byte[] wide = expanded(message, domain, 2 * suite.wide);
        BigInteger first = new BigInteger(1, Arrays.copyOf(wide, suite.wide)).mod(suite.prime);
        BigInteger second = new BigInteger(1, Arrays.copyOfRange(wide, suite.wide, wide.length)).mod(suite.prime);
        return mapped(first).plus(mapped(second));
    }

    BigInteger scalar(byte[] message, byte[] domain) {
        return new BigInteger(1, expanded(message, domain, suite.wide)).mod(suite.order);
    }

    private byte[] expanded(byte[] message, byte[] domain, int length) {
        MessageDigest digest = digest();
        int block = suite.hash.equals("SHA-256") ? 64 : 128;
        byte[] tag = Octets.join(domain, Octets.of(domain.length, 1));
        byte[] first = digest.digest(Octets.join(new byte[block], message, Octets.of(length, 2), new byte[1], tag));
        byte[] out = new byte[0];
        byte[] last = new byte[first.length];
        for (int at = 1; out.length < length; at++) {
            byte[] mixed = new byte[first.length];
            for (int place = 0; place < mixed.length; place++) {
                mixed[place] = (byte) (first[place] ^ last[place]);
            }
            last = digest.digest(Octets.join(mixed, Octets.of(at, 1), tag));
            out = Octets.join(out, last);
        }
        return Arrays.copyOf(out, length);
    }

    /** RFC 9380 section 6.6.2. */
    private Point mapped(BigInteger u) {
        BigInteger p = suite.prime;
        BigInteger zu = suite.sswu.multiply(u).multiply(u).mod(p);
        BigInteger denominator = zu.multiply(zu).add(zu).mod(p);
        BigInteger over = suite.constant.negate().multiply(A.modInverse(p)).mod(p);
        BigInteger x = denominator.signum() == 0 ? suite.constant.multiply(suite.sswu.multiply(A).modInverse(p)).mod(p)
                : over.multiply(denominator.modInverse(p).add(BigInteger.ONE)).mod(p);
        BigInteger square = Point.right(suite, x);
        BigInteger y = root(square);
        if (!y.multiply(y).mod(p).equals(square)) {
            x = zu.multiply(x).mod(p);
            y = root(Point.right(suite, x));
        }
        return Point.of(suite, x, y.testBit(0) == u.testBit(0) ? y : p.subtract(y));
    }

    /** Both primes are 3 modulo 4. */
    private BigInteger root(BigInteger square) {
        return square.modPow(suite.prime.add(BigInteger.ONE).shiftRight(2), suite.prime);
    }
}
