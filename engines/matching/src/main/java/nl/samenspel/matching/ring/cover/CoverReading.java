package nl.samenspel.matching.ring.cover;

import java.util.List;

import nl.samenspel.matching.table.Fault;

/** What comes of reading a set-covering problem. */
public sealed interface CoverReading {

    /** A problem that can be solved. */
    record Readable(CoverProblem problem) implements CoverReading {
    }

    /** What is wrong with the file. */
    record Unreadable(List<Fault> faults) implements CoverReading {

        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
