package nl.samenspel.directory.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.Timetable.Days;
import nl.samenspel.directory.Timetable.OpenOn;
import nl.samenspel.web.form.TypedDate;

/** Reads hours and days as people type them: "9-12 en 13.00 tot 17 uur", "25-12-2026 t/m 1-1-2027". */
final class TypedTimes {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:u](\\d{2}))?\\s*(?:uur|u|h)?");
    private static final Pattern BETWEEN_HOURS = Pattern.compile("\\s*(?:-|–|tot|until|to|t/m)\\s*");
    private static final Pattern AND = Pattern.compile("\\s*(?:,|;|\\ben\\b|\\band\\b|&)\\s*");
    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\s+(?:t/m|tm|tot en met|tot|until|to|–|-)\\s+");
    private static final Pattern LINES = Pattern.compile("[\\r\\n,;]+");
    private static final Pattern ON_A_DAY = Pattern.compile("(.+?)\\s*(?::\\s|\\bopen\\b)\\s*(.+)");
    private static final int MOST_DAYS = 60;

    private TypedTimes() {}

    /** Some hours of a day. */
    record Hours(LocalTime from, LocalTime until) {}

    /** A time of day; 24 is midnight, the end of the day. */
    static Optional<LocalTime> time(String typed) {
        Matcher time = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : hour == 24 && minute == 0 ? Optional.of(LocalTime.MIDNIGHT) : Optional.empty();
    }

    /** The hours of one day, none when nothing was typed; empty when they cannot be read, end before they begin or run through each other. */
    static Optional<List<Hours>> hours(String typed) {
        List<Hours> hours = new ArrayList<>();
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^van ", "").replace("from ", "");
        if (text.isEmpty() || text.equals("gesloten") || text.equals("dicht") || text.equals("closed")) {
            return Optional.of(hours);
        }
        for (String part : AND.split(text)) {
            String[] ends = BETWEEN_HOURS.split(part);
            Optional<LocalTime> from = ends.length == 2 ? time(ends[0]) : Optional.empty();
            Optional<LocalTime> until = ends.length == 2 ? time(ends[1]) : Optional.empty();
            if (from.isEmpty() || until.isEmpty() || !Timetable.inOrder(from.get(), until.get())) {
                return Optional.empty();
            }
            if (!hours.isEmpty() && (hours.getLast().until().equals(LocalTime.MIDNIGHT) || from.get().isBefore(hours.getLast().until()))) {
                return Optional.empty();
            }
            hours.add(new Hours(from.get(), until.get()));
        }
        return Optional.of(hours);
    }

    /** Single days, one to a line or with commas; empty when one of them is no date. */
    static Optional<List<LocalDate>> dates(String typed) {
        List<Optional<LocalDate>> dates = lines(typed).stream().map(TypedDate::read).toList();
        return dates.size() > MOST_DAYS || dates.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(dates.stream().map(Optional::orElseThrow).toList());
    }

    /** Days and rows of days; empty when one of them is no date or ends before it begins. */
    static Optional<List<Days>> days(String typed) {
        List<Days> days = new ArrayList<>();
        for (String line : lines(typed)) {
            String[] ends = BETWEEN_DAYS.split(line);
            Optional<LocalDate> first = TypedDate.read(ends[0]);
            Optional<LocalDate> last = ends.length == 1 ? first : ends.length == 2 ? TypedDate.read(ends[1]) : Optional.empty();
            if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get()) || days.size() == MOST_DAYS) {
                return Optional.empty();
            }
            days.add(new Days(first.get(), last.get()));
        }
        return Optional.of(days);
    }

    /** Hours of single days, such as "24-12-2026: 9-13", one to a line. */
    static Optional<List<OpenOn>> otherwise(String typed) {
        List<OpenOn> open = new ArrayList<>();
        for (String line : typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            Matcher parts = ON_A_DAY.matcher(line);
            Optional<LocalDate> day = parts.matches() ? TypedDate.read(parts.group(1)) : Optional.empty();
            Optional<List<Hours>> hours = parts.matches() ? hours(parts.group(2)) : Optional.empty();
            if (day.isEmpty() || hours.isEmpty() || hours.get().isEmpty() || open.size() >= MOST_DAYS) {
                return Optional.empty();
            }
            hours.get().forEach(each -> open.add(new OpenOn(day.get(), each.from(), each.until())));
        }
        return Optional.of(open);
    }

    /** Hours as one would type them again. */
    static String typed(List<Hours> hours) {
        return hours.stream().map(each -> typed(each.from()) + "-" + (each.until().equals(LocalTime.MIDNIGHT) ? "24" : typed(each.until()))).collect(Collectors.joining(", "));
    }

    static String typed(LocalTime time) {
        return time.getMinute() == 0 ? Integer.toString(time.getHour()) : "%d.%02d".formatted(time.getHour(), time.getMinute());
    }

    static String typed(LocalDate day) {
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static List<String> lines(String typed) {
        return LINES.splitAsStream(typed).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
