package nl.samenspel.linkage.key;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import nl.samenspel.linkage.key.KeyFile.Kind;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;

/**
 * Turns addresses into pseudonyms under the key of a session: the first 64 bits of HMAC-SHA-256 (RFC 2104). The key is the
 * exclusive or of the shares of all partners, stands outside the heap while it is needed, and is overwritten on close.
 *
 * <p>64 bits: with ten million addresses two share a pseudonym with a chance of 3 in a million, and a row is half as long.
 */
public final class Pseudonyms implements AutoCloseable {

    private final Arena arena = Arena.ofShared();
    private final MemorySegment key = arena.allocate(PartnerKeys.SHARE_BYTES);
    private final Mac mac;

    private Pseudonyms(List<byte[]> shares) throws GeneralSecurityException {
        for (byte[] share : shares) {
            for (int at = 0; at < share.length; at++) {
                byte joined = (byte) (key.get(ValueLayout.JAVA_BYTE, at) ^ share[at]);
                key.set(ValueLayout.JAVA_BYTE, at, joined);
            }
        }
        mac = Mac.getInstance("HmacSHA256");
        mac.init(new OffHeapKey());
    }

    /** Joins the shares of all partners; each must be the one its partner committed to. */
    public static Pseudonyms join(List<Agreed> agreed, Path folder) throws IOException, Refused, GeneralSecurityException {
        List<KeyFile> files = new java.util.ArrayList<>();
        try {
            for (Agreed partner : agreed) {
                KeyFile file = KeyFile.read(folder, partner.partner(), Kind.SHARE, partner.agreement());
                files.add(file);
                if (file.secret().length != PartnerKeys.SHARE_BYTES || !MessageDigest.isEqual(partner.commitment(),
                        PartnerKeys.commitment(partner.partner(), file.secret()))) {
                    throw Problem.of("key.commitment", partner.partner()).in(partner.partner() + ".share").refused();
                }
            }
            return new Pseudonyms(files.stream().map(KeyFile::secret).toList());
        } finally {
            files.forEach(KeyFile::wipe);
        }
    }

    /** @param unit key of an address, followed by a household where the session counts households */
    public long of(String unit) {
        byte[] made = mac.doFinal(unit.getBytes(StandardCharsets.UTF_8));
        long first = 0;
        for (int at = 0; at < Long.BYTES; at++) {
            first = first << 8 | made[at] & 0xff;
        }
        return first;
    }

    @Override
    public void close() {
        key.fill((byte) 0);
        arena.close();
    }

    /** Hands out a copy to the MAC, which wipes it after use, and to nobody else. */
    private final class OffHeapKey implements SecretKey {

        private static final long serialVersionUID = 1;

        @Override
        public String getAlgorithm() {
            return "HmacSHA256";
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return key.toArray(ValueLayout.JAVA_BYTE);
        }
    }
}
