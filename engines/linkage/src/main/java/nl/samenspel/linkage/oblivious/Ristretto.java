package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * ristretto255: a group of prime order made from Curve25519 (RFC 9496, section 4; hashing into it: RFC 9497 section 4.1). Ten times
 * and more as fast here as the curves of NIST, because its numbers are no {@link BigInteger}s.
 */
record Ristretto() implements Group {

    static final Field25519 D = Field25519.of(BigInteger.valueOf(-121_665).multiply(BigInteger.valueOf(121_666)
            .modInverse(Field25519.PRIME)));
    static final Field25519 ROOT_OF_MINUS_ONE = Field25519.of(BigInteger.TWO.modPow(Field25519.PRIME.shiftRight(2), Field25519.PRIME));
    static final Field25519 INVERSE_ROOT_OF_A_MINUS_D = Field25519.of(new BigInteger(
            "54469307008909316920995813868745141605393597292927456921205312896311721017578"));

    private static final BigInteger ORDER = BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final Field25519 ROOT_OF_AD_MINUS_ONE = Field25519.of(new BigInteger(
            "25063068953384623474111414158702152701244531502492656460079210482610430750235"));
    private static final Field25519 ONE_MINUS_D_SQUARED = Field25519.ONE.minus(D.squared());
    private static final Field25519 D_MINUS_ONE_SQUARED = D.minus(Field25519.ONE).squared();
    private static final int WIDE = 64;

    private static final Expansion EXPANSION = new Expansion("SHA-512");

    @Override
    public BigInteger order() {
        return ORDER;
    }

    @Override
    public EdwardsPoint hashed(byte[] message, byte[] domain) {
        byte[] wide = EXPANSION.of(message, domain, WIDE);
        return mapped(Field25519.of(Arrays.copyOf(wide, Field25519.BYTES)))
                .plus(mapped(Field25519.of(Arrays.copyOfRange(wide, Field25519.BYTES, WIDE))));
    }

    @Override
    public BigInteger scalar(byte[] message, byte[] domain) {
        byte[] wide = EXPANSION.of(message, domain, WIDE);
        for (int at = 0; at < WIDE / 2; at++) {
            byte held = wide[at];
            wide[at] = wide[WIDE - 1 - at];
            wide[WIDE - 1 - at] = held;
        }
        return new BigInteger(1, wide).mod(ORDER);
    }

    /** A root of u/v, or of that times the root of −1 when u/v has none (RFC 9496 section 4.2, SQRT_RATIO_M1). */
    record Root(boolean isOfTheRatio, Field25519 value) {

        static Root of(Field25519 u, Field25519 v) {
            Field25519 cubed = v.squared().times(v);
            Field25519 seventh = cubed.squared().times(v);
            Field25519 root = u.times(cubed).times(u.times(seventh).toThePowerForRoots());
            Field25519 check = v.times(root.squared());
            boolean correct = check.is(u);
            boolean flipped = check.is(u.negated());
            boolean flippedTwice = check.is(u.negated().times(ROOT_OF_MINUS_ONE));
            Field25519 right = flipped || flippedTwice ? root.times(ROOT_OF_MINUS_ONE) : root;
            return new Root(correct || flipped, right.absolute());
        }
    }

    /** RFC 9496 section 4.3.1. */
    @Override
    public Optional<Element> decoded(byte[] encoded) {
        if (encoded.length != Field25519.BYTES) {
            return Optional.empty();
        }
        Field25519 s = Field25519.of(encoded);
        if (!Arrays.equals(s.bytes(), encoded) || s.isNegative() || s.isZero()) {
            return Optional.empty();
        }
        Field25519 square = s.squared();
        Field25519 u1 = Field25519.ONE.minus(square);
        Field25519 u2 = Field25519.ONE.plus(square);
        Field25519 v = D.times(u1.squared()).negated().minus(u2.squared());
        Root inverse = Root.of(Field25519.ONE, v.times(u2.squared()));
        Field25519 ofX = inverse.value().times(u2);
        Field25519 x = s.plus(s).times(ofX).absolute();
        Field25519 y = u1.times(inverse.value().times(ofX).times(v));
        Field25519 t = x.times(y);
        boolean isElement = inverse.isOfTheRatio() && !t.isNegative() && !y.isZero();
        return isElement ? Optional.of(new EdwardsPoint(x, y, Field25519.ONE, t)) : Optional.empty();
    }

    /** RFC 9496 section 4.3.4, MAP. */
    private static EdwardsPoint mapped(Field25519 t) {
        Field25519 r = ROOT_OF_MINUS_ONE.times(t.squared());
        Field25519 u = r.plus(Field25519.ONE).times(ONE_MINUS_D_SQUARED);
        Field25519 minusOne = Field25519.ONE.negated();
        Field25519 v = minusOne.minus(r.times(D)).times(r.plus(D));
        Root root = Root.of(u, v);
        Field25519 s = root.isOfTheRatio() ? root.value() : root.value().times(t).absolute().negated();
        Field25519 c = root.isOfTheRatio() ? minusOne : r;
        Field25519 n = c.times(r.minus(Field25519.ONE)).times(D_MINUS_ONE_SQUARED).minus(v);
        Field25519 w0 = s.plus(s).times(v);
        Field25519 w1 = n.times(ROOT_OF_AD_MINUS_ONE);
        Field25519 w2 = Field25519.ONE.minus(s.squared());
        Field25519 w3 = Field25519.ONE.plus(s.squared());
        return new EdwardsPoint(w0.times(w3), w2.times(w1), w1.times(w3), w0.times(w2));
    }
}
