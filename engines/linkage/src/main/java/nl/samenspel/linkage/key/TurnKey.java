package nl.samenspel.linkage.key;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.samenspel.linkage.key.KeyFile.Kind;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.oblivious.ObliviousFunction;

/**
 * What a partner needs in a session whose lists go round: the number it multiplies with, and the seeds of its own blinds. All follow
 * from its share, which then never leaves it.
 */
public final class TurnKey implements AutoCloseable {

    private final byte[] share;
    private final byte[] info;

    private TurnKey(byte[] share, String agreement, String partner) {
        this.share = share;
        this.info = ("samenspel factlab turn " + agreement + " " + partner).getBytes(StandardCharsets.UTF_8);
    }

    /** The share of a partner; it must be the one the partner committed to. */
    public static TurnKey read(Agreed agreed, Path folder) throws IOException, Refused {
        KeyFile file = KeyFile.read(folder, agreed.partner(), Kind.SHARE, agreed.agreement());
        if (file.secret().length != PartnerKeys.SHARE_BYTES || !MessageDigest.isEqual(agreed.commitment(),
                PartnerKeys.commitment(agreed.partner(), file.secret()))) {
            file.wipe();
            throw Problem.of("key.commitment", agreed.partner()).in(agreed.partner() + ".share").refused();
        }
        return new TurnKey(file.secret(), agreed.agreement(), agreed.partner());
    }

    /** The key of this partner (RFC 9497 section 3.2.1, with the share as its seed). */
    public BigInteger scalar(ObliviousFunction function) {
        return function.key(share, info);
    }

    /** 32 bytes for one purpose in one file: HMAC-SHA-256 under the share. */
    public byte[] seed(String purpose, byte[] nonce) {
        byte[] name = ("samenspel factlab " + purpose + " ").getBytes(StandardCharsets.UTF_8);
        byte[] input = Arrays.copyOf(name, name.length + nonce.length);
        System.arraycopy(nonce, 0, input, name.length, nonce.length);
        return tag(share, input);
    }

    /** HMAC-SHA-256. */
    public static byte[] tag(byte[] key, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        Arrays.fill(share, (byte) 0);
    }
}
