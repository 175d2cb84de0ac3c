package nl.samenspel.detection.satscan;

import java.nio.file.Path;
import java.util.List;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;

/** Events counted per area and interval. */
record Grid(int areas, TimeLine time) {

    int[][] counts(List<Event> events, Path file, Faults faults) {
        int[][] counts = new int[areas][time.intervals()];
        for (Event event : events) {
            if (time.contains(event.day())) {
                counts[event.area()][time.interval(event.day())] += event.count();
            } else {
                faults.add(Fault.in(file.getFileName().toString(), 0, "time.outside", time.written(event.day()),
                        time.from(0), time.to(time.intervals() - 1)));
            }
        }
        return counts;
    }
}
