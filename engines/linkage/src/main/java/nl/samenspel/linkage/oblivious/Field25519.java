package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;

/**
 * A number modulo 2²⁵⁵ − 19 in five parts of 51 bits (D. J. Bernstein, Curve25519, 2006; parts of 51 bits: D. J. Bernstein and others,
 * High-speed high-security signatures, 2011). A product of two parts is taken apart at bit 51 at once, so that sums of products fit.
 */
record Field25519(long a, long b, long c, long d, long e) {

    static final BigInteger PRIME = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
    static final int BYTES = 32;
    static final Field25519 ZERO = new Field25519(0, 0, 0, 0, 0);
    static final Field25519 ONE = new Field25519(1, 0, 0, 0, 0);

    private static final long MASK = (1L << 51) - 1;
    /** Four times the prime, part by part, so that nothing gets below zero. */
    private static final long FOUR_PRIMES_LOW = 4 * ((1L << 51) - 19);
    private static final long FOUR_PRIMES = 4 * MASK;

    static Field25519 of(BigInteger number) {
        BigInteger left = number.mod(PRIME);
        long[] parts = new long[5];
        for (int at = 0; at < 5; at++) {
            parts[at] = left.shiftRight(51 * at).longValue() & MASK;
        }
        return new Field25519(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    /** From 32 bytes, the lowest first; the highest bit does not count. */
    static Field25519 of(byte[] bytes) {
        return new Field25519(bits(bytes, 0), bits(bytes, 51), bits(bytes, 102), bits(bytes, 153), bits(bytes, 204));
    }

    private static long bits(byte[] bytes, int from) {
        long value = 0;
        for (int at = 7; at >= 0; at--) {
            int place = from / 8 + at;
            value = value << 8 | (place < BYTES ? bytes[place] & 0xff : 0);
        }
        return value >>> from % 8 & MASK;
    }

    Field25519 plus(Field25519 o) {
        return carried(a + o.a, b + o.b, c + o.c, d + o.d, e + o.e);
    }

    Field25519 minus(Field25519 o) {
        return carried(a + FOUR_PRIMES_LOW - o.a, b + FOUR_PRIMES - o.b, c + FOUR_PRIMES - o.c, d + FOUR_PRIMES - o.d,
                e + FOUR_PRIMES - o.e);
    }

    Field25519 negated() {
        return ZERO.minus(this);
    }

    private static Field25519 carried(long a, long b, long c, long d, long e) {
        long second = b + (a >>> 51);
        long third = c + (second >>> 51);
        long fourth = d + (third >>> 51);
        long fifth = e + (fourth >>> 51);
        return new Field25519((a & MASK) + 19 * (fifth >>> 51), second & MASK, third & MASK, fourth & MASK, fifth & MASK);
    }

    private static long low(long x, long y) {
        return x * y & MASK;
    }

    private static long high(long x, long y) {
        return Math.multiplyHigh(x, y) << 13 | x * y >>> 51;
    }

    Field25519 times(Field25519 o) {
        long b19 = 19 * o.b;
        long c19 = 19 * o.c;
        long d19 = 19 * o.d;
        long e19 = 19 * o.e;
        long low0 = low(a, o.a) + low(b, e19) + low(c, d19) + low(d, c19) + low(e, b19);
        long high0 = high(a, o.a) + high(b, e19) + high(c, d19) + high(d, c19) + high(e, b19);
        long low1 = low(a, o.b) + low(b, o.a) + low(c, e19) + low(d, d19) + low(e, c19);
        long high1 = high(a, o.b) + high(b, o.a) + high(c, e19) + high(d, d19) + high(e, c19);
        long low2 = low(a, o.c) + low(b, o.b) + low(c, o.a) + low(d, e19) + low(e, d19);
        long high2 = high(a, o.c) + high(b, o.b) + high(c, o.a) + high(d, e19) + high(e, d19);
        long low3 = low(a, o.d) + low(b, o.c) + low(c, o.b) + low(d, o.a) + low(e, e19);
        long high3 = high(a, o.d) + high(b, o.c) + high(c, o.b) + high(d, o.a) + high(e, e19);
        long low4 = low(a, o.e) + low(b, o.d) + low(c, o.c) + low(d, o.b) + low(e, o.a);
        long high4 = high(a, o.e) + high(b, o.d) + high(c, o.c) + high(d, o.b) + high(e, o.a);
        // What lies above the fifth part counts 19 times from below; high4 is split once so that 19 times it fits.
        return carried(low0 + 19 * (high4 & MASK), low1 + high0 + 19 * (high4 >>> 51), low2 + high1, low3 + high2, low4 + high3);
    }

    Field25519 squared() {
        return times(this);
    }

    private Field25519 squared(int times) {
        Field25519 power = this;
        for (int at = 0; at < times; at++) {
            power = power.squared();
        }
        return power;
    }

    /** To the power (p − 5)/8 = 2²⁵² − 3, by the usual chain of additions. */
    Field25519 toThePowerForRoots() {
        Field25519 two = squared().times(this);
        Field25519 four = two.squared(2).times(two);
        Field25519 five = four.squared().times(this);
        Field25519 ten = five.squared(5).times(five);
        Field25519 twenty = ten.squared(10).times(ten);
        Field25519 forty = twenty.squared(20).times(twenty);
        Field25519 fifty = forty.squared(10).times(ten);
        Field25519 hundred = fifty.squared(50).times(fifty);
        Field25519 twoHundred = hundred.squared(100).times(hundred);
        return twoHundred.squared(50).times(fifty).squared(2).times(this);
    }

    /** The lowest byte first, less than the prime. */
    byte[] bytes() {
        Field25519 once = carried(a, b, c, d, e);
        Field25519 least = carried(once.a, once.b, once.c, once.d, once.e);
        long over = least.a + 19 >>> 51;
        over = least.b + over >>> 51;
        over = least.c + over >>> 51;
        over = least.d + over >>> 51;
        over = least.e + over >>> 51;
        long[] parts = {least.a + 19 * over, least.b, least.c, least.d, least.e};
        for (int at = 0; at < parts.length; at++) {
            if (at + 1 < parts.length) {
                parts[at + 1] += parts[at] >>> 51;
            }
            parts[at] &= MASK;
        }
        byte[] bytes = new byte[BYTES];
        for (int bit = 0; bit < 255; bit++) {
            bytes[bit / 8] |= (byte) ((parts[bit / 51] >>> bit % 51 & 1) << bit % 8);
        }
        return bytes;
    }

    /** Odd, as RFC 9496 calls negative. */
    boolean isNegative() {
        return (bytes()[0] & 1) == 1;
    }

    boolean isZero() {
        return java.util.Arrays.equals(bytes(), new byte[BYTES]);
    }

    boolean is(Field25519 other) {
        return minus(other).isZero();
    }

    Field25519 absolute() {
        return isNegative() ? negated() : this;
    }
}
