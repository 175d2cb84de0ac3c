package nl.samenspel.directory.web;

import java.util.List;

/**
 * What is on in a neighbourhood in the coming week, on one sheet for the lift, the library and the doctor.
 *
 * @param title what it is
 * @param days the days on which something is on
 * @param open where one can walk in, and when: a line each
 * @param url where one finds the same on the site
 */
public record Week(String title, List<Day> days, List<String> open, String url) {

    public Week {
        days = List.copyOf(days);
        open = List.copyOf(open);
    }

    /** One day. @param date "dinsdag 24 november" */
    public record Day(String date, List<Line> lines) {}

    /** Something that is on. */
    public record Line(String hours, String name, String place, boolean cancelled) {}

    /** Whether nothing is known to be on. */
    public boolean isEmpty() {
        return days.isEmpty() && open.isEmpty();
    }
}
