package nl.samenspel.finding;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** Which entries match the words of a question, before any filter. */
final class Matching {

    /** Sums of shares that should be equal may differ by less than this. */
    private static final double ROUNDING = 1e-6;

    private final List<FixedBitSet> matches;
    private final boolean onlyNear;

    /** @param having of each segment */
    Matching(List<Having> having, Coverage coverage) {
        if (coverage.asksNothing()) {
            onlyNear = false;
            matches = having.stream().map(each -> each.segment().here()).toList();
            return;
        }
        double largest = 0;
        for (Having each : having) {
            largest = each.largest(largest);
        }
        double enough = Coverage.threshold(largest) - ROUNDING;
        onlyNear = largest < Weights.FITS;
        matches = having.stream().map(each -> each.enough(enough)).toList();
    }

    /** The entries of each segment that match; not to be changed. */
    List<FixedBitSet> matches() {
        return matches;
    }

    boolean onlyNear() {
        return onlyNear;
    }
}
