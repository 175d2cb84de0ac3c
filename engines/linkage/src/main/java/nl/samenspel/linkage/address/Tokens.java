package nl.samenspel.linkage.address;

import java.util.ArrayList;
import java.util.List;

/** Cuts what stands in the number columns into runs of digits and runs of letters. */
final class Tokens {

    /** What stands between two columns; a stronger separator than any a person writes. */
    static final char COLUMN = '\u001f';

    private final List<Token> found = new ArrayList<>(6);
    private char separator = COLUMN;

    private Tokens() {
    }

    /**
     * A run of digits or of letters, in capitals.
     *
     * @param separator the sign before it: 0 when it is joined to the run before, a space, {@link #COLUMN}, or another sign
     */
    record Token(String text, char separator) {

        boolean isNumber() {
            return text.charAt(0) <= '9';
        }

        boolean isSingleLetter() {
            return text.length() == 1 && !isNumber();
        }

        boolean isJoined() {
            return separator == 0;
        }

        Token as(String other) {
            return new Token(other, separator);
        }
    }

    static List<Token> of(String... columns) {
        Tokens tokens = new Tokens();
        for (String column : columns) {
            tokens.separator = COLUMN;
            tokens.cut(column);
        }
        return tokens.found;
    }

    private void cut(String text) {
        int at = 0;
        while (at < text.length()) {
            char sign = capital(text.charAt(at));
            if (isDigit(sign) || isLetter(sign)) {
                int end = at + 1;
                while (end < text.length() && sameKind(sign, capital(text.charAt(end)))) {
                    end++;
                }
                found.add(new Token(capitals(text, at, end), separator));
                separator = 0;
                at = end;
            } else {
                separate(sign);
                at++;
            }
        }
    }

    /** A space is the weakest separator: "12 - 3" is separated by the dash. */
    private void separate(char sign) {
        boolean blank = sign <= ' ' || sign == '\u00a0' || sign == '.' || sign == '\'' || sign == '"';
        if (separator == 0) {
            separator = blank ? ' ' : sign;
        } else if (separator == ' ' && !blank) {
            separator = sign;
        }
    }

    private static String capitals(String text, int from, int to) {
        char[] run = new char[to - from];
        for (int at = from; at < to; at++) {
            run[at - from] = capital(text.charAt(at));
        }
        return new String(run);
    }

    private static boolean sameKind(char first, char other) {
        return isDigit(first) ? isDigit(other) : isLetter(other);
    }

    private static char capital(char sign) {
        if (sign < 128) {
            return sign >= 'a' && sign <= 'z' ? (char) (sign - 32) : sign;
        }
        return switch (sign) {
            case '\u2013', '\u2014', '\u2010', '\u2011' -> '-';
            case '\u00e8', '\u00e9', '\u00ea', '\u00eb', '\u00c8', '\u00c9' -> 'E';
            case '\u2160' -> 'I';
            default -> Character.toUpperCase(sign);
        };
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }
}
