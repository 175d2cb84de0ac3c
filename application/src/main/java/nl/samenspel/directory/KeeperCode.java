package nl.samenspel.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which somebody keeps what they put on the map, such as "K7MP-X2RD-9TQF": short enough for a piece of paper, without letters that look like others. There are
 * 2^60 of them, and few may be tried.
 */
public final class KeeperCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private KeeperCode(String letters) {
        this.letters = letters;
    }

    /** A fresh one. */
    public static KeeperCode make() {
        StringBuilder letters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(each -> letters.append(LETTERS.charAt(each)));
        return new KeeperCode(letters.toString());
    }

    /** The code that somebody typed over: capitals, blanks and hyphens do not matter, and what looks like an L is one. */
    public static Optional<KeeperCode> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–.]", "").replace('1', 'L').replace('I', 'L');
        return Optional.of(letters).filter(code -> code.matches("[" + LETTERS + "]{" + LENGTH + "}")).map(KeeperCode::new);
    }

    /** In groups of four, as it is shown. */
    public String shown() {
        StringBuilder shown = new StringBuilder(letters);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            shown.insert(at, '-');
        }
        return shown.toString();
    }

    /** What is kept of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("initiative " + letters).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** A code in a log line would let somebody in. */
    @Override
    public String toString() {
        return "KeeperCode[…]";
    }
}
