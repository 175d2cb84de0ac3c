package nl.samenspel.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that takes place once or again and again at the same hour, in the part of RFC 5545 that people use.
 *
 * @param number tells it from the other series of the entry and stays the same for life, so that a calendar recognises it
 * @param first no time is before this day; it takes place on this day only if its rhythm says so
 * @param last no time is after this day; empty for "until further notice"
 * @param until midnight means the end of the day
 * @param skipped days on which it is not, without anybody having counted on it
 * @param cancelled days on which it was announced and does not go on: those who looked it up must see that
 */
public record Series(int number, Rhythm rhythm, LocalDate first, Optional<LocalDate> last, LocalTime from, LocalTime until, List<LocalDate> skipped, List<LocalDate> cancelled) {

    /** How far ahead the first time of a series may lie: two years. */
    private static final int LONGEST_WAIT = 750;

    public Series {
        Timetable.requireOrder(from, until);
        if (last.filter(day -> day.isBefore(first)).isPresent()) {
            throw new IllegalArgumentException("A series that ends before it begins");
        }
        skipped = skipped.stream().distinct().sorted().toList();
        cancelled = cancelled.stream().distinct().sorted().toList();
    }

    /** Every time there is, those that were cancelled included, from {@code begin} and before {@code end}. */
    public List<LocalDate> days(LocalDate begin, LocalDate end) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate stop = last.map(day -> day.plusDays(1)).filter(day -> day.isBefore(end)).orElse(end);
        for (LocalDate day = begin.isAfter(first) ? begin : first; day.isBefore(stop); day = day.plusDays(1)) {
            if (rhythm.falls(day, first) && !skipped.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The day of the first time, with which a calendar begins; empty when it never takes place. */
    public Optional<LocalDate> begin() {
        return days(first, first.plusDays(LONGEST_WAIT)).stream().findFirst();
    }
}
