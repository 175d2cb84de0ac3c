package nl.samenspel.finding;

import java.util.Arrays;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a segment have the things that were asked: for each thing the set of those that have it, and of those that nearly have it. How much an entry covers is found
 * by laying these sets over each other, sixty-four entries at a time, before any score is reckoned.
 */
final class Having {

    private final Segment segment;
    private final Coverage coverage;
    private final Sets wholly;
    private final Sets nearly;
    /** What the things from this one on are worth together. */
    private final double[] rest;

    Having(Segment segment, Gathered gathered, Coverage coverage) {
        this.segment = segment;
        this.coverage = coverage;
        int things = coverage.things();
        wholly = new Sets(things);
        nearly = new Sets(things);
        rest = new double[things + 1];
        for (int thing = things - 1; thing >= 0; thing--) {
            rest[thing] = rest[thing + 1] + coverage.share(thing);
        }
        gathered.words().forEach(each -> add(each.entries(), each.bits()));
        gathered.themes().forEach(each -> add(each.entries(), each.bits()));
        gathered.places().forEach(each -> add(each.entries(), each.bits()));
    }

    Segment segment() {
        return segment;
    }

    /** @param bits of the things that these entries have, and above them of those that they nearly have */
    private void add(FixedBitSet entries, int bits) {
        for (int thing = 0; thing < coverage.things(); thing++) {
            if ((bits >>> thing & 1) != 0) {
                wholly.add(entries, thing);
            }
            if ((bits >>> Understood.MOST + thing & 1) != 0) {
                nearly.add(entries, thing);
            }
        }
    }

    /** A set of entries for each thing. The first that comes is taken as it is; only when another comes with it a set of its own is made. */
    private static final class Sets {

        private static final long[] NOBODY = {};

        private final @Nullable FixedBitSet[] sets;
        private final boolean[] own;
        private final long[][] bits;

        Sets(int things) {
            sets = new FixedBitSet[things];
            own = new boolean[things];
            bits = new long[things][];
            Arrays.fill(bits, NOBODY);
        }

        void add(FixedBitSet entries, int thing) {
            FixedBitSet set = sets[thing];
            if (set != null && !own[thing]) {
                set = set.clone();
                own[thing] = true;
            }
            if (set == null) {
                set = entries;
            } else {
                set.or(entries);
            }
            sets[thing] = set;
            bits[thing] = set.getBits();
        }

        boolean has(int thing, int entry) {
            return (word(thing, entry / EntryBits.IN_A_WORD) >>> entry & 1) != 0;
        }

        long word(int thing, int word) {
            return bits[thing].length == 0 ? 0 : bits[thing][word];
        }
    }

    /** The share of what was asked that one entry covers, from 0 to 1. */
    double of(int entry) {
        double covered = 0;
        for (int thing = 0; thing < coverage.things(); thing++) {
            covered += wholly.has(thing, entry) ? coverage.share(thing) : nearly.has(thing, entry) ? Weights.NEARLY * coverage.share(thing) : 0;
        }
        return covered;
    }

    /** The largest share that an entry covers, if it is more than another segment's. */
    double largest(double known) {
        double largest = known;
        long[] here = segment.here().getBits();
        for (int word = 0; word < here.length; word++) {
            largest = here[word] == 0 ? largest : largest(0, word, here[word], 0, largest);
        }
        return largest;
    }

    private double largest(int thing, int word, long entries, double covered, double known) {
        if (entries == 0 || covered + rest[thing] <= known) {
            return known;
        }
        if (thing == coverage.things()) {
            return covered;
        }
        long whole = entries & wholly.word(thing, word);
        long near = entries & nearly.word(thing, word) & ~whole;
        double share = coverage.share(thing);
        double largest = largest(thing + 1, word, whole, covered + share, known);
        largest = largest(thing + 1, word, near, covered + Weights.NEARLY * share, largest);
        return largest(thing + 1, word, entries & ~whole & ~near, covered, largest);
    }

    /** The entries that cover at least this share. */
    FixedBitSet enough(double share) {
        long[] here = segment.here().getBits();
        long[] enough = new long[here.length];
        for (int word = 0; word < enough.length; word++) {
            enough[word] = enough(0, word, here[word], 0, share);
        }
        return new FixedBitSet(enough, segment.columns().size());
    }

    private long enough(int thing, int word, long entries, double covered, double wanted) {
        if (entries == 0 || covered >= wanted) {
            return entries;
        }
        if (covered + rest[thing] < wanted) {
            return 0;
        }
        long whole = entries & wholly.word(thing, word);
        long near = entries & nearly.word(thing, word) & ~whole;
        double share = coverage.share(thing);
        return enough(thing + 1, word, whole, covered + share, wanted)
                | enough(thing + 1, word, near, covered + Weights.NEARLY * share, wanted)
                | enough(thing + 1, word, entries & ~whole & ~near, covered, wanted);
    }
}
