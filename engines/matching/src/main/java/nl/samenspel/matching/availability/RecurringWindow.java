package nl.samenspel.matching.availability;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A window of time that may come back: "Mondays and Thursdays from nine to twelve". A start the clock skips in spring is read
 * with the offset before the gap, one it shows twice in autumn is the first (RFC 5545, 3.3.5 and 3.8.5.3).
 *
 * @param start first start by the clock on the wall
 * @param rule  how it comes back; without one it happens once, and at the additional dates
 * @param more  additional starts ({@code RDATE})
 * @param not   starts that do not take place ({@code EXDATE})
 */
public record RecurringWindow(LocalDateTime start, ZoneId zone, WindowLength length, Optional<Recurrence> rule,
                              Set<LocalDateTime> more, Set<LocalDateTime> not) {

    public RecurringWindow {
        more = Set.copyOf(more);
        not = Set.copyOf(not);
    }

    /** Every week on these days by the clock on the wall; an end at or before the begin is on the next day. */
    public static RecurringWindow weekly(LocalDate from, Set<DayOfWeek> days, LocalTime begin, LocalTime end, ZoneId zone) {
        LocalDate first = from.datesUntil(from.plusDays(7)).filter(date -> days.contains(date.getDayOfWeek())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a weekly window needs a day"));
        Duration length = Duration.between(begin, end);
        String names = days.stream().sorted().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
        return new RecurringWindow(first.atTime(begin), zone,
                new WindowLength.WallClock(length.isPositive() ? length : length.plusDays(1)),
                Optional.of(Recurrence.weeklyOn(names, zone)), Set.of(), Set.of());
    }

    /** Once, by the clock on the wall. */
    public static RecurringWindow once(LocalDateTime start, Duration local, ZoneId zone) {
        return new RecurringWindow(start, zone, new WindowLength.WallClock(local), Optional.empty(), Set.of(), Set.of());
    }

    /** What falls between two moments; a window that began earlier or ends later counts with the part in between. */
    public Spans during(Instant from, Instant until) {
        LocalDateTime earliest = LocalDateTime.ofInstant(from, zone).minus(length.atMost());
        LocalDateTime latest = LocalDateTime.ofInstant(until, zone).plusHours(3);
        List<Span> spans = new ArrayList<>();
        for (LocalDateTime occurrence : starts(earliest, latest)) {
            spans.addAll(length.spans(occurrence, zone));
        }
        return Spans.of(spans).and(Spans.between(from, until));
    }

    private Set<LocalDateTime> starts(LocalDateTime earliest, LocalDateTime latest) {
        Set<LocalDateTime> starts = new TreeSet<>(more);
        if (rule.isPresent()) {
            starts.addAll(rule.get().starts(start, earliest, latest));
        } else {
            starts.add(start);
        }
        starts.removeIf(one -> one.isBefore(earliest) || one.isAfter(latest));
        starts.removeAll(not);
        return starts;
    }
}
