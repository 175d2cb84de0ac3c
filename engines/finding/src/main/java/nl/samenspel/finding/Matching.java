package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Which entries match the words of a question, before any filter. */
final class Matching {

    private final View view;
    private final List<FixedBitSet> matches = new ArrayList<>();
    private final boolean onlyNear;

    Matching(View view, Scratch scratch, Coverage coverage) {
        this.view = view;
        if (coverage.asksNothing()) {
            onlyNear = false;
            view.segments().forEach(segment -> matches.add(all(segment)));
            return;
        }
        double largest = largest(scratch, coverage);
        onlyNear = largest < Weights.FITS;
        double enough = Coverage.threshold(largest) - 1e-6;
        view.segments().forEach(segment -> matches.add(enough(segment, scratch, coverage, enough)));
    }

    private static FixedBitSet all(Segment segment) {
        FixedBitSet entries = new FixedBitSet(segment.columns().size());
        for (int entry = 0; entry < segment.columns().size(); entry++) {
            if (segment.has(entry)) {
                entries.set(entry);
            }
        }
        return entries;
    }

    private double largest(Scratch scratch, Coverage coverage) {
        double largest = 0;
        FixedBitSet touched = scratch.touched;
        for (Segment segment : view.segments()) {
            int end = segment.base() + segment.columns().size();
            for (int entry = touched.nextSetBit(segment.base(), end); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entry + 1 < end ? touched.nextSetBit(entry + 1, end) : DocIdSetIterator.NO_MORE_DOCS) {
                if (segment.has(entry - segment.base())) {
                    largest = Math.max(largest, coverage.of(scratch.covered[entry]));
                }
            }
        }
        return largest;
    }

    private static FixedBitSet enough(Segment segment, Scratch scratch, Coverage coverage, double enough) {
        FixedBitSet entries = new FixedBitSet(segment.columns().size());
        FixedBitSet touched = scratch.touched;
        int end = segment.base() + segment.columns().size();
        for (int entry = touched.nextSetBit(segment.base(), end); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entry + 1 < end ? touched.nextSetBit(entry + 1, end) : DocIdSetIterator.NO_MORE_DOCS) {
            if (coverage.of(scratch.covered[entry]) >= enough && segment.has(entry - segment.base())) {
                entries.set(entry - segment.base());
            }
        }
        return entries;
    }

    List<FixedBitSet> matches() {
        return matches;
    }

    boolean onlyNear() {
        return onlyNear;
    }
}
