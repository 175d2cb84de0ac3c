package nl.samenspel.matching.availability;

import java.util.List;

/** What came of reading availability from text. */
public sealed interface CalendarReading {

    /** All of it was understood. */
    record Readable(Availability availability) implements CalendarReading {
    }

    /** Something was not: nothing is guessed. */
    record Unreadable(List<CalendarFault> faults) implements CalendarReading {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
