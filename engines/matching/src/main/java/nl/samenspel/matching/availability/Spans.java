package nl.samenspel.matching.availability;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of minutes on the one time line of the world, as half-open stretches that neither touch nor overlap. Minutes count
 * from 1970-01-01T00:00Z, so that a year of weekly hours of fifty thousand people fits in memory.
 */
public final class Spans {

    public static final Spans NONE = new Spans(new int[0]);

    /** Begin and end of each stretch, in order: b0 &lt; e0 &lt; b1 &lt; e1 … */
    private final int[] bounds;

    Spans(int[] bounds) {
        this.bounds = bounds;
    }

    /** One stretch; seconds that do not fill a minute are left out, so that nobody is promised more than there is. */
    public static Spans between(Instant begin, Instant end) {
        int first = Span.minuteFrom(begin);
        int last = Span.minuteUntil(end);
        return first < last ? new Spans(new int[] {first, last}) : NONE;
    }

    /** All minutes of any of these stretches, which may overlap and stand in any order. */
    public static Spans of(List<Span> stretches) {
        int[] merged = new int[2 * stretches.size()];
        int size = 0;
        for (Span stretch : stretches.stream().filter(span -> span.begin() < span.end()).sorted().toList()) {
            if (size > 0 && stretch.begin() <= merged[size - 1]) {
                merged[size - 1] = Math.max(merged[size - 1], stretch.end());
            } else {
                merged[size++] = stretch.begin();
                merged[size++] = stretch.end();
            }
        }
        return new Spans(Arrays.copyOf(merged, size));
    }

    public List<Span> stretches() {
        return IntStream.range(0, bounds.length / 2).mapToObj(at -> new Span(bounds[2 * at], bounds[2 * at + 1])).toList();
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    public long minutes() {
        long total = 0;
        for (int at = 0; at < bounds.length; at += 2) {
            total += bounds[at + 1] - bounds[at];
        }
        return total;
    }

    /** Whether this minute, counted from 1970, is in the set. */
    public boolean contains(int minute) {
        int found = Arrays.binarySearch(bounds, minute);
        return found >= 0 ? found % 2 == 0 : -found % 2 == 0;
    }

    public Spans and(Spans other) {
        return Sweep.of(bounds, other.bounds, (here, there) -> here && there);
    }

    public Spans or(Spans other) {
        return Sweep.of(bounds, other.bounds, (here, there) -> here || there);
    }

    public Spans without(Spans other) {
        return Sweep.of(bounds, other.bounds, (here, there) -> here && !there);
    }

    /** What two sets share, without making it: what suggestions ask of thousands of people at once. */
    public Overlap overlap(Spans other, int shortest) {
        return Overlap.of(bounds, other.bounds, shortest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans && Arrays.equals(bounds, spans.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return stretches().toString();
    }
}
