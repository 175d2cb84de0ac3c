package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;

/**
 * A point of −x² + y² = 1 + d·x²·y² in extended coordinates (x/z, y/z, t = x·y/z), one of those that stand for an element of
 * ristretto255. Formulas: H. Hisil and others, Twisted Edwards curves revisited (2008), add-2008-hwcd-3 and dbl-2008-hwcd. Not
 * constant in time: for a machine in the room, not for a server others can time.
 */
record EdwardsPoint(Field25519 x, Field25519 y, Field25519 z, Field25519 t) implements Group.Element {

    private static final EdwardsPoint NEUTRAL = new EdwardsPoint(Field25519.ZERO, Field25519.ONE, Field25519.ONE, Field25519.ZERO);
    private static final Field25519 TWICE_D = Ristretto.D.plus(Ristretto.D);
    private static final int WINDOW = 4;

    EdwardsPoint plus(EdwardsPoint other) {
        Field25519 a = y.minus(x).times(other.y.minus(other.x));
        Field25519 b = y.plus(x).times(other.y.plus(other.x));
        Field25519 c = t.times(TWICE_D).times(other.t);
        Field25519 zz = z.times(other.z);
        return of(b.minus(a), zz.plus(zz).minus(c), zz.plus(zz).plus(c), b.plus(a));
    }

    private EdwardsPoint twice() {
        Field25519 a = x.squared();
        Field25519 b = y.squared();
        Field25519 zz = z.squared();
        Field25519 e = x.plus(y).squared().minus(a).minus(b);
        Field25519 g = b.minus(a);
        return of(e, g.minus(zz.plus(zz)), g, a.plus(b).negated());
    }

    private static EdwardsPoint of(Field25519 e, Field25519 f, Field25519 g, Field25519 h) {
        return new EdwardsPoint(e.times(f), g.times(h), f.times(g), e.times(h));
    }

    @Override
    public EdwardsPoint times(BigInteger scalar) {
        EdwardsPoint[] multiples = new EdwardsPoint[1 << WINDOW];
        multiples[0] = NEUTRAL;
        for (int at = 1; at < multiples.length; at++) {
            multiples[at] = multiples[at - 1].plus(this);
        }
        EdwardsPoint sum = NEUTRAL;
        for (int at = (scalar.bitLength() + WINDOW - 1) / WINDOW - 1; at >= 0; at--) {
            sum = sum.twice().twice().twice().twice();
            sum = sum.plus(multiples[scalar.shiftRight(WINDOW * at).intValue() & multiples.length - 1]);
        }
        return sum;
    }

    /** RFC 9496 section 4.3.2. */
    @Override
    public byte[] encoded() {
        Field25519 u1 = z.plus(y).times(z.minus(y));
        Field25519 u2 = x.times(y);
        Field25519 inverse = Ristretto.Root.of(Field25519.ONE, u1.times(u2.squared())).value();
        Field25519 one = inverse.times(u1);
        Field25519 two = inverse.times(u2);
        Field25519 ofZ = one.times(two).times(t);
        boolean rotates = t.times(ofZ).isNegative();
        Field25519 across = rotates ? y.times(Ristretto.ROOT_OF_MINUS_ONE) : x;
        Field25519 upward = rotates ? x.times(Ristretto.ROOT_OF_MINUS_ONE) : y;
        Field25519 denominator = rotates ? one.times(Ristretto.INVERSE_ROOT_OF_A_MINUS_D) : two;
        Field25519 height = across.times(ofZ).isNegative() ? upward.negated() : upward;
        return denominator.times(z.minus(height)).absolute().bytes();
    }
}
