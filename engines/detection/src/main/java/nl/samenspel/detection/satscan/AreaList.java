package nl.samenspel.detection.satscan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;
import nl.samenspel.detection.reading.Lines;
import nl.samenspel.detection.reading.Numbers;
import nl.samenspel.detection.scan.Area;
import nl.samenspel.detection.scan.Metric;

/** The areas of a coordinates file, by their names. */
final class AreaList {

    private final List<Area> areas = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    static AreaList of(Lines lines, Metric metric, Faults faults) {
        AreaList list = new AreaList();
        for (Lines.Line line : lines.withoutHeading().all()) {
            list.add(lines.file(), line, metric, faults);
        }
        if (list.areas.isEmpty()) {
            faults.add(Fault.in(lines.file(), 0, "areas.none"));
        } else if (list.areas.size() == 1) {
            faults.add(Fault.in(lines.file(), 0, "areas.one"));
        }
        return list;
    }

    private void add(String file, Lines.Line line, Metric metric, Faults faults) {
        if (line.size() < 3) {
            faults.add(Fault.in(file, line.number(), "fields", 3, line.size()));
            return;
        }
        Optional<Double> first = Numbers.number(line.field(1));
        Optional<Double> second = Numbers.number(line.field(2));
        if (first.isEmpty() || second.isEmpty()) {
            faults.add(Fault.in(file, line.number(), "coordinates.number", line.field(1) + " " + line.field(2)));
        } else if (metric == Metric.EARTH && (Math.abs(first.get()) > 90 || Math.abs(second.get()) > 180)) {
            faults.add(Fault.in(file, line.number(), "coordinates.globe", line.field(1) + " " + line.field(2)));
        } else if (numbers.putIfAbsent(line.field(0), areas.size()) != null) {
            faults.add(Fault.in(file, line.number(), "areas.twice", line.field(0)));
        } else {
            areas.add(new Area(line.field(0), first.get(), second.get()));
        }
    }

    List<Area> areas() {
        return areas;
    }

    OptionalInt number(String id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
