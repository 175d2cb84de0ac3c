package nl.samenspel.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.operations.Keys;
import nl.samenspel.people.SpokenCode;
import org.jspecify.annotations.Nullable;

/**
 * The code by which somebody keeps what they put on the map: a {@link SpokenCode}, of which a keyed hash is kept. Codes that were handed out before had other signs, no check and a
 * plain hash; they go on working, and their hash becomes a keyed one as soon as they are used to change something.
 *
 * @param now as it reads as a code of today; null when it cannot be one
 * @param before as it reads as one of those; null when it cannot be one
 */
public record KeeperCode(@Nullable String now, @Nullable String before) {

    private static final String LETTERS_BEFORE = "[ABCDEFGHJKLMNPQRSTUVWXYZ2-9]{12}";
    private static final String KEY = "keeper-codes";

    /** A fresh one. */
    public static KeeperCode make() {
        return new KeeperCode(SpokenCode.make().signs(), null);
    }

    /** The code that somebody typed over: capitals, blanks and hyphens do not matter, nor do signs that look like another. */
    public static Optional<KeeperCode> read(String typed) {
        String now = SpokenCode.parse(typed).map(SpokenCode::signs).orElse(null);
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–.]", "").replace('1', 'L').replace('I', 'L');
        String before = letters.matches(LETTERS_BEFORE) ? letters : null;
        return now == null && before == null ? Optional.empty() : Optional.of(new KeeperCode(now, before));
    }

    /** In groups of four, as it is shown. */
    public String shown() {
        return signs().replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What is kept of it. */
    byte[] hash(Keys keys) {
        return keyed(signs(), keys);
    }

    /** All that may be kept of it, whenever it was handed out. */
    byte[][] hashes(Keys keys) {
        return Stream.of(now == null ? null : keyed(now, keys), before == null ? null : keyed(before, keys), before == null ? null : plain(before)).filter(hash -> hash != null).toArray(byte[][]::new);
    }

    private String signs() {
        return now != null ? now : before;
    }

    private static byte[] keyed(String signs, Keys keys) {
        return keys.mac(KEY, signs.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] plain(String letters) {
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
