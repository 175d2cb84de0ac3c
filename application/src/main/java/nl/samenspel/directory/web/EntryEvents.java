package nl.samenspel.directory.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Rhythm;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Timetable;
import nl.samenspel.web.Page;

/**
 * What takes place, as events of a calendar: one for each series with its rule, and one more for each time that was cancelled, so that who looked it up sees that. The
 * identifier of an event is that of the entry and the number of the series: it stays, whatever else changes.
 */
final class EntryEvents {

    /** What ended so long ago is of no use in a calendar any more. */
    private static final int DAYS_KEPT = 90;

    private final Page page;
    private final EntryWords words;
    private final LocalDate today;

    EntryEvents(Page page, EntryWords words, LocalDate today) {
        this.page = page;
        this.words = words;
        this.today = today;
    }

    /** Whether there is anything of it to put in a calendar. */
    static boolean has(Timetable timetable) {
        return !timetable.series().isEmpty();
    }

    void write(EntryView entry, Ical calendar) {
        for (Series series : entry.facts().timetable().series()) {
            Optional<LocalDate> begin = series.begin();
            boolean over = lastDay(series).filter(last -> last.isBefore(today.minusDays(DAYS_KEPT))).isPresent();
            if (begin.isPresent() && !over) {
                write(entry, series, begin.get(), calendar);
            }
        }
    }

    private static Optional<LocalDate> lastDay(Series series) {
        return series.rhythm() instanceof Rhythm.Once ? Optional.of(series.first()) : series.last();
    }

    private void write(EntryView entry, Series series, LocalDate begin, Ical calendar) {
        Timetable timetable = entry.facts().timetable();
        boolean once = series.rhythm() instanceof Rhythm.Once;
        if (once && timetable.isClosedOn(begin)) {
            return;
        }
        calendar.line("BEGIN", "VEVENT");
        what(entry, series, begin, calendar);
        series.rhythm().rule().ifPresent(rule -> calendar.line("RRULE", rule + series.last().map(EntryEvents::until).orElse("")));
        left(series, timetable, begin).forEach(day -> calendar.local("EXDATE", day.atTime(series.from())));
        calendar.line("STATUS", once && series.cancelled().contains(begin) ? "CANCELLED" : "CONFIRMED");
        calendar.line("END", "VEVENT");
        if (!once) {
            cancelled(series, timetable, begin).forEach(day -> {
                calendar.line("BEGIN", "VEVENT");
                what(entry, series, day, calendar);
                calendar.local("RECURRENCE-ID", day.atTime(series.from()));
                calendar.line("STATUS", "CANCELLED");
                calendar.line("END", "VEVENT");
            });
        }
    }

    private void what(EntryView entry, Series series, LocalDate day, Ical calendar) {
        PrintedEntry said = PrintedEntry.of(page, words, entry.slug(), entry.facts());
        calendar.line("UID", entry.id() + "-" + series.number() + "@samenspel");
        calendar.moment("DTSTAMP", entry.changedAt());
        calendar.moment("LAST-MODIFIED", entry.changedAt());
        calendar.moment("CREATED", entry.putInAt());
        calendar.line("SEQUENCE", Integer.toString(entry.version() - 1));
        calendar.local("DTSTART", day.atTime(series.from()));
        calendar.local("DTEND", end(series, day));
        calendar.text("SUMMARY", entry.invented() ? page.text("directory.invented.list", said.name()) : said.name());
        calendar.text("DESCRIPTION", description(said));
        calendar.text("LOCATION", said.place());
        entry.facts().spot().point().ifPresent(point -> calendar.line("GEO", point.latitude() + ";" + point.longitude()));
        calendar.line("URL", said.url());
    }

    private static LocalDateTime end(Series series, LocalDate day) {
        return (series.until().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day).atTime(series.until());
    }

    /** The end of the last day: a rule whose times are by a clock on the wall ends at a moment of UTC. */
    private static String until(LocalDate last) {
        ZonedDateTime end = last.plusDays(1).atStartOfDay(Timetable.ZONE).minusSeconds(1);
        return ";UNTIL=" + Ical.utc(end.toInstant());
    }

    /** The days that the rule names and on which it is not. */
    private static Set<LocalDate> left(Series series, Timetable timetable, LocalDate begin) {
        Set<LocalDate> left = new TreeSet<>();
        series.skipped().stream().filter(day -> day.isAfter(begin) && series.rhythm().falls(day, series.first())).forEach(left::add);
        timetable.closed().stream().map(days -> days.last().plusDays(1)).max(LocalDate::compareTo)
                .ifPresent(horizon -> series.days(begin, horizon).stream().filter(timetable::isClosedOn).forEach(left::add));
        return left;
    }

    private static List<LocalDate> cancelled(Series series, Timetable timetable, LocalDate begin) {
        return series.cancelled().stream()
                .filter(day -> !timetable.isClosedOn(day) && !day.isBefore(begin) && series.days(day, day.plusDays(1)).contains(day))
                .toList();
    }

    private String description(PrintedEntry said) {
        List<String> lines = new ArrayList<>();
        lines.add(said.summary());
        lines.addAll(said.ways());
        if (said.cost() != null) {
            lines.add(page.text("look.cost") + ": " + said.cost());
        }
        if (!said.telephone().isEmpty()) {
            lines.add(page.text("directory.way-in.call") + ": " + said.telephone());
        }
        return String.join("\n", lines);
    }
}
