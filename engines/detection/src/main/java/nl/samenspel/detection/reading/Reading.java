package nl.samenspel.detection.reading;

import java.util.List;

/** What came of reading: all of it, or everything that is wrong at once. */
public sealed interface Reading<T> {

    record Readable<T>(T value) implements Reading<T> {
    }

    record Unreadable<T>(List<Fault> faults) implements Reading<T> {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
