package nl.samenspel.detection.series;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The same moment in earlier years. */
final class ReferenceMoments {

    private ReferenceMoments() {
    }

    /** The moment itself and then one per year back; empty when the series does not go back so far. */
    static Optional<int[]> of(Series series, int time, int years) {
        int[] moments = new int[years + 1];
        for (int year = 0; year <= years; year++) {
            moments[year] = series.dated() ? same(series, time, year) : time - year * series.perYear();
            if (moments[year] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(moments);
    }

    private static int same(Series series, int time, int yearsBack) {
        LocalDate day = series.date(time);
        LocalDate same = yearsBefore(day, yearsBack);
        return switch (series.step()) {
            case DAY, MONTH -> series.timeOf(same);
            case WORKING_DAY -> series.timeOnOrBefore(same);
            case WEEK -> series.timeOf(nearestWeekday(same, day));
        };
    }

    /** 29 February becomes 1 March. */
    private static LocalDate yearsBefore(LocalDate day, int years) {
        LocalDate same = day.minusYears(years);
        return MonthDay.from(day).equals(MonthDay.of(2, 29)) && same.getDayOfMonth() == 28 ? same.plusDays(1) : same;
    }

    /** The day of the week of {@code pattern} that is nearest to {@code day}; never a tie, for seven is odd. */
    private static LocalDate nearestWeekday(LocalDate day, LocalDate pattern) {
        long ahead = Math.floorMod(pattern.getDayOfWeek().getValue() - day.getDayOfWeek().getValue(), 7);
        return day.plus(ahead <= 3 ? ahead : ahead - 7, ChronoUnit.DAYS);
    }
}
