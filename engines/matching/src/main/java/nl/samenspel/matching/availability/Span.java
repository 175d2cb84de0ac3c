package nl.samenspel.matching.availability;

import java.time.Instant;
import java.util.Comparator;

/**
 * A stretch of time.
 *
 * @param begin first minute, counted from 1970-01-01T00:00Z
 * @param end   the minute after the last
 */
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    /** The first whole minute that begins at or after a moment. */
    static int minuteFrom(Instant moment) {
        return bounded(Math.ceilDiv(moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0), 60L));
    }

    /** The minute in which a moment falls: whole minutes that end by then come before it. */
    static int minuteUntil(Instant moment) {
        return bounded(Math.floorDiv(moment.getEpochSecond(), 60L));
    }

    /** Times thousands of years away are as good as never. */
    private static int bounded(long minute) {
        return Math.clamp(minute, Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);
    }

    /** The moment a minute begins. */
    public static Instant moment(int minute) {
        return Instant.ofEpochSecond(60L * minute);
    }

    public int minutes() {
        return end - begin;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return moment(begin) + "/" + moment(end);
    }
}
