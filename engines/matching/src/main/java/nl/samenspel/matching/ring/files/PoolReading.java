package nl.samenspel.matching.ring.files;

import java.util.List;

import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.table.Fault;

/** What comes of reading a pool. */
public sealed interface PoolReading {

    /**
     * A pool.
     *
     * @param before rings there already are
     */
    record Readable(Pool pool, List<Ring> before) implements PoolReading {

        public Readable {
            before = List.copyOf(before);
        }
    }

    /** What has to be put right first. */
    record Unreadable(List<Fault> faults) implements PoolReading {

        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
