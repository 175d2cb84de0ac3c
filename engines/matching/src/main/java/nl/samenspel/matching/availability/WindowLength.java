package nl.samenspel.matching.availability;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** How long a window lasts on days of 23, 24 and 25 hours. */
public sealed interface WindowLength {

    /** The stretches of real time that one occurrence covers. */
    List<Span> spans(LocalDateTime start, ZoneId zone);

    /** More local time than one occurrence can cover. */
    Duration atMost();

    /** What {@code DTEND} means: every occurrence lasts equally long by the stopwatch (RFC 5545, 3.8.5.3). */
    record Exact(Duration duration) implements WindowLength {

        @Override
        public List<Span> spans(LocalDateTime start, ZoneId zone) {
            ZonedDateTime begin = start.atZone(zone);
            return stretch(begin, begin.plus(duration));
        }

        @Override
        public Duration atMost() {
            return duration.plusHours(3);
        }
    }

    /** What {@code DURATION} means: days by the calendar, then hours by the stopwatch (RFC 5545, 3.3.6). */
    record Nominal(int days, Duration time) implements WindowLength {

        @Override
        public List<Span> spans(LocalDateTime start, ZoneId zone) {
            ZonedDateTime begin = start.atZone(zone);
            return stretch(begin, begin.plusDays(days).plus(time));
        }

        @Override
        public Duration atMost() {
            return time.plusDays(days).plusHours(3);
        }
    }

    /**
     * What people mean by "nights from ten to six": all moments at which the clock on the wall shows a time in the window. An
     * hour the clock skips is not there, an hour it shows twice is there twice.
     */
    record WallClock(Duration local) implements WindowLength {

        @Override
        public List<Span> spans(LocalDateTime start, ZoneId zone) {
            LocalDateTime end = start.plus(local);
            List<Span> spans = new ArrayList<>();
            ZonedDateTime from = start.atZone(zone).minusDays(1);
            ZonedDateTime until = end.atZone(zone).plusDays(1);
            while (from.isBefore(until)) {
                ZoneOffsetTransition next = zone.getRules().nextTransition(from.toInstant());
                boolean changes = next != null && next.getInstant().isBefore(until.toInstant());
                ZonedDateTime same = changes ? next.getInstant().atZone(zone) : until;
                spans.add(within(start, end, from.getOffset(), from, same));
                from = same;
            }
            return spans;
        }

        /** The part of the window that is shown while the clock keeps one distance from UTC. */
        private static Span within(LocalDateTime start, LocalDateTime end, ZoneOffset offset, ZonedDateTime from, ZonedDateTime until) {
            int begin = Math.max(Span.minuteFrom(start.toInstant(offset)), Span.minuteFrom(from.toInstant()));
            int stop = Math.min(Span.minuteUntil(end.toInstant(offset)), Span.minuteUntil(until.toInstant()));
            return new Span(begin, Math.max(begin, stop));
        }

        @Override
        public Duration atMost() {
            return local.plusHours(3);
        }
    }

    private static List<Span> stretch(ZonedDateTime begin, ZonedDateTime end) {
        int first = Span.minuteFrom(begin.toInstant());
        return List.of(new Span(first, Math.max(first, Span.minuteUntil(end.toInstant()))));
    }
}
