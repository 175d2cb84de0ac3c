package nl.samenspel.detection.series;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts at regular moments, oldest first: the signals of one theme in one neighbourhood per day, for example.
 */
public final class Series {

    private final int[] counts;
    /** Days since 1970; empty when the moments have no dates. */
    private final long[] days;
    private final Step step;
    private final int perYear;

    private Series(int[] counts, long[] days, Step step, int perYear) {
        this.counts = counts.clone();
        this.days = days.clone();
        this.step = step;
        this.perYear = perYear;
    }

    /** @throws IllegalArgumentException for a negative count */
    public static Series from(LocalDate first, Step step, int... counts) {
        long[] days = IntStream.range(0, counts.length).mapToLong(at -> switch (step) {
            case DAY, WORKING_DAY -> first.plusDays(at).toEpochDay();
            case WEEK -> first.plusWeeks(at).toEpochDay();
            case MONTH -> first.plusMonths(at).toEpochDay();
        }).toArray();
        return on(days, step, counts);
    }

    /**
     * @param days the day of each count, ascending
     * @throws IllegalArgumentException for dates out of order or a negative count
     */
    public static Series on(long[] days, Step step, int... counts) {
        if (days.length != counts.length || IntStream.range(1, days.length).anyMatch(at -> days[at] <= days[at - 1])) {
            throw new IllegalArgumentException("every count has its own day, and days ascend");
        }
        return new Series(checked(counts), days, step, step.perYear());
    }

    /** Counts without dates, so many of which make a year. */
    public static Series undated(int perYear, int... counts) {
        return new Series(checked(counts), new long[0], Step.WEEK, perYear);
    }

    private static int[] checked(int[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is at least 0");
        }
        return counts;
    }

    public int size() {
        return counts.length;
    }

    public int count(int time) {
        return counts[time];
    }

    public int sum(int from, int to) {
        int sum = 0;
        for (int time = Math.max(0, from); time <= to; time++) {
            sum += counts[time];
        }
        return sum;
    }

    public boolean dated() {
        return days.length > 0;
    }

    public LocalDate date(int time) {
        return LocalDate.ofEpochDay(days[time]);
    }

    public Step step() {
        return step;
    }

    public int perYear() {
        return perYear;
    }

    /** The moment with this date, or −1. */
    int timeOf(LocalDate date) {
        return Math.max(-1, Arrays.binarySearch(days, date.toEpochDay()));
    }

    /** The last moment on or before this date, or −1. */
    int timeOnOrBefore(LocalDate date) {
        int at = Arrays.binarySearch(days, date.toEpochDay());
        return at >= 0 ? at : -at - 2;
    }

    /** Sums of seven days each, the last one ending with the newest day; days too few for a first week are left out. */
    public Series weekly() {
        int weeks = counts.length / 7;
        int first = counts.length - 7 * weeks;
        int[] sums = IntStream.range(0, weeks).map(week -> sum(first + 7 * week, first + 7 * week + 6)).toArray();
        long[] starts = IntStream.range(0, days.length == 0 ? 0 : weeks).mapToLong(week -> days[first + 7 * week]).toArray();
        return new Series(sums, starts, Step.WEEK, Step.WEEK.perYear());
    }
}
