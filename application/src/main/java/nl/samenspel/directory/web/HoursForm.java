package nl.samenspel.directory.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.Timetable.OpenOn;
import nl.samenspel.directory.Timetable.Opening;
import nl.samenspel.directory.web.TypedTimes.Hours;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;

/** The hours of an ordinary week, a line for each day, and the days that are not ordinary. @param seen the number of the version that was on the screen */
public record HoursForm(String seen, String monday, String tuesday, String wednesday, String thursday, String friday, String saturday, String sunday, String otherwise, String closed) {

    public static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    static HoursForm of(int version, Timetable timetable) {
        List<String> week = List.of(DayOfWeek.values()).stream().map(day -> TypedTimes.typed(timetable.openings().stream()
                .filter(open -> open.day() == day).map(open -> new Hours(open.from(), open.until())).toList())).toList();
        String otherwise = timetable.otherwise().stream().map(OpenOn::day).distinct()
                .map(day -> TypedTimes.typed(day) + ": " + TypedTimes.typed(timetable.otherwise().stream().filter(open -> open.day().equals(day)).map(open -> new Hours(open.from(), open.until())).toList()))
                .collect(Collectors.joining("\n"));
        String closed = timetable.closed().stream()
                .map(days -> TypedTimes.typed(days.first()) + (days.first().equals(days.last()) ? "" : " t/m " + TypedTimes.typed(days.last())))
                .collect(Collectors.joining("\n"));
        return new HoursForm(Integer.toString(version), week.get(0), week.get(1), week.get(2), week.get(3), week.get(4), week.get(5), week.get(6), otherwise, closed);
    }

    static Check<HoursForm> check(FilledIn<HoursForm> filled) {
        Check<HoursForm> check = Check.of(filled, "directory.hours");
        for (int day = 0; day < DAYS.size(); day++) {
            check.rule(DAYS.get(day), TypedTimes.hours(filled.form().week().get(day)).isPresent(), "directory.problem.hours", filled.form().week().get(day));
        }
        return check.rule("otherwise", TypedTimes.otherwise(filled.form().otherwise).isPresent(), "directory.problem.otherwise")
                .rule("closed", TypedTimes.days(filled.form().closed).isPresent(), "directory.problem.days");
    }

    /** The timetable with these hours. */
    Timetable in(Timetable timetable) {
        List<Opening> openings = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            TypedTimes.hours(week().get(day.ordinal())).orElseThrow().forEach(hours -> openings.add(new Opening(day, hours.from(), hours.until())));
        }
        return timetable.withHours(openings, TypedTimes.otherwise(otherwise).orElseThrow(), TypedTimes.days(closed).orElseThrow());
    }

    int seenVersion() {
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private List<String> week() {
        return List.of(monday, tuesday, wednesday, thursday, friday, saturday, sunday);
    }
}
