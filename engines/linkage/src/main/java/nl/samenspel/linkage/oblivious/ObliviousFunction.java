package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * OPRF (RFC 9497, mode 0): who has an address learns its pseudonym without showing the address, and who has a key turns what it is
 * shown without learning what it was. With several keys one after the other the result is that under their product, and nobody
 * ever holds that key.
 */
public final class ObliviousFunction {

    private final Group group;
    private final Expansion hash;
    private final byte[] context;

    public ObliviousFunction(Suite suite) {
        this.group = suite.group;
        this.hash = new Expansion(suite.hash);
        this.context = Octets.join("OPRFV1-".getBytes(StandardCharsets.US_ASCII), new byte[] {0},
                ("-" + suite.identifier).getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] domain(String name) {
        return Octets.join(name.getBytes(StandardCharsets.US_ASCII), context);
    }

    /** A key from a seed of 32 random bytes (section 3.2.1). */
    public BigInteger key(byte[] seed, byte[] info) {
        byte[] input = Octets.join(seed, Octets.of(info.length, 2), info);
        BigInteger key = BigInteger.ZERO;
        for (int counter = 0; key.signum() == 0; counter++) {
            key = group.scalar(Octets.join(input, Octets.of(counter, 1)), domain("DeriveKeyPair"));
        }
        return key;
    }

    /** A blind from a seed and what it is for: as even as a random one to who has not the seed. */
    public BigInteger blind(byte[] seed, byte[] input) {
        BigInteger blind = BigInteger.ZERO;
        for (int counter = 0; blind.signum() == 0; counter++) {
            blind = group.scalar(Octets.join(seed, input, Octets.of(counter, 1)), domain("Samenspel-Blind-"));
        }
        return blind;
    }

    /** Two turns in one: what who evaluates with both keys makes of it. */
    public BigInteger product(BigInteger one, BigInteger other) {
        return one.multiply(other).mod(group.order());
    }

    /** What is shown instead of the input. */
    public byte[] blinded(byte[] input, BigInteger blind) {
        return group.hashed(input, domain("HashToGroup-")).times(blind).encoded();
    }

    /** What the holder of a key makes of it; empty when it was shown something else than a point. */
    public Optional<byte[]> evaluated(byte[] blinded, BigInteger key) {
        return group.decoded(blinded).map(element -> element.times(key).encoded());
    }

    /** The pseudonym, once everybody has evaluated. */
    public Optional<byte[]> finished(byte[] input, BigInteger blind, byte[] evaluated) {
        return group.decoded(evaluated).map(element -> {
            byte[] plain = element.times(blind.modInverse(group.order())).encoded();
            return hash.digest().digest(Octets.join(Octets.of(input.length, 2), input, Octets.of(plain.length, 2), plain,
                    "Finalize".getBytes(StandardCharsets.US_ASCII)));
        });
    }
}
