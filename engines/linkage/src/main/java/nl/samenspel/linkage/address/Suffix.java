package nl.samenspel.linkage.address;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.linkage.address.Tokens.Token;

/** Letter and addition, from what stands behind a house number. */
record Suffix(String letter, String addition) {

    static final Suffix NONE = new Suffix("", "");

    private static final int LONGEST_ROMAN = 12;
    private static final String[] ROMANS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    /** @param tokens all behind the number; the separator of the first is what stands between it and the number */
    static Suffix of(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return NONE;
        }
        List<Token> plain = spoken(tokens);
        if (plain.isEmpty()) {
            return NONE;
        }
        Token first = plain.getFirst();
        boolean alone = plain.size() == 1;
        if (first.isSingleLetter() && (alone || beginsWithLetter(first, plain.get(1)))) {
            return new Suffix(first.text(), joined(plain, 1));
        }
        return new Suffix("", joined(plain, 0));
    }

    /** 12A-2 and 12 A 2 have a letter; 12-A2 has an addition. */
    private static boolean beginsWithLetter(Token first, Token second) {
        return first.isJoined() || first.separator() == ' ' || first.separator() == Tokens.COLUMN || !second.isJoined();
    }

    private static String joined(List<Token> tokens, int from) {
        if (from == tokens.size()) {
            return "";
        }
        StringBuilder addition = new StringBuilder(4);
        for (int at = from; at < tokens.size(); at++) {
            addition.append(tokens.get(at).text());
        }
        return addition.toString();
    }

    /** "3e verdieping" becomes 3, "huis" becomes HS, "kamer 4" becomes 4, "t/o" becomes TO. */
    private static List<Token> spoken(List<Token> tokens) {
        List<Token> plain = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            String text = token.text();
            if (text.length() >= 2 && Words.announces(text) && (at + 1 < tokens.size() || !plain.isEmpty())) {
                continue;
            }
            boolean afterNumber = !plain.isEmpty() && plain.getLast().isNumber();
            if (afterNumber && (Words.isFloor(text) || Words.isOrdinalEnding(text) && endsOrdinal(tokens, at))) {
                continue;
            }
            if (text.equals("BEGANE") && at + 1 < tokens.size() && tokens.get(at + 1).text().equals("GROND")) {
                plain.add(token.as("BG"));
                at++;
            } else if (text.equals("T") && at + 1 < tokens.size() && tokens.get(at + 1).text().equals("O")) {
                plain.add(token.as("TO"));
                at++;
            } else {
                plain.add(token.as(Words.shortened(Words.ordinal(text))));
            }
        }
        return plain;
    }

    /** The e of "1e hoog" and of a "1e" at the end; not of "1 e". */
    private static boolean endsOrdinal(List<Token> tokens, int at) {
        return tokens.get(at).isJoined();
    }

    /** One writing for what is one thing. */
    static String folded(String letter, String addition) {
        if (addition.isEmpty()) {
            return letter;
        }
        String text = letter.isEmpty() ? addition : letter + addition;
        if (text.startsWith("BIS")) {
            return "BS" + text.substring(3);
        }
        if (letter.isEmpty() && text.length() > 1 && "IVX".indexOf(text.charAt(0)) >= 0) {
            return romanAsDigits(text);
        }
        return text.length() > 1 && text.charAt(0) == '0' ? withoutZeros(text) : text;
    }

    private static String romanAsDigits(String text) {
        for (int value = 2; value <= LONGEST_ROMAN; value++) {
            if (ROMANS[value].equals(text)) {
                return Integer.toString(value);
            }
        }
        return text;
    }

    private static String withoutZeros(String text) {
        int at = 0;
        while (at + 1 < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return text.substring(at);
    }
}
