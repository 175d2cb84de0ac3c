package nl.samenspel.finding;

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
    private final @Nullable FixedBitSet[] wholly;
    private final @Nullable FixedBitSet[] nearly;
    /** What the things from this one on are worth together. */
    private final double[] rest;

    Having(Segment segment, Coverage coverage) {
        this.segment = segment;
        this.coverage = coverage;
        int things = coverage.things();
        wholly = new FixedBitSet[things];
        nearly = new FixedBitSet[things];
        rest = new double[things + 1];
        for (int thing = things - 1; thing >= 0; thing--) {
            rest[thing] = rest[thing + 1] + coverage.share(thing);
        }
    }

    boolean asksNothing() {
        return coverage.asksNothing();
    }

    Segment segment() {
        return segment;
    }

    /** An empty set for entries of this segment. */
    FixedBitSet none() {
        return new FixedBitSet(segment.columns().size());
    }

    /** @param bits of the things that these entries have, and above them of those that they nearly have */
    void add(FixedBitSet entries, int bits) {
        for (int thing = 0; thing < coverage.things(); thing++) {
            if ((bits >>> thing & 1) != 0) {
                add(entries, wholly, thing);
            }
            if ((bits >>> Understood.MOST + thing & 1) != 0) {
                add(entries, nearly, thing);
            }
        }
    }

    private static void add(FixedBitSet entries, @Nullable FixedBitSet[] sets, int thing) {
        FixedBitSet set = sets[thing];
        if (set == null) {
            sets[thing] = entries.clone();
        } else {
            set.or(entries);
        }
    }

    /** The share of what was asked that one entry covers, from 0 to 1. */
    double of(int entry) {
        double covered = 0;
        for (int thing = 0; thing < wholly.length; thing++) {
            covered += has(wholly[thing], entry) ? coverage.share(thing) : has(nearly[thing], entry) ? Weights.NEARLY * coverage.share(thing) : 0;
        }
        return covered;
    }

    private static boolean has(@Nullable FixedBitSet set, int entry) {
        return set != null && set.get(entry);
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
        if (thing == wholly.length) {
            return covered;
        }
        long whole = entries & word(wholly[thing], word);
        long near = entries & word(nearly[thing], word) & ~whole;
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
        long whole = entries & word(wholly[thing], word);
        long near = entries & word(nearly[thing], word) & ~whole;
        double share = coverage.share(thing);
        return enough(thing + 1, word, whole, covered + share, wanted)
                | enough(thing + 1, word, near, covered + Weights.NEARLY * share, wanted)
                | enough(thing + 1, word, entries & ~whole & ~near, covered, wanted);
    }

    private static long word(@Nullable FixedBitSet set, int word) {
        return set == null ? 0 : set.getBits()[word];
    }
}
