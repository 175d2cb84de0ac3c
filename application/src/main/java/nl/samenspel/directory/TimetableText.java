package nl.samenspel.directory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspel.directory.Timetable.Days;
import nl.samenspel.directory.Timetable.OpenOn;
import nl.samenspel.directory.Timetable.Opening;

/**
 * A timetable as one cell of a list, in words that people and programs can read and nothing is lost in; parts are separated by semicolons:
 *
 * <pre>
 * open ma 09:00-17:00; op 2026-12-24 09:00-12:00; dicht 2026-12-25/2026-12-26;
 * 1 elke 2 weken di,do 14:00-16:00 vanaf 2026-01-06 tot 2026-06-30 niet 2026-02-24 afgelast 2026-03-03;
 * 2 elke maand 2e wo 10:00-11:00 vanaf 2026-01-01; 3 eenmaal 19:00-21:00 vanaf 2026-05-05
 * </pre>
 */
final class TimetableText {

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final String DATE = "(\\d{4}-\\d{2}-\\d{2})";
    private static final String DATES = "(\\d{4}-\\d{2}-\\d{2}(?:,\\d{4}-\\d{2}-\\d{2})*)";
    private static final String HOURS = "(\\d{2}:\\d{2})-(\\d{2}:\\d{2})";
    private static final Pattern OPEN = Pattern.compile("open (\\w{2}) " + HOURS);
    private static final Pattern ON = Pattern.compile("op " + DATE + " " + HOURS);
    private static final Pattern CLOSED = Pattern.compile("dicht " + DATE + "(?:/" + DATE + ")?");
    private static final Pattern SERIES = Pattern.compile("(\\d{1,3}) (eenmaal|elke week \\S+|elke \\d{1,2} weken \\S+|elke maand \\S+ \\w{2}) " + HOURS + " vanaf " + DATE
            + "(?: tot " + DATE + ")?(?: niet " + DATES + ")?(?: afgelast " + DATES + ")?");

    private TimetableText() {}

    /** Something in the text that is no part of a timetable, or a day or time that does not exist. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String part) {
            super(part);
        }
    }

    static String of(Timetable timetable) {
        List<String> parts = new ArrayList<>();
        timetable.openings().forEach(open -> parts.add("open " + day(open.day()) + " " + open.from() + "-" + open.until()));
        timetable.otherwise().forEach(open -> parts.add("op " + open.day() + " " + open.from() + "-" + open.until()));
        timetable.closed().forEach(days -> parts.add("dicht " + days.first() + (days.last().equals(days.first()) ? "" : "/" + days.last())));
        timetable.series().forEach(series -> parts.add(of(series)));
        return String.join("; ", parts);
    }

    private static String of(Series series) {
        String rhythm = switch (series.rhythm()) {
            case Rhythm.Once _ -> "eenmaal";
            case Rhythm.Weekly(int every, List<DayOfWeek> days) -> (every == 1 ? "elke week " : "elke " + every + " weken ") + days.stream().map(TimetableText::day).collect(Collectors.joining(","));
            case Rhythm.Monthly(int week, DayOfWeek day) -> "elke maand " + (week == Rhythm.LAST ? "laatste" : week + "e") + " " + day(day);
        };
        return series.number() + " " + rhythm + " " + series.from() + "-" + series.until() + " vanaf " + series.first() + series.last().map(last -> " tot " + last).orElse("")
                + dates(" niet ", series.skipped()) + dates(" afgelast ", series.cancelled());
    }

    private static String dates(String word, List<LocalDate> dates) {
        return dates.isEmpty() ? "" : word + dates.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    static Timetable read(String text) throws Unreadable {
        List<Opening> openings = new ArrayList<>();
        List<OpenOn> otherwise = new ArrayList<>();
        List<Days> closed = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        for (String part : text.toLowerCase(Locale.ROOT).split(";")) {
            String words = part.strip().replaceAll("\\s+", " ");
            if (!words.isEmpty()) {
                try {
                    read(words, openings, otherwise, closed, series);
                } catch (DateTimeException | IllegalArgumentException noSuchMoment) {
                    throw new Unreadable(words);
                }
            }
        }
        if (series.size() > Timetable.MOST_SERIES || series.stream().map(Series::number).distinct().count() < series.size()) {
            throw new Unreadable(text);
        }
        return new Timetable(openings, otherwise, closed, series);
    }

    private static void read(String words, List<Opening> openings, List<OpenOn> otherwise, List<Days> closed, List<Series> series) throws Unreadable {
        Matcher open = OPEN.matcher(words);
        Matcher on = ON.matcher(words);
        Matcher shut = CLOSED.matcher(words);
        Matcher again = SERIES.matcher(words);
        if (open.matches()) {
            openings.add(new Opening(day(open.group(1)), LocalTime.parse(open.group(2)), LocalTime.parse(open.group(3))));
        } else if (on.matches()) {
            otherwise.add(new OpenOn(LocalDate.parse(on.group(1)), LocalTime.parse(on.group(2)), LocalTime.parse(on.group(3))));
        } else if (shut.matches()) {
            closed.add(new Days(LocalDate.parse(shut.group(1)), LocalDate.parse(shut.group(2) == null ? shut.group(1) : shut.group(2))));
        } else if (again.matches()) {
            series.add(new Series(Integer.parseInt(again.group(1)), rhythm(again.group(2)), LocalDate.parse(again.group(5)), Optional.ofNullable(again.group(6)).map(LocalDate::parse),
                    LocalTime.parse(again.group(3)), LocalTime.parse(again.group(4)), dates(again.group(7)), dates(again.group(8))));
        } else {
            throw new Unreadable(words);
        }
    }

    private static Rhythm rhythm(String words) {
        String[] parts = words.split(" ");
        if (parts.length == 1) {
            return new Rhythm.Once();
        }
        if (parts[1].equals("maand")) {
            return new Rhythm.Monthly(parts[2].equals("laatste") ? Rhythm.LAST : Integer.parseInt(parts[2].replaceFirst("e$", "")), day(parts[3]));
        }
        List<DayOfWeek> days = List.of(parts[parts.length - 1].split(",")).stream().map(TimetableText::day).toList();
        return new Rhythm.Weekly(parts[1].equals("week") ? 1 : Integer.parseInt(parts[1]), days);
    }

    private static List<LocalDate> dates(String words) {
        return words == null ? List.of() : List.of(words.split(",")).stream().map(LocalDate::parse).toList();
    }

    private static String day(DayOfWeek day) {
        return DAYS.get(day.ordinal());
    }

    private static DayOfWeek day(String word) {
        if (!DAYS.contains(word)) {
            throw new IllegalArgumentException(word);
        }
        return DayOfWeek.of(DAYS.indexOf(word) + 1);
    }
}
