package nl.samenspel.allocation.pabulib;

import java.util.List;

import nl.samenspel.allocation.Election;

/** What comes of reading a file. */
public sealed interface Reading {

    /** The election, with remarks that do not keep it from being counted. */
    record Readable(Election election, List<Finding> remarks) implements Reading {

        public Readable {
            remarks = List.copyOf(remarks);
        }
    }

    /** The file cannot be counted; every fault found has its line and its reason. */
    record Unreadable(List<Finding> faults) implements Reading {

        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
