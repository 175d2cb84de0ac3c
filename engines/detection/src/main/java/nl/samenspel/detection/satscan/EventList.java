package nl.samenspel.detection.satscan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;
import nl.samenspel.detection.reading.Lines;
import nl.samenspel.detection.reading.Numbers;

/**
 * A file of cases or controls: area, number, time, covariates. A list of signals, with only area and date on a line, counts one
 * per line.
 */
final class EventList {

    private final Lines lines;
    private final AreaList areas;
    private final Precision precision;
    private final Faults faults;

    EventList(Lines lines, AreaList areas, Precision precision, Faults faults) {
        this.lines = lines;
        this.areas = areas;
        this.precision = precision;
        this.faults = faults;
    }

    List<Event> read() {
        List<Event> events = new ArrayList<>();
        for (Lines.Line line : lines.withoutHeading().all()) {
            event(line).ifPresent(events::add);
        }
        if (events.stream().mapToInt(Event::count).sum() == 0 && faults.none()) {
            faults.add(Fault.in(lines.file(), 0, "cases.none"));
        }
        return events;
    }

    private Optional<Event> event(Lines.Line line) {
        if (line.size() < 2) {
            return fault(line, "fields", 2, line.size());
        }
        OptionalInt area = areas.number(line.field(0));
        if (area.isEmpty()) {
            return fault(line, "area.unknown", line.field(0));
        }
        boolean counted = Numbers.count(line.field(1)).isPresent() && !(onlyDate(line));
        int count = counted ? Numbers.count(line.field(1)).get() : 1;
        if (!counted && !onlyDate(line)) {
            return fault(line, "count", line.field(1));
        }
        if (precision == Precision.NONE) {
            return Optional.of(new Event(area.getAsInt(), count, 0, stratum(line, counted ? 2 : 1)));
        }
        int at = counted ? 2 : 1;
        if (line.size() <= at) {
            return fault(line, "time.missing");
        }
        Optional<Long> day = precision.day(line.field(at));
        return day.isEmpty() ? fault(line, "time", line.field(at))
                : Optional.of(new Event(area.getAsInt(), count, day.get(), stratum(line, at + 1)));
    }

    private boolean onlyDate(Lines.Line line) {
        return precision != Precision.NONE && line.field(1).matches("\\d{4}[-/]\\d{1,2}([-/]\\d{1,2})?");
    }

    private static String stratum(Lines.Line line, int from) {
        return String.join(" ", line.fields().subList(Math.min(from, line.size()), line.size())).strip();
    }

    private Optional<Event> fault(Lines.Line line, String key, Object... details) {
        faults.add(Fault.in(lines.file(), line.number(), key, details));
        return Optional.empty();
    }
}
