package nl.samenspel.linkage.address;

import nl.samenspel.linkage.address.Tokens.Token;

/**
 * A whole address on one line, cut in two.
 *
 * @param number the house number with what follows it
 */
record WrittenLine(String postcode, String number) {

    private static final int DIGITS = 4;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    /** Where four digits and two letters stand together; -1 when nowhere. */
    static int placeOfPostcode(String line) {
        for (int at = 0; at + DIGITS + 2 <= line.length(); at++) {
            if (digit(line, at) && (at == 0 || !wordSign(line, at - 1)) && lengthAt(line, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static int lengthAt(String line, int at) {
        for (int digit = 0; digit < DIGITS; digit++) {
            if (!digit(line, at + digit)) {
                return 0;
            }
        }
        int letters = at + DIGITS;
        while (letters < line.length() && (line.charAt(letters) == ' ' || line.charAt(letters) == '\u00a0')) {
            letters++;
        }
        boolean complete = letters + 2 <= line.length() && letter(line, letters) && letter(line, letters + 1)
                && (letters + 2 == line.length() || !wordSign(line, letters + 2));
        return complete ? letters + 2 - at : 0;
    }

    static WrittenLine cut(String line, int at) {
        int length = lengthAt(line, at);
        String number = numberIn(line.substring(0, at).strip());
        return new WrittenLine(line.substring(at, at + length),
                number.isEmpty() ? numberAfter(line.substring(at + length)) : number);
    }

    /** Behind a postcode only the number itself and what clings to it belong to the address; the town does not. */
    private static String numberAfter(String text) {
        String rest = text.replaceFirst("^[\\s,;]+", "");
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != ' ' && rest.charAt(end) != ',') {
            end++;
        }
        return !rest.isEmpty() && digit(rest, 0) ? rest.substring(0, end) : "";
    }

    /** The first number behind a word; in Plein 1944 12 the second, because a street can carry a year. */
    private static String numberIn(String text) {
        int from = startOfNumber(text, 0);
        if (from < 0) {
            return "";
        }
        int end = endOfDigits(text, from);
        int next = startOfNumber(text, end);
        boolean year = end - from == DIGITS && isYear(text.substring(from, end)) && next >= 0;
        return trimmed(text.substring(year && onlySigns(text, end, next) ? next : from));
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean onlySigns(String text, int from, int to) {
        return text.substring(from, to).chars().noneMatch(Character::isLetter);
    }

    /** A run of digits behind a space that does not begin the line and is no ordinal such as the 2e in "Nieuwe 2e Weg". */
    private static int startOfNumber(String text, int from) {
        for (int at = Math.max(from, 1); at < text.length(); at++) {
            if (digit(text, at) && !wordSign(text, at - 1) && !isOrdinal(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOrdinal(String text, int at) {
        int end = endOfDigits(text, at);
        boolean ordinal = text.startsWith("e ", end) || text.startsWith("de ", end) || text.startsWith("ste ", end);
        return ordinal && startsLongWord(text, text.indexOf(' ', end) + 1);
    }

    private static boolean startsLongWord(String text, int at) {
        return Tokens.of(text.substring(at)).stream().findFirst().map(Token::text).filter(word -> word.length() > 4
                && !Words.isFloor(word)).isPresent();
    }

    private static int endOfDigits(String text, int at) {
        int end = at;
        while (end < text.length() && digit(text, end)) {
            end++;
        }
        return end;
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ';' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean letter(String text, int at) {
        char sign = text.charAt(at);
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }

    private static boolean wordSign(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
