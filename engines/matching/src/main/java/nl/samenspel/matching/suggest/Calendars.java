package nl.samenspel.matching.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.availability.Availability;
import nl.samenspel.matching.availability.Overlap;
import nl.samenspel.matching.availability.RecurringWindow;
import nl.samenspel.matching.availability.Spans;

/** Times laid out over a period, each window once: many people can on Tuesday mornings. */
final class Calendars {

    private final Period period;
    private final Spans whole;
    private final Map<RecurringWindow, Spans> laidOut = new HashMap<>();

    Calendars(Period period) {
        this.period = period;
        this.whole = Spans.between(period.from(), period.until());
    }

    Period period() {
        return period;
    }

    Spans of(Availability when) {
        return together(when.windows()).without(together(when.taken()));
    }

    private Spans together(List<RecurringWindow> windows) {
        Spans together = Spans.NONE;
        for (RecurringWindow window : windows) {
            together = together.or(laidOut.computeIfAbsent(window, one -> one.during(period.from(), period.until())));
        }
        return together;
    }

    /** All the time there is when it is to be agreed in consultation. */
    Spans of(HelpRequest request) {
        return request.when().map(this::of).orElse(whole);
    }

    static Overlap overlap(HelpRequest request, Spans asked, Spans offered) {
        return asked.overlap(offered, Math.toIntExact(request.shortest().toMinutes()));
    }
}
