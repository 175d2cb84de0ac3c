package nl.samenspel.directory;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How something comes back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "each")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rhythm.Once.class, name = "once"),
    @JsonSubTypes.Type(value = Rhythm.Weekly.class, name = "week"),
    @JsonSubTypes.Type(value = Rhythm.Monthly.class, name = "month")
})
public sealed interface Rhythm {

    int LAST = -1;

    /** Whether there is a time on this day. @param first the first day of the series */
    boolean falls(LocalDate day, LocalDate first);

    /** The recurrence rule of RFC 5545, without its end; empty for what is once. */
    Optional<String> rule();

    /** On its first day only. */
    record Once() implements Rhythm {

        @Override
        public boolean falls(LocalDate day, LocalDate first) {
            return day.equals(first);
        }

        @Override
        public Optional<String> rule() {
            return Optional.empty();
        }
    }

    /** Each week, or each so many weeks, counted in weeks from Monday on. @param every 1 for each week, 2 for every other */
    record Weekly(int every, List<DayOfWeek> days) implements Rhythm {

        public Weekly {
            if (every < 1 || days.isEmpty()) {
                throw new IllegalArgumentException("No rhythm: " + days + " every " + every + " weeks");
            }
            days = days.stream().distinct().sorted().toList();
        }

        @Override
        public boolean falls(LocalDate day, LocalDate first) {
            return days.contains(day.getDayOfWeek()) && Math.floorMod(ChronoUnit.WEEKS.between(monday(first), monday(day)), every) == 0;
        }

        @Override
        public Optional<String> rule() {
            return Optional.of("FREQ=WEEKLY" + (every == 1 ? "" : ";INTERVAL=" + every) + ";BYDAY=" + days.stream().map(Rhythm::code).collect(Collectors.joining(",")) + ";WKST=MO");
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /** Each month on, for instance, its second Tuesday. @param week 1 to 4, or {@link #LAST} */
    record Monthly(int week, DayOfWeek day) implements Rhythm {

        public Monthly {
            if (week != LAST && (week < 1 || week > 4)) {
                throw new IllegalArgumentException("Not every month has week " + week);
            }
        }

        @Override
        public boolean falls(LocalDate date, LocalDate first) {
            return date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(week, day)));
        }

        @Override
        public Optional<String> rule() {
            return Optional.of("FREQ=MONTHLY;BYDAY=" + week + code(day));
        }
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
