package nl.samenspel.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How large the letters of running text are. Who reads with difficulty asks for the larger ones; none of our paper is smaller than the smallest. */
public enum TextSize {

    /** 12 points, for a sheet that many look at for a moment. */
    SMALL(12),
    /** 16 points: what somebody takes home is at least this large. */
    LARGE(16),
    /** 20 points. */
    LARGER(20),
    /** 24 points. */
    LARGEST(24);

    /** What a reader may choose. */
    public static final List<TextSize> CHOICES = List.of(LARGE, LARGER, LARGEST);

    private final int points;

    TextSize(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }

    /** The size that a reader chose, as it stands in an address; what is no choice is {@link #LARGE}. */
    public static TextSize chosen(String points) {
        Optional<TextSize> choice = Arrays.stream(values()).filter(size -> CHOICES.contains(size) && Integer.toString(size.points).equals(points)).findFirst();
        return choice.orElse(LARGE);
    }
}
