package nl.samenspel.detection.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;
import nl.samenspel.detection.reading.Lines;
import nl.samenspel.detection.reading.Numbers;
import nl.samenspel.detection.reading.Reading;
import nl.samenspel.detection.series.Series;
import nl.samenspel.detection.series.Step;

/**
 * A CSV file of counts: a column with dates or numbers of moments, and a column of counts per series; a first line may name them. Of two leading
 * columns (a number and a date) the dates are taken.
 */
final class SeriesFile {

    private final Lines lines;
    private final Faults faults = new Faults();

    private SeriesFile(Lines lines) {
        this.lines = lines;
    }

    /** Series by the names of their columns. */
    static Reading<Map<String, Series>> read(Lines lines) {
        SeriesFile file = new SeriesFile(lines);
        Map<String, Series> series = file.series();
        return file.faults.none() ? new Reading.Readable<>(series) : new Reading.Unreadable<>(file.faults.all());
    }

    private Map<String, Series> series() {
        List<Lines.Line> rows = lines.withoutHeading().all();
        if (rows.isEmpty()) {
            faults.add(Fault.in(lines.file(), 0, "series.empty"));
            return Map.of();
        }
        int dates = date(rows.getFirst().field(0)).isPresent() ? 0 : rows.getFirst().size() > 2 && date(rows.getFirst().field(1)).isPresent() ? 1 : -1;
        int from = dates >= 0 ? dates + 1 : rows.getFirst().size() > 2 ? 2 : 1;
        int width = rows.getFirst().size();
        if (width <= from) {
            faults.add(Fault.in(lines.file(), rows.getFirst().number(), "fields", from + 1, width));
            return Map.of();
        }
        long[] days = dates >= 0 ? days(rows, dates) : new long[0];
        boolean named = rows.size() < lines.all().size();
        Map<String, Series> series = new LinkedHashMap<>();
        for (int column = from; column < width; column++) {
            int[] counts = counts(rows, column, width);
            String name = named ? lines.all().getFirst().field(column) : "kolom " + (column + 1);
            if (faults.none()) {
                series.put(name, days.length == 0 ? Series.undated(52, counts) : Series.on(days, step(days), counts));
            }
        }
        return series;
    }

    private int[] counts(List<Lines.Line> rows, int column, int width) {
        List<Integer> counts = new ArrayList<>();
        for (Lines.Line row : rows) {
            if (row.size() != width) {
                faults.add(Fault.in(lines.file(), row.number(), "fields", width, row.size()));
            } else {
                Optional<Integer> count = Numbers.count(row.field(column));
                count.ifPresent(counts::add);
                if (count.isEmpty()) {
                    faults.add(Fault.in(lines.file(), row.number(), "count", row.field(column)));
                }
            }
        }
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }

    private long[] days(List<Lines.Line> rows, int column) {
        long[] days = new long[rows.size()];
        for (int at = 0; at < days.length; at++) {
            Lines.Line row = rows.get(at);
            Optional<LocalDate> date = row.size() > column ? date(row.field(column)) : Optional.empty();
            days[at] = date.map(LocalDate::toEpochDay).orElse(0L);
            if (date.isEmpty()) {
                faults.add(Fault.in(lines.file(), row.number(), "time", row.size() > column ? row.field(column) : ""));
            } else if (at > 0 && days[at] <= days[at - 1]) {
                faults.add(Fault.in(lines.file(), row.number(), "series.order", row.field(column)));
            }
        }
        return days;
    }

    /** By the smallest distance between two dates. */
    private static Step step(long[] days) {
        long smallest = Long.MAX_VALUE;
        for (int at = 1; at < days.length; at++) {
            smallest = Math.min(smallest, days[at] - days[at - 1]);
        }
        return smallest < 7 ? Step.DAY : smallest < 28 ? Step.WEEK : Step.MONTH;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
