package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.finding.View.Segment;
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
        int last = 0;
        for (Segment segment : view.segments()) {
            int first = segment.base() / EntryBits.IN_A_WORD;
            for (int word = 0; word < EntryBits.words(segment.columns().size()); word++) {
                for (long left = scratch.touched[first + word]; left != 0; left &= left - 1) {
                    int entry = word * EntryBits.IN_A_WORD + Long.numberOfTrailingZeros(left);
                    int covered = scratch.covered[segment.base() + entry];
                    if (covered != last && segment.isLive(entry)) {
                        last = covered;
                        largest = Math.max(largest, coverage.of(covered));
                    }
                }
            }
        }
        return largest;
    }

    private static FixedBitSet enough(Segment segment, Scratch scratch, Coverage coverage, double enough) {
        int size = segment.columns().size();
        int first = segment.base() / EntryBits.IN_A_WORD;
        long[] words = new long[EntryBits.words(size)];
        int last = 0;
        boolean passes = false;
        for (int word = 0; word < words.length; word++) {
            for (long left = scratch.touched[first + word]; left != 0; left &= left - 1) {
                int entry = word * EntryBits.IN_A_WORD + Long.numberOfTrailingZeros(left);
                int covered = scratch.covered[segment.base() + entry];
                if (covered != last) {
                    last = covered;
                    passes = coverage.of(covered) >= enough;
                }
                if (passes && segment.isLive(entry)) {
                    words[word] |= Long.lowestOneBit(left);
                }
            }
        }
        return new FixedBitSet(words, size);
    }

    List<FixedBitSet> matches() {
        return matches;
    }

    boolean onlyNear() {
        return onlyNear;
    }
}
