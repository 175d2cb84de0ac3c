package nl.samenspel.matching.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every minute of the days around both changes of the clock, asked one by one with nothing but the JDK's calendar, against the
 * stretches this package lays out.
 */
class MinuteByMinuteTest {

    private static final int CALENDARS = 25;

    private final Random random = new Random(20);

    @ParameterizedTest
    @CsvSource({"Europe/Amsterdam, 2026-03-29", "Europe/Amsterdam, 2026-10-25", "America/New_York, 2026-03-08",
            "America/New_York, 2026-11-01", "Australia/Lord_Howe, 2026-04-05", "Australia/Lord_Howe, 2026-10-04",
            "Asia/Kathmandu, 2026-05-01"})
    void agreesByTheClockOnTheWall(ZoneId zone, LocalDate changes) {
        for (int calendar = 0; calendar < CALENDARS; calendar++) {
            Set<DayOfWeek> days = days();
            LocalTime begin = time();
            LocalTime end = time();
            var window = RecurringWindow.weekly(changes.minusDays(30), days, begin, end, zone);
            compare(window, zone, changes, minute -> {
                LocalDateTime shown = minute.toLocalDateTime();
                boolean today = days.contains(shown.getDayOfWeek());
                boolean yesterday = days.contains(shown.getDayOfWeek().minus(1));
                LocalTime clock = shown.toLocalTime();
                return begin.isBefore(end) ? today && !clock.isBefore(begin) && clock.isBefore(end)
                        : today && !clock.isBefore(begin) || yesterday && clock.isBefore(end);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"Europe/Amsterdam, 2026-03-29", "Europe/Amsterdam, 2026-10-25", "America/New_York, 2026-11-01",
            "Australia/Lord_Howe, 2026-10-04"})
    void agreesByTheStopwatch(ZoneId zone, LocalDate changes) {
        for (int calendar = 0; calendar < CALENDARS; calendar++) {
            Set<DayOfWeek> days = days();
            LocalDateTime start = changes.minusDays(20).atTime(time());
            int minutes = 1 + random.nextInt(2000);
            LocalDateTime end = start.plusMinutes(minutes);
            String text = """
                    BEGIN:AVAILABLE
                    DTSTART;TZID=%1$s:%2$s
                    DTEND;TZID=%1$s:%3$s
                    RRULE:FREQ=WEEKLY;BYDAY=%4$s
                    END:AVAILABLE
                    """.formatted(zone, stamp(start), stamp(end), codes(days));
            compare(read(text), zone, changes, minute -> startsBefore(minute, start, days).anyMatch(begin ->
                    minute.toInstant().isBefore(begin.toInstant().plus(Duration.ofMinutes(minutes)))));
        }
    }

    @ParameterizedTest
    @CsvSource({"Europe/Amsterdam, 2026-03-29", "Europe/Amsterdam, 2026-10-25", "America/New_York, 2026-03-08"})
    void agreesByDaysOfTheCalendarAndHoursOfTheStopwatch(ZoneId zone, LocalDate changes) {
        for (int calendar = 0; calendar < CALENDARS; calendar++) {
            Set<DayOfWeek> days = days();
            LocalDateTime start = changes.minusDays(20).atTime(time());
            int nights = random.nextInt(2);
            int hours = 1 + random.nextInt(9);
            String text = "DTSTART;TZID=%s:%s\nDURATION:P%dDT%dH\nRRULE:FREQ=WEEKLY;BYDAY=%s\n".formatted(zone, stamp(start), nights,
                    hours, codes(days));
            compare(read(text), zone, changes, minute -> startsBefore(minute, start, days).anyMatch(begin ->
                    minute.toInstant().isBefore(begin.plusDays(nights).plusHours(hours).toInstant())));
        }
    }

    @ParameterizedTest
    @CsvSource({"Europe/Amsterdam, America/New_York, 2026-03-29", "Europe/Amsterdam, Europe/London, 2026-10-25",
            "Europe/Amsterdam, Asia/Tokyo, 2026-10-25"})
    void intersectsAndTakesAwayExactly(ZoneId here, ZoneId there, LocalDate changes) {
        Instant from = changes.minusDays(2).atStartOfDay(here).toInstant();
        Instant until = changes.plusDays(3).atStartOfDay(here).toInstant();
        for (int calendar = 0; calendar < CALENDARS; calendar++) {
            Spans one = RecurringWindow.weekly(changes.minusDays(9), days(), time(), time(), here).during(from, until);
            Spans other = RecurringWindow.weekly(changes.minusDays(9), days(), time(), time(), there).during(from, until);
            Spans both = one.and(other);
            Spans any = one.or(other);
            Spans rest = one.without(other);
            int shortest = random.nextInt(90);
            for (int minute = Span.minuteFrom(from); minute < Span.minuteFrom(until); minute++) {
                boolean inOne = one.contains(minute);
                boolean inOther = other.contains(minute);
                if (both.contains(minute) != (inOne && inOther) || any.contains(minute) != (inOne || inOther)
                        || rest.contains(minute) != (inOne && !inOther)) {
                    fail("%s and %s differ at %s".formatted(one, other, Span.moment(minute)));
                }
            }
            List<Span> longEnough = both.stretches().stream().filter(span -> span.minutes() >= Math.max(1, shortest)).toList();
            Overlap overlap = one.overlap(other, shortest);
            assertThat(overlap.times()).isEqualTo(longEnough.size());
            assertThat(overlap.minutes()).isEqualTo(longEnough.stream().mapToLong(Span::minutes).sum());
            assertThat(overlap.isEmpty() || overlap.first() == longEnough.getFirst().begin()).isTrue();
        }
    }

    private static void compare(RecurringWindow window, ZoneId zone, LocalDate day, Predicate<ZonedDateTime> expected) {
        Instant from = day.minusDays(2).atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(3).atStartOfDay(zone).toInstant();
        Spans spans = Availability.of(window).during(from, until);
        for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
            if (spans.contains(Span.minuteFrom(minute)) != expected.test(minute.atZone(zone))) {
                fail("%s differs at %s".formatted(window, minute.atZone(zone)));
            }
        }
    }

    /** Starts in the days up to a minute, as the calendar of the JDK resolves skipped and doubled hours. */
    private static Stream<ZonedDateTime> startsBefore(ZonedDateTime minute, LocalDateTime first, Set<DayOfWeek> days) {
        return minute.toLocalDate().minusDays(4).datesUntil(minute.toLocalDate().plusDays(2))
                .filter(date -> days.contains(date.getDayOfWeek()) && !date.isBefore(first.toLocalDate()))
                .map(date -> date.atTime(first.toLocalTime()).atZone(minute.getZone()))
                .filter(begin -> !begin.toInstant().isAfter(minute.toInstant()));
    }

    private static RecurringWindow read(String text) {
        return ((CalendarReading.Readable) CalendarText.read(text, ZoneId.of("UTC"))).availability().windows().getFirst();
    }

    private static String stamp(LocalDateTime time) {
        return "%tY%<tm%<tdT%<tH%<tM%<tS".formatted(time);
    }

    private static String codes(Set<DayOfWeek> days) {
        return days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }

    private Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        random.ints(random.nextInt(5), 1, 8).forEach(day -> days.add(DayOfWeek.of(day)));
        return days;
    }

    /** Often in the hours in which clocks change. */
    private LocalTime time() {
        return random.nextBoolean() ? LocalTime.of(random.nextInt(5), random.nextInt(60)) : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }
}
