package nl.samenspel.detection.series;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes weekends and public holidays out of a daily series: what was counted then is added to the next working day. Otherwise every
 * Monday is unusual after a quiet Sunday, and every Sunday hides a quiet week.
 */
public final class WorkingDays {

    private WorkingDays() {
    }

    /** Counts after the last working day are left for the next one, and so left out. */
    public static Series of(Series daily) {
        if (!daily.dated() || daily.step() != Step.DAY) {
            throw new IllegalArgumentException("only a dated daily series has working days");
        }
        List<Long> days = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        int waiting = 0;
        for (int time = 0; time < daily.size(); time++) {
            waiting += daily.count(time);
            if (!DutchHolidays.isFree(daily.date(time))) {
                days.add(daily.date(time).toEpochDay());
                counts.add(waiting);
                waiting = 0;
            }
        }
        return Series.on(days.stream().mapToLong(Long::longValue).toArray(), Step.WORKING_DAY,
                counts.stream().mapToInt(Integer::intValue).toArray());
    }
}
