package nl.samenspel.web.parts;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.web.parts.Difference.Piece;

/** Finds which words two texts have in common, in order: the longest common subsequence. */
record WordComparison(List<Piece> before, List<Piece> after) {

    /** Beyond this many words a text is compared as a whole: the work grows with the product of both lengths. */
    private static final int MOST_WORDS = 1_500;

    static WordComparison of(String before, String after) {
        if (before.equals(after)) {
            return new WordComparison(whole(before, false), whole(after, false));
        }
        String[] old = words(before);
        String[] now = words(after);
        if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
            return new WordComparison(whole(before, true), whole(after, true));
        }
        return walk(old, now, common(old, now));
    }

    /** Words with the space that follows them, so that the pieces together are the text again. */
    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    private static List<Piece> whole(String text, boolean changed) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, changed));
    }

    /** {@code common[i][j]}: how many words the rests of both texts, from word i and word j, have in common. */
    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] = same(old[i], now[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static WordComparison walk(String[] old, String[] now, int[][] common) {
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && same(old[i], now[j])) {
                add(before, old[i++], false);
                add(after, now[j++], false);
            } else if (j == now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
                add(before, old[i++], true);
            } else {
                add(after, now[j++], true);
            }
        }
        return new WordComparison(before, after);
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void add(List<Piece> pieces, String word, boolean changed) {
        if (!pieces.isEmpty() && pieces.getLast().changed() == changed) {
            pieces.set(pieces.size() - 1, new Piece(pieces.getLast().text() + word, changed));
        } else {
            pieces.add(new Piece(word, changed));
        }
    }
}
