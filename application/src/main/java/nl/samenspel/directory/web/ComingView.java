package nl.samenspel.directory.web;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.Timetable.Occurrence;
import nl.samenspel.directory.Timetable.OpenOn;
import nl.samenspel.web.Page;

/** What is on today and soon, of one entry. */
public final class ComingView {

    private static final int DAYS_AHEAD = 92;
    private static final int A_FEW = 4;

    private final Timetable timetable;
    private final LocalDate today;

    ComingView(Timetable timetable, LocalDate today) {
        this.timetable = timetable;
        this.today = today;
    }

    /** The next few times, those that were cancelled among them. */
    public List<Occurrence> next() {
        return timetable.occurrences(today, today.plusDays(DAYS_AHEAD)).stream().limit(A_FEW).toList();
    }

    /** One of them: "morgen van 10 uur tot 12 uur". */
    public String words(Page page, Occurrence occurrence) {
        return page.text("directory.times.at", page.times().day(occurrence.day()).words(), page.times().hours(occurrence.from(), occurrence.until()));
    }

    /** Whether it has hours, so that it makes sense to say something of today. */
    public boolean hasHours() {
        return !timetable.openings().isEmpty() || !timetable.otherwise().isEmpty();
    }

    /** Today's hours; empty when it is closed. */
    public List<OpenOn> openToday() {
        return timetable.openOn(today);
    }

    /** Exceptions that are still to come. */
    public List<String> exceptions(Page page) {
        return TimetableWords.of(page).exceptions(new Timetable(
                timetable.openings(),
                timetable.otherwise().stream().filter(open -> !open.day().isBefore(today)).toList(),
                timetable.closed().stream().filter(days -> !days.last().isBefore(today)).toList(),
                List.of()));
    }
}
