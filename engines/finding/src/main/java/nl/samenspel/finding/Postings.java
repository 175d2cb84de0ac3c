package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The entries of a segment that have a term, each with the weight of the term in it: read from the index once, and then looked at as sets and, sixty-four entries at a time, as
 * weights. It never changes, and may be shared among questions.
 */
sealed interface Postings {

    /** A term that at least one in so many entries has is kept as bits. */
    int MANY = 24;

    Postings NONE = new Few(new int[0], new byte[0]);

    /** All entries that have it, of a segment of this size; not to be changed. */
    FixedBitSet entries(int size);

    void addTo(FixedBitSet entries);

    /** For reading weights from the first entry to the last. */
    Reading reading();

    /**
     * The entries laid apart by how much the term counts in them, the heaviest first; who is in several counts as the first says.
     *
     * @param entries all of them
     * @param lengthFactors the part of BM25's denominator that depends on the length of an entry, by encoded length
     */
    List<Layer> layers(FixedBitSet entries, float[] lengthFactors);

    /** The largest share of the full score that any of them gets, from 0 to 1; may be told a little too large. */
    double most(float[] lengthFactors);

    /** About how many bytes of memory it takes. */
    long bytes();

    /** Reads weights, one word of sixty-four entries after the other. */
    interface Reading {

        /**
         * Reads the weights of one word's entries.
         *
         * @param word number of the word; not smaller than that of the time before
         * @param wanted the entries of the word that matter, as bits
         * @param weights where they are put, by bit
         * @return those of the wanted entries that have the term
         */
        long of(int word, long wanted, float[] weights);
    }

    /**
     * Entries that get about the same for a term.
     *
     * @param bits sixty-four in a word; not to be changed
     * @param most the largest share of the full score that any of them gets, from 0 to 1
     */
    record Layer(long[] bits, double most) {}

    /**
     * Reads them all.
     *
     * @param postings with frequencies, before the first
     * @param frequency how many there are
     * @param buffer for reading a hundred or so at a time
     */
    static Postings of(PostingsEnum postings, int frequency, Columns columns, DocAndFloatFeatureBuffer buffer) throws IOException {
        int[] numbers = new int[frequency];
        byte[] weights = new byte[frequency];
        int count = 0;
        if (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer); buffer.size > 0; postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer)) {
                System.arraycopy(buffer.docs, 0, numbers, count, buffer.size);
                for (int at = 0; at < buffer.size; at++) {
                    weights[count + at] = (byte) Math.min(Impacts.HEAVIEST, (int) buffer.features[at]);
                }
                count += buffer.size;
            }
        }
        return (long) frequency * MANY >= columns.size() ? Many.of(numbers, weights, columns) : new Few(numbers, weights);
    }

    /** By number, in order. */
    record Few(int[] numbers, byte[] weights) implements Postings {

        @Override
        public FixedBitSet entries(int size) {
            return EntryBits.of(numbers, size);
        }

        @Override
        public void addTo(FixedBitSet entries) {
            EntryBits.add(numbers, entries);
        }

        @Override
        public Reading reading() {
            return new Reading() {

                private int next;

                @Override
                public long of(int word, long wanted, float[] into) {
                    int first = word * EntryBits.IN_A_WORD;
                    while (next < numbers.length && numbers[next] < first) {
                        next++;
                    }
                    long found = 0;
                    for (int at = next; at < numbers.length && numbers[at] < first + EntryBits.IN_A_WORD; at++) {
                        found |= 1L << numbers[at];
                        into[numbers[at] - first] = weights[at] & Impacts.HEAVIEST;
                    }
                    return found & wanted;
                }
            };
        }

        @Override
        public List<Layer> layers(FixedBitSet entries, float[] lengthFactors) {
            return List.of(new Layer(entries.getBits(), most(lengthFactors)));
        }

        /** As if the heaviest stood in an entry without any other word: cheaper than looking for the shortest. */
        @Override
        public double most(float[] lengthFactors) {
            int heaviest = 0;
            for (byte weight : weights) {
                heaviest = Math.max(heaviest, weight & Impacts.HEAVIEST);
            }
            return heaviest / ((double) heaviest + lengthFactors[0]);
        }

        @Override
        public long bytes() {
            return 100 + numbers.length * 5L;
        }
    }

    /**
     * As bits, with the weights of those that have it one after the other.
     *
     * @param before how many entries have it before each word
     * @param heavier the entries in which it has at least each of {@link Impacts#STEPS}
     */
    record Many(FixedBitSet entries, int[] before, byte[] weights, List<FixedBitSet> heavier, Impacts impacts) implements Postings {

        static Many of(int[] numbers, byte[] weights, Columns columns) {
            int size = columns.size();
            FixedBitSet entries = EntryBits.of(numbers, size);
            List<FixedBitSet> heavier = new ArrayList<>();
            Impacts.STEPS.forEach(_ -> heavier.add(new FixedBitSet(size)));
            for (int at = 0; at < numbers.length; at++) {
                for (int step = 0; step < heavier.size() && (weights[at] & Impacts.HEAVIEST) >= Impacts.STEPS.get(step); step++) {
                    heavier.get(step).set(numbers[at]);
                }
            }
            long[] bits = entries.getBits();
            int[] before = new int[bits.length];
            for (int word = 1; word < bits.length; word++) {
                before[word] = before[word - 1] + Long.bitCount(bits[word - 1]);
            }
            return new Many(entries, before, weights, heavier, Impacts.of(numbers, weights, columns::encodedLength));
        }

        @Override
        public FixedBitSet entries(int size) {
            return entries;
        }

        @Override
        public void addTo(FixedBitSet others) {
            others.or(entries);
        }

        @Override
        public Reading reading() {
            return this::weights;
        }

        private long weights(int word, long wanted, float[] into) {
            long have = entries.getBits()[word];
            long found = have & wanted;
            for (long left = found; left != 0; left &= left - 1) {
                long earlier = Long.lowestOneBit(left) - 1;
                into[Long.numberOfTrailingZeros(left)] = weights[before[word] + Long.bitCount(have & earlier)] & Impacts.HEAVIEST;
            }
            return found;
        }

        @Override
        public List<Layer> layers(FixedBitSet all, float[] lengthFactors) {
            List<Layer> layers = new ArrayList<>();
            for (int step = heavier.size() - 1; step >= 0; step--) {
                layers.add(new Layer(heavier.get(step).getBits(), impacts.most(step + 1, lengthFactors)));
            }
            layers.add(new Layer(entries.getBits(), impacts.most(0, lengthFactors)));
            return layers;
        }

        @Override
        public double most(float[] lengthFactors) {
            return impacts.most(lengthFactors);
        }

        @Override
        public long bytes() {
            long bits = 8L * entries.getBits().length;
            return 200 + impacts.bytes() + bits * (1 + heavier.size()) + bits / 2 + weights.length;
        }
    }
}
