package nl.samenspel.matching.availability;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * When somebody can: windows that come back, without the times that are taken after all.
 *
 * @param windows when they can
 * @param taken   holidays, appointments, rides promised to somebody else
 */
public record Availability(List<RecurringWindow> windows, List<RecurringWindow> taken) {

    public Availability {
        windows = List.copyOf(windows);
        taken = List.copyOf(taken);
    }

    public static Availability of(RecurringWindow... windows) {
        return new Availability(List.of(windows), List.of());
    }

    public Availability except(RecurringWindow... more) {
        return new Availability(windows, Stream.concat(taken.stream(), List.of(more).stream()).toList());
    }

    /** Every minute between two moments at which they can. */
    public Spans during(Instant from, Instant until) {
        return together(windows, from, until).without(together(taken, from, until));
    }

    private static Spans together(List<RecurringWindow> windows, Instant from, Instant until) {
        return windows.stream().map(window -> window.during(from, until)).reduce(Spans.NONE, Spans::or);
    }
}
