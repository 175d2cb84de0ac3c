package nl.samenspel.matching.availability;

import static nl.samenspel.matching.availability.CalendarFault.Kind.BAD_DURATION;
import static nl.samenspel.matching.availability.CalendarFault.Kind.BAD_LINE;
import static nl.samenspel.matching.availability.CalendarFault.Kind.BAD_RULE;
import static nl.samenspel.matching.availability.CalendarFault.Kind.BAD_TIME;
import static nl.samenspel.matching.availability.CalendarFault.Kind.BAD_ZONE;
import static nl.samenspel.matching.availability.CalendarFault.Kind.ENDS_BEFORE_IT_BEGINS;
import static nl.samenspel.matching.availability.CalendarFault.Kind.NO_LENGTH;
import static nl.samenspel.matching.availability.CalendarFault.Kind.NO_START;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One window while its lines are read. */
final class WindowText {

    private final ZoneId standard;
    private final Set<LocalDateTime> more = new HashSet<>();
    private final Set<LocalDateTime> not = new HashSet<>();
    private @Nullable PropertyLine first;
    private @Nullable LocalDateTime start;
    private @Nullable ZonedDateTime end;
    private WindowLength.@Nullable Nominal duration;
    private @Nullable PropertyLine rule;
    private ZoneId zone;
    boolean taken;

    WindowText(ZoneId standard) {
        this.standard = standard;
        this.zone = standard;
    }

    /** A line that was not understood. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1;

        private final transient CalendarFault found;

        Fault(CalendarFault found) {
            super(found.toString());
            this.found = found;
        }

        CalendarFault found() {
            return found;
        }
    }

    boolean isEmpty() {
        return first == null;
    }

    boolean hasStart() {
        return start != null;
    }

    void start(PropertyLine property) throws Fault {
        first = first == null ? property : first;
        zone = zone(property);
        start = time(property, property.value(), zone);
    }

    void take(PropertyLine property) throws Fault {
        first = first == null ? property : first;
        switch (property.name()) {
            case "DTEND" -> end = time(property, property.value(), zone(property)).atZone(zone(property));
            case "DURATION" -> duration = TimeText.duration(property.value()).orElseThrow(() -> new Fault(property.fault(BAD_DURATION)));
            case "RRULE" -> rule = property;
            case "RDATE" -> dates(property, more);
            case "EXDATE" -> dates(property, not);
            case "BUSYTYPE" -> taken = true;
            case "UID", "DTSTAMP", "SUMMARY", "DESCRIPTION", "SEQUENCE", "CREATED", "LAST-MODIFIED", "STATUS", "TRANSP", "CLASS",
                 "VERSION", "PRODID", "CALSCALE", "METHOD", "TZID", "LOCATION", "PRIORITY", "ORGANIZER" -> { }
            default -> ignore(property);
        }
    }

    /** Words of other programs say nothing about when; anything else unknown might. */
    private static void ignore(PropertyLine property) throws Fault {
        if (!property.name().startsWith("X-")) {
            throw new Fault(new CalendarFault(BAD_LINE, property.line(), property.name()));
        }
    }

    private Optional<Recurrence> rule() throws Fault {
        PropertyLine property = rule;
        if (property == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Recurrence.parse(property.value(), zone));
        } catch (Recurrence.BadRule _) {
            throw new Fault(property.fault(BAD_RULE));
        }
    }

    private void dates(PropertyLine property, Set<LocalDateTime> into) throws Fault {
        ZoneId own = zone(property);
        for (String text : property.value().split(",")) {
            into.add(time(property, text, own).atZone(own).withZoneSameInstant(zone).toLocalDateTime());
        }
    }

    private ZoneId zone(PropertyLine property) throws Fault {
        String name = property.parameter("TZID");
        if (property.value().endsWith("Z") && property.name().equals("DTSTART")) {
            return ZoneOffset.UTC;
        }
        ZoneId otherwise = start == null ? standard : zone;
        return name.isEmpty() ? otherwise : TimeText.zone(name).orElseThrow(() -> new Fault(
                new CalendarFault(BAD_ZONE, property.line(), name)));
    }

    private static LocalDateTime time(PropertyLine property, String text, ZoneId zone) throws Fault {
        return TimeText.time(text, zone).orElseThrow(() -> new Fault(property.fault(BAD_TIME)));
    }

    RecurringWindow window() throws Fault {
        LocalDateTime begin = start;
        if (begin == null || first == null) {
            throw new Fault(new CalendarFault(NO_START, first == null ? 1 : first.line(), ""));
        }
        WindowLength length = length(begin, first);
        return new RecurringWindow(begin, zone, length, rule(), more, not);
    }

    private WindowLength length(LocalDateTime begin, PropertyLine from) throws Fault {
        boolean wholeDays = TimeText.isDate(from.value());
        WindowLength.Nominal nominal = duration;
        if (end != null) {
            Duration exact = Duration.between(begin.atZone(zone), end);
            if (!exact.isPositive()) {
                throw new Fault(from.fault(ENDS_BEFORE_IT_BEGINS));
            }
            return wholeDays ? new WindowLength.Nominal(
                    Math.toIntExact(Duration.between(begin, end.toLocalDateTime()).toDays()), Duration.ZERO)
                    : new WindowLength.Exact(exact);
        }
        if (nominal != null && (nominal.days() > 0 || nominal.time().isPositive())) {
            return nominal;
        }
        if (wholeDays) {
            return new WindowLength.Nominal(1, Duration.ZERO);
        }
        throw new Fault(from.fault(NO_LENGTH));
    }
}
