package nl.samenspel.finding;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Entries of a segment that share a choice: as numbers when they are few, as bits when they are many. */
sealed interface EntrySet {

    /** How many of these entries it has. */
    int countIn(FixedBitSet entries);

    void addTo(FixedBitSet entries);

    /** As bits of a segment of this size; not to be changed. */
    FixedBitSet entries(int size);

    boolean has(int entry);

    long bytes();

    /** Sixty-four entries are counted by their bits as quickly as one by its number: of so many entries, one is few. */
    long FEW = 256;

    EntrySet NONE = new Few(new int[0]);

    static EntrySet of(PostingsEnum postings, int frequency, int size) throws IOException {
        if (frequency * FEW < size) {
            int[] numbers = new int[frequency];
            int count = 0;
            for (int entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc()) {
                numbers[count++] = entry;
            }
            return new Few(Arrays.copyOf(numbers, count));
        }
        FixedBitSet bits = new FixedBitSet(size);
        bits.or(postings);
        return new Many(bits);
    }

    /** In order. */
    record Few(int[] numbers) implements EntrySet {

        @Override
        public int countIn(FixedBitSet entries) {
            int count = 0;
            for (int number : numbers) {
                count += entries.get(number) ? 1 : 0;
            }
            return count;
        }

        @Override
        public void addTo(FixedBitSet entries) {
            EntryBits.add(numbers, entries);
        }

        @Override
        public FixedBitSet entries(int size) {
            return EntryBits.of(numbers, size);
        }

        @Override
        public boolean has(int entry) {
            return Arrays.binarySearch(numbers, entry) >= 0;
        }

        @Override
        public long bytes() {
            return 32 + 4L * numbers.length;
        }
    }

    record Many(FixedBitSet bits) implements EntrySet {

        @Override
        public int countIn(FixedBitSet entries) {
            return (int) FixedBitSet.intersectionCount(bits, entries);
        }

        @Override
        public void addTo(FixedBitSet entries) {
            entries.or(bits);
        }

        @Override
        public FixedBitSet entries(int size) {
            return bits;
        }

        @Override
        public boolean has(int entry) {
            return bits.get(entry);
        }

        @Override
        public long bytes() {
            return 48 + bits.getBits().length * 8L;
        }
    }
}
