package nl.samenspel.matching.availability;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads availability from iCalendar properties (RFC 5545): {@code DTSTART}, {@code DTEND} or {@code DURATION}, {@code RRULE},
 * {@code RDATE}, {@code EXDATE}. Each {@code DTSTART} begins a window; {@code BEGIN:AVAILABLE} and {@code BEGIN:VEVENT} may
 * stand around it. A window inside {@code BEGIN:VBUSY} or with {@code BUSYTYPE} is time that is taken.
 */
public final class CalendarText {

    private final ZoneId standard;
    private final List<CalendarFault> faults = new ArrayList<>();
    private final List<RecurringWindow> windows = new ArrayList<>();
    private final List<RecurringWindow> taken = new ArrayList<>();
    private WindowText current;

    private CalendarText(ZoneId standard) {
        this.standard = standard;
        this.current = new WindowText(standard);
    }

    /** @param standard the zone of times that name none */
    public static CalendarReading read(String text, ZoneId standard) {
        return new CalendarText(standard).read(text.replaceAll("\r?\n[ \t]", "").split("\r?\n"));
    }

    private CalendarReading read(String[] lines) {
        for (int line = 0; line < lines.length; line++) {
            if (!lines[line].isBlank()) {
                take(PropertyLine.of(line + 1, lines[line].strip()));
            }
        }
        finish();
        if (faults.isEmpty() && windows.isEmpty() && taken.isEmpty()) {
            faults.add(new CalendarFault(CalendarFault.Kind.NOTHING, 1, ""));
        }
        return faults.isEmpty() ? new CalendarReading.Readable(new Availability(windows, taken))
                : new CalendarReading.Unreadable(faults);
    }

    private void take(PropertyLine property) {
        switch (property.name()) {
            case "BEGIN" -> {
                finish();
                current.taken = property.value().toUpperCase(Locale.ROOT).equals("VBUSY");
            }
            case "END" -> finish();
            case "DTSTART" -> {
                if (current.hasStart()) {
                    finish();
                }
                note(() -> current.start(property));
            }
            default -> note(() -> current.take(property));
        }
    }

    private void finish() {
        if (!current.isEmpty()) {
            note(() -> (current.taken ? taken : windows).add(current.window()));
        }
        current = new WindowText(standard);
    }

    private void note(Step step) {
        try {
            step.run();
        } catch (WindowText.Fault fault) {
            faults.add(fault.found());
        }
    }

    /** One step of reading. */
    private interface Step {
        void run() throws WindowText.Fault;
    }
}
