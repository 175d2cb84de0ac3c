package nl.samenspel.linkage.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import nl.samenspel.linkage.key.KeyFile.Kind;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;

/**
 * The key one file of a session is sealed with. It follows from a fresh X25519 exchange with the link key of <em>every</em>
 * partner (HKDF, RFC 5869), so all private link keys together open the file and one less opens nothing.
 *
 * @param ephemeral public key of the exchange, which travels with the file
 */
public record ContentKey(SecretKey key, byte[] ephemeral) {

    /** A key for a new file. */
    public static ContentKey toSeal(List<Agreed> partners, SecureRandom random) throws GeneralSecurityException {
        KeyPair ephemeral = Curves.exchangePair(random);
        byte[] open = ephemeral.getPublic().getEncoded();
        ByteArrayOutputStream exchanged = new ByteArrayOutputStream();
        for (Agreed partner : partners) {
            exchanged.writeBytes(Curves.agree(ephemeral.getPrivate(), Curves.exchangeKey(partner.linkKey())));
        }
        return new ContentKey(derived(exchanged.toByteArray(), partners.getFirst().agreement(), open), open);
    }

    /** The key of a file somebody sealed. */
    public static ContentKey toOpen(List<PrivateKey> linkKeys, String agreement, byte[] ephemeral) throws GeneralSecurityException {
        ByteArrayOutputStream exchanged = new ByteArrayOutputStream();
        for (PrivateKey link : linkKeys) {
            exchanged.writeBytes(Curves.agree(link, Curves.exchangeKey(ephemeral)));
        }
        return new ContentKey(derived(exchanged.toByteArray(), agreement, ephemeral), ephemeral);
    }

    /** The private link keys of all partners, in the order of the agreement. */
    public static List<PrivateKey> linkKeys(List<Agreed> partners, Path folder) throws IOException, Refused {
        List<PrivateKey> keys = new java.util.ArrayList<>();
        for (Agreed partner : partners) {
            KeyFile file = KeyFile.read(folder, partner.partner(), Kind.LINK, partner.agreement());
            try {
                if (!Arrays.equals(file.open(), partner.linkKey())) {
                    throw Problem.of("key.commitment", partner.partner()).in(partner.partner() + ".link").refused();
                }
                keys.add(Curves.privateExchangeKey(file.secret()));
            } catch (GeneralSecurityException _) {
                throw Problem.of("key.changed").in(partner.partner() + ".link").refused();
            } finally {
                file.wipe();
            }
        }
        return keys;
    }

    private static SecretKey derived(byte[] exchanged, String agreement, byte[] ephemeral) throws GeneralSecurityException {
        byte[] purpose = ("samenspel factlab file " + HexFormat.of().formatHex(ephemeral)).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(exchanged)
                    .addSalt(HexFormat.of().parseHex(agreement)).thenExpand(purpose, 32));
        } finally {
            Arrays.fill(exchanged, (byte) 0);
        }
    }
}
