package nl.samenspel.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A code that stands on a card or in a letter and is typed or read out: twelve signs of an alphabet in which none looks like another (no O and 0, I and 1, S and 5, B and 8, Z
 * and 2) and none makes words. The last sign is a check, so that a slip is called a slip and not a wrong code. Eleven signs of twenty are 47 bits.
 */
record SpokenCode(String signs) {

    private static final String ALPHABET = "ACEFHJKMPRTWXY234679";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /** The code that belongs to these random bytes, of which at least eight are needed. */
    static SpokenCode from(byte[] random) {
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

    /** What somebody typed, whatever stands between the signs; nothing when it cannot be a code. */
    static Optional<SpokenCode> parse(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-–—]", "");
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
    List<String> groups() {
        return IntStream.range(0, LENGTH / GROUP).mapToObj(group -> signs.substring(group * GROUP, (group + 1) * GROUP)).toList();
    }

    String grouped() {
        return String.join(" ", groups());
    }

    byte[] bytes() {
        return signs.getBytes(StandardCharsets.US_ASCII);
    }

    /** Never in a log line: it lets somebody in. */
    @Override
    public String toString() {
        return "SpokenCode[…]";
    }
}
