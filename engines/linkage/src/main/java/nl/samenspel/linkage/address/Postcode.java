package nl.samenspel.linkage.address;

import java.util.Locale;
import java.util.Optional;

/** A Dutch postcode: {@code [1-9][0-9]{3}[A-Z]{2}}, written in many ways. */
final class Postcode {

    private static final int LENGTH = 6;

    private Postcode() {
    }

    /** Capitals without spaces, dots or country; empty when it is no Dutch postcode. */
    static Optional<String> read(String written) {
        char[] found = new char[LENGTH];
        int length = 0;
        String text = withoutCountry(written);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (isSeparator(sign)) {
                continue;
            }
            char capital = sign >= 'a' && sign <= 'z' ? (char) (sign - 32) : sign;
            if (length == LENGTH || !belongs(capital, length)) {
                return Optional.empty();
            }
            found[length++] = capital;
        }
        return length == LENGTH ? Optional.of(new String(found)) : Optional.empty();
    }

    private static boolean belongs(char sign, int place) {
        if (place == 0) {
            return sign >= '1' && sign <= '9';
        }
        return place < 4 ? sign >= '0' && sign <= '9' : sign >= 'A' && sign <= 'Z';
    }

    private static boolean isSeparator(char sign) {
        return sign == ' ' || sign == '.' || sign == '-' || sign == ',' || sign == '_' || sign == '\t' || sign == '\u00a0'
                || sign == '\u202f';
    }

    /** NL-1234 AB, as written on letters from abroad. */
    private static String withoutCountry(String written) {
        String text = written.strip();
        if (text.length() > LENGTH && !Character.isDigit(text.charAt(0))
                && text.substring(0, 2).toUpperCase(Locale.ROOT).equals("NL")) {
            return text.substring(2);
        }
        return text;
    }
}
