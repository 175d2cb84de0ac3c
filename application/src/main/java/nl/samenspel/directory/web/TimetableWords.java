package nl.samenspel.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.Rhythm;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Timetable;
import nl.samenspel.web.Page;

/** A timetable as neighbours say it: "elke dinsdag van 10 uur tot 12 uur". */
public final class TimetableWords {

    private final Page page;

    private TimetableWords(Page page) {
        this.page = page;
    }

    public static TimetableWords of(Page page) {
        return new TimetableWords(page);
    }

    /** What takes place and when it is open, a line for each. */
    public List<String> lines(Timetable timetable) {
        if (timetable.series().isEmpty() && timetable.openings().isEmpty()) {
            return List.of(); // most entries say it in words of their own, and a list of them asks this of each
        }
        return Stream.concat(timetable.series().stream().map(this::line), openings(timetable).stream()).toList();
    }

    /** The same with every exception. */
    public List<String> all(Timetable timetable) {
        List<String> lines = new ArrayList<>();
        for (Series series : timetable.series()) {
            lines.add(line(series));
            exception("directory.times.skipped", series.skipped(), lines);
            exception("directory.times.cancelled", series.cancelled(), lines);
        }
        lines.addAll(openings(timetable));
        lines.addAll(exceptions(timetable));
        return lines;
    }

    /** The days that are not ordinary. */
    public List<String> exceptions(Timetable timetable) {
        Stream<String> otherwise = timetable.otherwise().stream().map(open -> page.text("directory.times.otherwise", date(open.day()), page.times().hours(open.from(), open.until())));
        Stream<String> closed = timetable.closed().stream().map(days -> days.first().equals(days.last())
                ? page.text("directory.times.closed", date(days.first()))
                : page.text("directory.times.closed-days", date(days.first()), date(days.last())));
        return Stream.concat(otherwise, closed).toList();
    }

    /** One series: how it comes back, at which hours, and until when. */
    public String line(Series series) {
        String rhythm = switch (series.rhythm()) {
            case Rhythm.Once _ -> date(series.first());
            case Rhythm.Weekly(int every, List<DayOfWeek> days) when every == 1 -> page.text("directory.times.weekly", days(days));
            case Rhythm.Weekly(int every, List<DayOfWeek> days) when every == 2 -> page.text("directory.times.fortnightly", days(days));
            case Rhythm.Weekly(int every, List<DayOfWeek> days) -> page.text("directory.times.every-weeks", days(days), every);
            case Rhythm.Monthly(int week, DayOfWeek day) -> page.text("directory.times.monthly", page.text("directory.times.week." + (week == Rhythm.LAST ? "last" : week)), day(day));
        };
        String line = page.text("directory.times.at", rhythm, page.times().hours(series.from(), series.until()));
        return series.last().filter(_ -> !(series.rhythm() instanceof Rhythm.Once)).map(last -> page.text("directory.times.until", line, date(last))).orElse(line);
    }

    /** The ordinary week: days with the same hours together. */
    private List<String> openings(Timetable timetable) {
        Map<DayOfWeek, List<String>> hours = new LinkedHashMap<>();
        timetable.openings().forEach(open -> hours.computeIfAbsent(open.day(), _ -> new ArrayList<>()).add(page.times().hours(open.from(), open.until())));
        Map<List<String>, Set<DayOfWeek>> same = new LinkedHashMap<>();
        hours.forEach((day, times) -> same.computeIfAbsent(times, _ -> EnumSet.noneOf(DayOfWeek.class)).add(day));
        return same.entrySet().stream().map(each -> page.text("directory.times.open", days(each.getValue()), and(each.getKey()))).toList();
    }

    /** Three days or more on end are said by the first and the last. */
    private String days(Iterable<DayOfWeek> days) {
        List<DayOfWeek> all = new ArrayList<>();
        days.forEach(all::add);
        boolean onEnd = all.getLast().getValue() - all.getFirst().getValue() == all.size() - 1;
        return onEnd && all.size() > 2 ? page.text("directory.times.from-to", day(all.getFirst()), day(all.getLast())) : and(all.stream().map(this::day).toList());
    }

    private String and(List<String> parts) {
        return parts.size() == 1 ? parts.getFirst() : page.text("directory.times.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private void exception(String key, List<LocalDate> days, List<String> lines) {
        if (!days.isEmpty()) {
            lines.add(page.text(key, days.stream().map(this::date).collect(Collectors.joining(", "))));
        }
    }

    private String day(DayOfWeek day) {
        return page.times().weekday(day);
    }

    private String date(LocalDate day) {
        return page.times().date(day);
    }

    /** The hours of one time. */
    public String hours(LocalTime from, LocalTime until) {
        return page.times().hours(from, until);
    }
}
