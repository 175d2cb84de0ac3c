package nl.samenspel.web.parts;

import java.util.List;

/** One field in two versions, cut into pieces that stayed and pieces that changed. */
public record Difference(String label, List<Piece> before, List<Piece> after) {

    /** A stretch of text. */
    public record Piece(String text, boolean changed) {

        /** The text without the space after it. */
        public String words() {
            return text.stripTrailing();
        }

        /** The space after the text, which is never marked as changed. */
        public String space() {
            return text.substring(words().length());
        }
    }

    public Difference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Compares two texts word by word. */
    public static Difference of(String label, String before, String after) {
        WordComparison comparison = WordComparison.of(before, after);
        return new Difference(label, comparison.before(), comparison.after());
    }

    public boolean isChanged() {
        return before.stream().anyMatch(Piece::changed) || after.stream().anyMatch(Piece::changed);
    }
}
