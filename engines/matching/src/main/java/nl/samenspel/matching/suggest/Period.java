package nl.samenspel.matching.suggest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time in which people are to meet, seen from today. */
public record Period(Instant from, Instant until, ZoneId zone) {

    /** Eight weeks from the begin of a day. */
    public static Period from(LocalDate today, ZoneId zone) {
        return new Period(today.atStartOfDay(zone).toInstant(), today.plusWeeks(8).atStartOfDay(zone).toInstant(), zone);
    }

    LocalDate today() {
        return LocalDate.ofInstant(from, zone);
    }
}
