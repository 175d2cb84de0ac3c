package nl.samenspel.matching.suggest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time in which people are to meet, seen from today.
 *
 * @param today the day on which checks have to count
 */
public record Period(Instant from, Instant until, ZoneId zone, LocalDate today) {

    /** Eight weeks from the begin of a day. */
    public static Period from(LocalDate today, ZoneId zone) {
        return new Period(today.atStartOfDay(zone).toInstant(), today.plusWeeks(8).atStartOfDay(zone).toInstant(), zone, today);
    }
}
