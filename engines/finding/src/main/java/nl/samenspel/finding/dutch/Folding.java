package nl.samenspel.finding.dutch;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they are compared: lower case, without accents. */
public final class Folding {

    private Folding() {}

    /** "Café" becomes "cafe", "ĳs" "ijs", "ﬁets" "fiets". Only letters and digits are sure to be a–z and 0–9 for Dutch; other scripts keep theirs. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parted.length());
        parted.codePoints().filter(character -> Character.getType(character) != Character.NON_SPACING_MARK).forEach(character -> append(character, folded));
        return folded.toString();
    }

    private static void append(int character, StringBuilder folded) {
        switch (character) {
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'æ' -> folded.append("ae");
            case 'ı' -> folded.append('i');
            case '’', '‘', '`', '´', 'ʼ' -> folded.append('\'');
            case '‐', '‑', '–', '—' -> folded.append('-');
            default -> folded.appendCodePoint(character);
        }
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character > 'z' || character >= 'A' && character <= 'Z' || character == '`') {
                return false;
            }
        }
        return true;
    }
}
