package nl.samenspel.access;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.web.Page;

/** What is on where somebody works, so that who has a free hour knows where to go. A port: the module that knows of things with a time tells them. */
public interface Happenings {

    /** What is not over yet within the scopes of this person's roles: today, and the days after it as long as there are only a few things, a week at most. */
    List<Day> next(Actor worker, Page page);

    /** @param happenings of that day, the earliest first; never empty */
    record Day(LocalDate date, List<Happening> happenings) {}

    /** @param what it is and for whom @param when in words, such as "van 10 uur tot 12 uur" @param where in words */
    record Happening(String name, String url, String what, String when, String where) {}
}
