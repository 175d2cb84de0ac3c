package nl.samenspel.matching.ride.files;

import java.util.List;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.table.Fault;

/** What comes of reading a day. */
public sealed interface DayReading {

    /** A day that can be planned. */
    record Readable(Day day) implements DayReading {
    }

    /** What has to be put right first; every fault found has its file, line and reason. */
    record Unreadable(List<Fault> faults) implements DayReading {

        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
