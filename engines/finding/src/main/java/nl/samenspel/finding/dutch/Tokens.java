package nl.samenspel.finding.dutch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into words. Everything that is no letter or digit parts words, except an apostrophe or hyphen between two of them and a plus behind a number. */
public final class Tokens {

    private static final int LONGEST_WORD = 64;
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern AGE = Pattern.compile("(\\d+)-?(?:plus(?:ser|sers)?|\\+)");

    private Tokens() {}

    public static List<Token> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first so many words. */
    public static List<Token> of(String text, int most) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length() && tokens.size() < most) {
            int begin = at;
            at = endOfWord(text, begin);
            if (at > begin && at - begin <= LONGEST_WORD) {
                add(text.substring(begin, at), tokens);
            }
            at = Math.max(at, begin + 1);
        }
        return tokens;
    }

    private static int endOfWord(String text, int begin) {
        int at = begin;
        while (at < text.length()) {
            char here = text.charAt(at);
            if (!isOfWord(here)) {
                boolean joins = isJoint(here) && at > begin && at + 1 < text.length() && isOfWord(text.charAt(at + 1));
                boolean plus = here == '+' && at > begin && Character.isDigit(text.charAt(at - 1));
                if (!joins) {
                    return plus ? at + 1 : at;
                }
            }
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isJoint(char character) {
        return switch (character) {
            case '-', '\'', '’', '‘', '´', '`', '‐', '‑', '–' -> true;
            default -> false;
        };
    }

    private static void add(String surface, List<Token> tokens) {
        String folded = Folding.fold(surface);
        if (!folded.isEmpty() && Character.isDigit(folded.charAt(0))) {
            Matcher age = AGE.matcher(folded);
            if (age.matches()) {
                tokens.add(new Token(surface, age.group(1) + "plus", List.of()));
                return;
            }
        }
        String word = withoutApostrophe(folded);
        if (word.indexOf('-') < 0) {
            tokens.add(new Token(surface, word, List.of()));
        } else {
            tokens.add(new Token(surface, HYPHEN.matcher(word).replaceAll(""), Arrays.stream(HYPHEN.split(word)).filter(piece -> !piece.isEmpty()).toList()));
        }
    }

    /** More than one baby is "baby's", and so is what belongs to Anna. */
    private static String withoutApostrophe(String word) {
        if (word.indexOf('\'') < 0) {
            return word;
        }
        return (word.endsWith("'s") ? word.substring(0, word.length() - 2) : word).replace("'", "");
    }
}
