package nl.samenspel.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.Rhythm;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Timetable;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.TypedDate;

/**
 * Something that takes place, as one types it.
 *
 * @param seen the number of the version that was on the screen
 * @param rhythm one of {@link #RHYTHMS}
 * @param week for what is monthly: 1 to 4, or "last"
 * @param remove whether it must go
 */
record SeriesForm(String seen, String rhythm, List<String> days, String week, String first, String from, String until, String last, String skipped, String cancelled, String remove) {

    static final List<String> RHYTHMS = List.of("weekly", "fortnightly", "weeks-3", "weeks-4", "monthly", "once");
    static final List<String> WEEKS = List.of("1", "2", "3", "4", "last");

    private static final int YEARS_AHEAD = 2;
    private static final Set<String> DAY_NAMES = Stream.of(DayOfWeek.values()).map(Enum::name).collect(Collectors.toSet());

    static SeriesForm of(int version, Series series) {
        List<String> days = switch (series.rhythm()) {
            case Rhythm.Once _ -> List.of();
            case Rhythm.Weekly(_, List<DayOfWeek> on) -> on.stream().map(Enum::name).toList();
            case Rhythm.Monthly(_, DayOfWeek on) -> List.of(on.name());
        };
        String rhythm = switch (series.rhythm()) {
            case Rhythm.Once _ -> "once";
            case Rhythm.Weekly(int every, _) -> every == 1 ? "weekly" : every == 2 ? "fortnightly" : "weeks-" + every;
            case Rhythm.Monthly _ -> "monthly";
        };
        String week = series.rhythm() instanceof Rhythm.Monthly(int number, _) ? number == Rhythm.LAST ? "last" : Integer.toString(number) : "";
        return new SeriesForm(Integer.toString(version), rhythm, days, week, TypedTimes.typed(series.first()), TypedTimes.typed(series.from()),
                series.until().equals(LocalTime.MIDNIGHT) ? "24" : TypedTimes.typed(series.until()), series.last().map(TypedTimes::typed).orElse(""), typed(series.skipped()), typed(series.cancelled()), "");
    }

    static Check<SeriesForm> check(FilledIn<SeriesForm> filled, LocalDate today) {
        SeriesForm form = filled.form();
        Check<SeriesForm> check = Check.of(filled, "directory.series");
        return form.isRemoved() ? check : rules(check, form, today)
                .rule("skipped", TypedTimes.dates(form.skipped).isPresent(), "directory.problem.dates")
                .rule("cancelled", TypedTimes.dates(form.cancelled).isPresent(), "directory.problem.dates");
    }

    /** The rules for something that takes place, in any form that asks for it with fields of these names. */
    static <T extends Record> Check<T> rules(Check<T> check, SeriesForm form, LocalDate today) {
        Optional<LocalTime> from = TypedTimes.time(form.from);
        Optional<LocalTime> until = TypedTimes.time(form.until);
        Optional<LocalDate> first = TypedDate.read(form.first);
        Optional<LocalDate> last = TypedDate.read(form.last);
        check.chosen("rhythm").oneOf("rhythm", Set.copyOf(RHYTHMS)).oneOf("days", DAY_NAMES).oneOf("week", Set.copyOf(WEEKS))
                .rule("days", form.rhythm.equals("once") || !form.days.isEmpty(), "directory.problem.which-day")
                .rule("days", !form.rhythm.equals("monthly") || form.days.size() == 1, "directory.problem.one-day")
                .rule("week", !form.rhythm.equals("monthly") || !form.week.isEmpty(), "directory.problem.which-week")
                .required("first").date("first")
                .rule("first", first.isEmpty() || first.get().isBefore(today.plusYears(YEARS_AHEAD)), "directory.problem.too-far")
                .rule("first", first.isEmpty() || !form.rhythm.equals("once") || !first.get().isBefore(today), "directory.problem.over")
                .required("from").rule("from", from.isPresent(), "directory.problem.time", form.from)
                .required("until").rule("until", until.isPresent(), "directory.problem.time", form.until)
                .rule("until", from.isEmpty() || until.isEmpty() || Timetable.inOrder(from.get(), until.get()), "directory.problem.end-before-begin", form.from, form.until)
                .date("last")
                .rule("last", first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()), "directory.problem.last-before-first", form.first);
        boolean readable = TypedTimes.dates(form.skipped).isPresent() && TypedTimes.dates(form.cancelled).isPresent();
        return check.passed() && readable ? check.rule("first", form.series(1).begin().isPresent(), "directory.problem.never") : check;
    }

    boolean isRemoved() {
        return !remove.isEmpty();
    }

    /** What was typed, once it was checked. */
    Series series(int number) {
        List<DayOfWeek> on = days.stream().map(DayOfWeek::valueOf).toList();
        Rhythm how = switch (rhythm) {
            case "once" -> new Rhythm.Once();
            case "monthly" -> new Rhythm.Monthly(week.equals("last") ? Rhythm.LAST : Integer.parseInt(week), on.getFirst());
            case "fortnightly" -> new Rhythm.Weekly(2, on);
            case "weeks-3" -> new Rhythm.Weekly(3, on);
            case "weeks-4" -> new Rhythm.Weekly(4, on);
            default -> new Rhythm.Weekly(1, on);
        };
        return new Series(number, how, TypedDate.read(first).orElseThrow(), TypedDate.read(last), TypedTimes.time(from).orElseThrow(), TypedTimes.time(until).orElseThrow(),
                TypedTimes.dates(skipped).orElseThrow(), TypedTimes.dates(cancelled).orElseThrow());
    }

    /** The same in the place of a series that is there already, with its days without it. */
    Series seriesAfter(int number, Timetable timetable) {
        Series typed = series(number);
        return timetable.series(number)
                .map(before -> new Series(number, typed.rhythm(), typed.first(), typed.last(), typed.from(), typed.until(), before.skipped(), before.cancelled()))
                .orElse(typed);
    }

    int seenVersion() {
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private static String typed(List<LocalDate> days) {
        return days.stream().map(TypedTimes::typed).collect(Collectors.joining("\n"));
    }
}
