package nl.samenspel.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a place is open and when things take place, by the clock on the wall in the Netherlands: what people read on a poster. What is said in words stays beside it.
 *
 * <p>A time that a day in spring skips is read an hour later; of one that a day in autumn has twice, the first counts.
 *
 * @param openings the hours of an ordinary week
 * @param otherwise the hours of single days that are not ordinary; they take the place of the ordinary ones
 * @param closed days on which it is closed and nothing takes place, whatever the others say
 * @param series what takes place, once or again and again
 */
public record Timetable(List<Opening> openings, List<OpenOn> otherwise, List<Days> closed, List<Series> series) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** More than any poster could say. */
    public static final int MOST_SERIES = 20;

    /** Nobody said when. */
    public static final Timetable NONE = new Timetable(List.of(), List.of(), List.of(), List.of());

    public Timetable {
        openings = openings.stream().sorted(Comparator.comparing(Opening::day).thenComparing(Opening::from)).toList();
        otherwise = otherwise.stream().sorted(Comparator.comparing(OpenOn::day).thenComparing(OpenOn::from)).toList();
        closed = closed.stream().sorted(Comparator.comparing(Days::first)).toList();
        series = series.stream().sorted(Comparator.comparing(Series::number)).toList();
    }

    /** Hours on a day of the week. @param until midnight means the end of the day */
    public record Opening(DayOfWeek day, LocalTime from, LocalTime until) {

        public Opening {
            requireOrder(from, until);
        }
    }

    /** Hours on one date. @param until midnight means the end of the day */
    public record OpenOn(LocalDate day, LocalTime from, LocalTime until) {

        public OpenOn {
            requireOrder(from, until);
        }
    }

    /** Some days on end. @param last included */
    public record Days(LocalDate first, LocalDate last) {

        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("Days that end before they begin");
            }
        }

        public boolean hold(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** One time that something takes place. @param series the number of its series @param cancelled whether it was announced and does not go on */
    public record Occurrence(int series, LocalDate day, LocalTime from, LocalTime until, boolean cancelled) {

        public Instant begin() {
            return day.atTime(from).atZone(ZONE).toInstant();
        }

        /** Never before it begins, also on the day that skips an hour. */
        public Instant end() {
            ZonedDateTime end = (until.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day).atTime(until).atZone(ZONE);
            Instant begin = begin();
            return end.toInstant().isAfter(begin) ? end.toInstant() : begin.plusSeconds(minutes() * 60L);
        }

        private int minutes() {
            int end = until.equals(LocalTime.MIDNIGHT) ? 24 * 60 : until.getHour() * 60 + until.getMinute();
            return end - from.getHour() * 60 - from.getMinute();
        }
    }

    /**
     * What takes place in these days, the earliest first; what is cancelled is among it and says so, what falls on a closed day is not.
     *
     * @param from the first day
     * @param until the first day that does not count any more
     */
    public List<Occurrence> occurrences(LocalDate from, LocalDate until) {
        List<Occurrence> all = new ArrayList<>();
        for (Series each : series) {
            each.days(from, until).stream()
                    .filter(day -> !isClosedOn(day))
                    .forEach(day -> all.add(new Occurrence(each.number(), day, each.from(), each.until(), each.cancelled().contains(day))));
        }
        all.sort(Comparator.comparing(Occurrence::begin).thenComparing(Occurrence::series));
        return all;
    }

    /** The hours of one date, the earliest first; none when it is closed. */
    public List<OpenOn> openOn(LocalDate day) {
        if (isClosedOn(day)) {
            return List.of();
        }
        List<OpenOn> other = otherwise.stream().filter(hours -> hours.day().equals(day)).toList();
        return !other.isEmpty() ? other : openings.stream()
                .filter(opening -> opening.day() == day.getDayOfWeek())
                .map(opening -> new OpenOn(day, opening.from(), opening.until()))
                .toList();
    }

    public boolean isClosedOn(LocalDate day) {
        return closed.stream().anyMatch(days -> days.hold(day));
    }

    /** Whether nobody said when. */
    @JsonIgnore
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The series of this number. */
    public Optional<Series> series(int number) {
        return series.stream().filter(each -> each.number() == number).findFirst();
    }

    /** A number that no series of it has. */
    public int nextNumber() {
        return series.stream().mapToInt(Series::number).max().orElse(0) + 1;
    }

    /** The same with this series, in the place of the one with its number if there is one. */
    public Timetable with(Series changed) {
        List<Series> all = new ArrayList<>(without(changed.number()).series);
        all.add(changed);
        return new Timetable(openings, otherwise, closed, all);
    }

    /** The same without the series of this number. */
    public Timetable without(int number) {
        return new Timetable(openings, otherwise, closed, series.stream().filter(each -> each.number() != number).toList());
    }

    /** The same with other hours. */
    public Timetable withHours(List<Opening> openings, List<OpenOn> otherwise, List<Days> closed) {
        return new Timetable(openings, otherwise, closed, series);
    }

    static void requireOrder(LocalTime from, LocalTime until) {
        if (!inOrder(from, until)) {
            throw new IllegalArgumentException("Hours that end before they begin");
        }
    }

    /** Whether hours could run like this within one day; midnight as an end is the end of the day. */
    public static boolean inOrder(LocalTime from, LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT) || until.isAfter(from);
    }
}
