package nl.samenspel.detection.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param gap   what stands between the word before and this one
 * @param first whether a sentence begins with it, so that its capital says nothing
 */
record Word(String text, int from, int to, String gap, boolean first) {

    private static final Pattern LETTERS = Pattern.compile("['’]?\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern ABBREVIATION = Pattern.compile("(?i)mevr|mw|mej|dhr|dr|drs|mr|ing|ir|prof|fam|st|v\\.?d|hr|nr|tel|geb|bijv|evt|o\\.a|\\p{L}");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = LETTERS.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String gap = text.substring(end, matcher.start());
            int to = matcher.end();
            while (text.charAt(to - 1) == '-' || text.charAt(to - 1) == '\'' || text.charAt(to - 1) == '’') {
                to--;
            }
            words.add(new Word(text.substring(matcher.start(), to), matcher.start(), to, gap, begins(words, gap)));
            end = to;
        }
        return words;
    }

    private static boolean begins(List<Word> words, String gap) {
        if (words.isEmpty()) {
            return true;
        }
        boolean stop = gap.matches("(?s).*[!?:;\"“”‘«\\n•*].*") || gap.matches("(?s).*\\.\\s.*");
        return stop && !(gap.startsWith(".") && ABBREVIATION.matcher(words.getLast().text()).matches());
    }

    boolean capital() {
        String letters = text.startsWith("'") || text.startsWith("’") ? text.substring(1) : text;
        return !letters.isEmpty() && Character.isUpperCase(letters.charAt(0));
    }

    /** Written in capitals only, as in an abbreviation or a shouted text. */
    boolean shouted() {
        return text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** As looked up in a {@link NameList}; a possessive ending is dropped. */
    String key() {
        return NameList.key(text).replaceFirst("'s?$", "");
    }

    /** Only spaces before it, or a full stop and spaces after an abbreviation. */
    boolean follows() {
        return gap.isBlank() || gap.matches("\\.\\s*");
    }
}
