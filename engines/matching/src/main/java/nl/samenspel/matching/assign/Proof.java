package nl.samenspel.matching.assign;

import java.util.List;

/** What checking a certificate showed. */
public sealed interface Proof {

    /**
     * The assignment is optimal on every level.
     *
     * @param values what it adds up to, which is what the prices show to be the most possible
     */
    record Proven(List<Long> values) implements Proof {
    }

    /** The assignment is not possible, or the prices do not prove it optimal. */
    record Refuted(String because) implements Proof {
    }
}
