package nl.samenspel.linkage.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.key.KeyFile.Kind;
import nl.samenspel.linkage.language.Refused;

/** What one partner makes, keeps and destroys: a share, a link key and a signing key. */
public final class PartnerKeys {

    static final int SHARE_BYTES = 32;
    private static final int WIPE_BLOCK = 512;

    private PartnerKeys() {
    }

    /** Makes the three key files of a partner in a folder. */
    public static List<Path> make(String agreement, String partner, Path folder, SecureRandom random) throws IOException, Refused {
        Files.createDirectories(folder);
        byte[] share = new byte[SHARE_BYTES];
        random.nextBytes(share);
        KeyPair link = Curves.exchangePair(random);
        KeyPair sign = Curves.signaturePair(random);
        List<KeyFile> files = List.of(new KeyFile(Kind.SHARE, agreement, partner, share, commitment(partner, share)),
                new KeyFile(Kind.LINK, agreement, partner, link.getPrivate().getEncoded(), link.getPublic().getEncoded()),
                new KeyFile(Kind.SIGN, agreement, partner, sign.getPrivate().getEncoded(), sign.getPublic().getEncoded()));
        List<Path> written = new ArrayList<>();
        for (KeyFile file : files) {
            file.write(folder);
            file.wipe();
            written.add(KeyFile.path(folder, partner, file.kind()));
        }
        return written;
    }

    /** Fixes a share without telling it, so that nobody can bring another one later. */
    static byte[] commitment(String partner, byte[] share) {
        var digest = Hash.digest();
        digest.update(("samenspel factlab share " + partner + " ").getBytes(StandardCharsets.UTF_8));
        return digest.digest(share);
    }

    /** Agrees on behalf of a partner: signs the hash of the agreement together with the partner's public keys. */
    public static Agreed agree(Agreement agreement, String hash, String partner, Path folder, String time)
            throws IOException, Refused, GeneralSecurityException {
        KeyFile share = KeyFile.read(folder, partner, Kind.SHARE, hash);
        share.wipe();
        KeyFile link = KeyFile.read(folder, partner, Kind.LINK, hash);
        link.wipe();
        KeyFile sign = KeyFile.read(folder, partner, Kind.SIGN, hash);
        try {
            String ground = agreement.partners().get(agreement.partner(partner)).ground();
            return Agreed.unsigned(hash, partner, ground, time, share.open(), link.open(), sign.open()).signedWith(sign.secret());
        } finally {
            sign.wipe();
        }
    }

    /** Signs a message with the signing key of a partner. */
    public static byte[] sign(String hash, String partner, Path folder, byte[] message)
            throws IOException, Refused, GeneralSecurityException {
        KeyFile sign = KeyFile.read(folder, partner, Kind.SIGN, hash);
        try {
            return Curves.sign(sign.secret(), message);
        } finally {
            sign.wipe();
        }
    }

    /**
     * Overwrites and removes every share and link key in a folder. On flash memory the old bytes may outlive this; the
     * manual says to use a stick that is destroyed.
     *
     * @return the names of what was removed
     */
    public static List<String> destroy(List<String> partners, Path folder) throws IOException {
        List<String> removed = new ArrayList<>();
        for (String partner : partners) {
            for (Kind kind : List.of(Kind.SHARE, Kind.LINK)) {
                Path file = KeyFile.path(folder, partner, kind);
                if (Files.isRegularFile(file)) {
                    overwrite(file);
                    Files.delete(file);
                    removed.add(String.valueOf(file.getFileName()));
                }
            }
        }
        return removed;
    }

    private static void overwrite(Path file) throws IOException {
        byte[] noise = new byte[(int) Math.max(WIPE_BLOCK, Files.size(file))];
        ThreadLocalRandom.current().nextBytes(noise);
        Arrays.fill(noise, 0, noise.length / 2, (byte) 0);
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(noise));
            channel.force(true);
        }
    }
}
