package nl.samenspel.detection.satscan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The study period divided in intervals, counted back from its last day: the newest interval is always complete, the oldest one
 * may be shorter.
 */
public final class TimeLine {

    private final Precision unit;
    /** First day of each interval, and the day after the last. */
    private final long[] borders;

    private TimeLine(Precision unit, long[] borders) {
        this.unit = unit;
        this.borders = borders;
    }

    /**
     * @param first  first day of the study
     * @param last   last day, included; not before the first
     * @param unit   of an interval; {@link Precision#NONE} makes one interval of the whole
     * @param length units per interval
     */
    public static TimeLine of(long first, long last, Precision unit, int length) {
        List<Long> borders = new ArrayList<>(List.of(last + 1));
        if (unit != Precision.NONE) {
            for (int steps = 1; ; steps++) {
                long border = back(last + 1, unit, steps * length);
                if (border <= first) {
                    break;
                }
                borders.add(border);
            }
        }
        borders.add(first);
        Collections.reverse(borders);
        return new TimeLine(unit, borders.stream().mapToLong(Long::longValue).toArray());
    }

    private static long back(long from, Precision unit, int units) {
        return switch (unit) {
            case NONE, DAY, GENERIC -> from - units;
            case MONTH -> LocalDate.ofEpochDay(from).minusMonths(units).toEpochDay();
            case YEAR -> LocalDate.ofEpochDay(from).minusYears(units).toEpochDay();
        };
    }

    public int intervals() {
        return borders.length - 1;
    }

    /** As a number of days since 1970, or the plain number. */
    public long firstDay(int interval) {
        return borders[interval];
    }

    /** Included. */
    public long lastDay(int interval) {
        return borders[interval + 1] - 1;
    }

    boolean contains(long day) {
        return day >= borders[0] && day < borders[borders.length - 1];
    }

    /** The interval of a day inside the study. */
    int interval(long day) {
        int at = Arrays.binarySearch(borders, day);
        return at >= 0 ? at : -at - 2;
    }

    /** When an interval begins, written as in the files. */
    public String from(int interval) {
        return written(firstDay(interval));
    }

    /** The last day of an interval, written as in the files. */
    public String to(int interval) {
        return written(lastDay(interval));
    }

    String written(long day) {
        return unit == Precision.GENERIC ? Long.toString(day) : LocalDate.ofEpochDay(day).toString();
    }
}
