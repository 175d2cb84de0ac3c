package nl.samenspel.finding;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Walks through a set of entries. */
final class Bits {

    private Bits() {}

    static int first(FixedBitSet entries) {
        return entries.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : entries.nextSetBit(0);
    }

    static int after(int entry, FixedBitSet entries) {
        return entry + 1 < entries.length() ? entries.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
