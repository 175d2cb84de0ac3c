package nl.samenspel.matching.availability;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * A rule by which a window comes back ({@code RRULE}), laid out by the clock on the wall of its zone; the library
 * <i>lib-recur</i> counts, this class keeps its types inside.
 */
public final class Recurrence {

    private final RecurrenceRule rule;
    private final ZoneId zone;
    private final Instant last;
    private final String text;

    private Recurrence(RecurrenceRule rule, ZoneId zone, Instant last) {
        this.rule = rule;
        this.zone = zone;
        this.last = last;
        this.text = rule.toString();
    }

    /** A rule that cannot be read, or comes back more than hourly: no person is available by the second. */
    static final class BadRule extends Exception {

        private static final long serialVersionUID = 1;

        BadRule(String message) {
            super(message);
        }
    }

    /** Reads the value of an {@code RRULE}. */
    static Recurrence parse(String text, ZoneId zone) throws BadRule {
        try {
            RecurrenceRule rule = new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
            if (rule.getFreq() == Freq.SECONDLY || rule.getFreq() == Freq.MINUTELY) {
                throw new BadRule(rule.getFreq().name());
            }
            DateTime until = rule.getUntil();
            Instant last = until == null ? Instant.MAX : lastStart(until, zone);
            if (until != null) {
                rule.setUntil(floating(LocalDateTime.ofInstant(last, zone).plusHours(3)));
            }
            return new Recurrence(rule, zone, last);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException wrong) {
            throw new BadRule(text);
        }
    }

    static Recurrence weeklyOn(String days, ZoneId zone) {
        try {
            return parse("FREQ=WEEKLY;BYDAY=" + days, zone);
        } catch (BadRule impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Instant lastStart(DateTime until, ZoneId zone) {
        if (until.isAllDay()) {
            return local(until).plusDays(1).atZone(zone).toInstant().minusSeconds(1);
        }
        return until.isFloating() ? local(until).atZone(zone).toInstant() : Instant.ofEpochMilli(until.getTimestamp());
    }

    /** Starts between two wall-clock times, both included. A rule that never comes true has none. */
    List<LocalDateTime> starts(LocalDateTime first, LocalDateTime earliest, LocalDateTime latest) {
        List<LocalDateTime> starts = new ArrayList<>();
        try {
            RecurrenceRuleIterator occurrences = rule.iterator(floating(first));
            if (first.isBefore(earliest)) {
                occurrences.fastForward(floating(earliest));
            }
            while (occurrences.hasNext()) {
                LocalDateTime next = local(occurrences.nextDateTime());
                if (next.isAfter(latest)) {
                    break;
                }
                if (!next.atZone(zone).toInstant().isAfter(last)) {
                    starts.add(next);
                }
            }
        } catch (IllegalArgumentException _) {
            // the library gives up on rules such as "each 30 February": what was found until then is all there is
        }
        return starts;
    }

    private static DateTime floating(LocalDateTime time) {
        return new DateTime(time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth(), time.getHour(), time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth(), time.getHours(), time.getMinutes(),
                time.getSeconds());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recurrence recurrence && recurrence.zone.equals(zone) && recurrence.last.equals(last)
                && recurrence.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
