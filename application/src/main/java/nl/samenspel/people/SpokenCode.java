package nl.samenspel.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A code that stands on a card or in a letter and is typed or read out: twelve signs of an alphabet in which none looks like another (no O and 0, I and 1, S and 5, B and 8, Z
 * and 2) and none makes words. The last sign is a check, so that a slip is called a slip and not a wrong code. Eleven signs of twenty are 47 bits.
 */
public record SpokenCode(String signs) {

    private static final String ALPHABET = "ACEFHJKMPRTWXY234679";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The code that belongs to these random bytes, of which at least eight are needed. */
    public static SpokenCode from(byte[] random) {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | random[i] & 0xff;
        }
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            signs.append(ALPHABET.charAt((int) Long.remainderUnsigned(number, ALPHABET.length())));
            number = Long.divideUnsigned(number, ALPHABET.length());
        }
        return new SpokenCode(signs.append(check(signs)).toString());
    }

    /** A fresh one by chance. */
    public static SpokenCode make() {
        byte[] random = new byte[Long.BYTES];
        RANDOM.nextBytes(random);
        return from(random);
    }

    /** What somebody typed, whatever stands between the signs, and also when a 2 was taken for a Z or a 6 for a G; nothing when it cannot be a code. */
    public static Optional<SpokenCode> parse(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-–—]", "").replace('Z', '2').replace('G', '6');
        boolean fits = signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0) && check(signs.substring(0, LENGTH - 1)) == signs.charAt(LENGTH - 1);
        return fits ? Optional.of(new SpokenCode(signs)) : Optional.empty();
    }

    /** Luhn's check for any even alphabet: it notices every single wrong sign and nearly every pair that changed places. */
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            int times = (signs.length() - i) % 2 == 1 ? 2 : 1;
            int value = ALPHABET.indexOf(signs.charAt(i)) * times;
            sum += value / ALPHABET.length() + value % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** Three groups of four, as they stand on a card. */
    public List<String> groups() {
        return IntStream.range(0, LENGTH / GROUP).mapToObj(group -> signs.substring(group * GROUP, (group + 1) * GROUP)).toList();
    }

    public String grouped() {
        return String.join(" ", groups());
    }

    public byte[] bytes() {
        return signs.getBytes(StandardCharsets.US_ASCII);
    }

    /** Never in a log line: it lets somebody in. */
    @Override
    public String toString() {
        return "SpokenCode[…]";
    }
}
