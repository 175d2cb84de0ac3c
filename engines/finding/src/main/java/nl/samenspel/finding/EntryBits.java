package nl.samenspel.finding;

import org.apache.lucene.util.FixedBitSet;

/** Walks through a set of entries, a word of sixty-four at a time. */
final class EntryBits {

    /** So many entries share a word. */
    static final int IN_A_WORD = Long.SIZE;

    private EntryBits() {}

    /** Told of an entry. */
    interface Each {

        void entry(int number);
    }

    static void each(FixedBitSet entries, Each told) {
        each(entries.getBits(), 0, entries.getBits().length, told);
    }

    /** Tells of the entries in some words, numbered from the first bit of the first of these. */
    static void each(long[] words, int first, int end, Each told) {
        for (int word = first; word < end; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                told.entry((word - first) * IN_A_WORD + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** Adds entries by their numbers. */
    static void add(int[] numbers, FixedBitSet entries) {
        for (int number : numbers) {
            entries.set(number);
        }
    }

    /** A set of these alone, in a segment of this size. */
    static FixedBitSet of(int[] numbers, int size) {
        FixedBitSet entries = new FixedBitSet(size);
        add(numbers, entries);
        return entries;
    }

    /** How many words hold so many entries. */
    static int words(int entries) {
        return (entries + IN_A_WORD - 1) / IN_A_WORD;
    }
}
