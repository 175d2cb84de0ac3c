package nl.samenspel.operations.backup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The words that lock and unlock the keys in a backup: AES-256-GCM with a key from PBKDF2-HMAC-SHA-256, 600,000 rounds (OWASP Password Storage Cheat Sheet, 2023), and a fresh
 * salt each time.
 */
public final class Passphrase {

    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int GROUPS = 6;
    private static final int GROUP = 5;
    /** Without letters and digits that look alike on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String words;
    private final int rounds;

    public Passphrase(String words) {
        this(words, ROUNDS);
    }

    /** With fewer rounds, where there is nothing to protect. Who unlocks needs as many as who locked. */
    Passphrase(String words, int rounds) {
        this.words = words;
        this.rounds = rounds;
    }

    public String words() {
        return words;
    }

    /** Fresh words to write down: 30 signs, 148 bits. */
    public static Passphrase fresh() {
        StringBuilder words = new StringBuilder();
        for (int sign = 0; sign < GROUPS * GROUP; sign++) {
            words.append(sign > 0 && sign % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new Passphrase(words.toString());
    }

    byte[] lock(byte[] content) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(salt);
        RANDOM.nextBytes(nonce);
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        locked.writeBytes(salt);
        locked.writeBytes(nonce);
        try {
            locked.writeBytes(cipher(Cipher.ENCRYPT_MODE, salt, nonce).doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
        return locked.toByteArray();
    }

    byte[] unlock(byte[] locked) throws BackupRefused {
        if (locked.length < SALT + NONCE) {
            throw BackupRefused.broken("keys");
        }
        try {
            byte[] nonce = Arrays.copyOfRange(locked, SALT, SALT + NONCE);
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(locked, SALT), nonce).doFinal(locked, SALT + NONCE, locked.length - SALT - NONCE);
        } catch (AEADBadTagException wrongWords) {
            throw new BackupRefused("De woorden in SAMENSPEL_BACKUP_PASSPHRASE passen niet op deze back-up. / The words in SAMENSPEL_BACKUP_PASSPHRASE do not fit this backup.", wrongWords);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(words.strip().toCharArray(), salt, rounds, 256)).getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD("samenspel keys".getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Never in a log line. */
    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
