package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.samenspel.finding.Gathered.OfPlace;
import nl.samenspel.finding.Gathered.OfTheme;
import nl.samenspel.finding.Gathered.OfWords;
import nl.samenspel.finding.Gathered.Term;
import nl.samenspel.finding.Postings.Layer;

/**
 * Tells which entries can still be among the best, sixty-four at a time, before any of them is scored: by laying over each other the sets of those that have each thing that was
 * asked, from those in which it counts most to those in which it counts least. Never leaves out an entry that would be among the best.
 */
final class Promising {

    /** Sums in another order and of smaller numbers may differ by less than this part. */
    private static final double ROUNDING = 1e-4;

    private static final float[] THEME_FACTORS = themeFactors();

    private final Coverage coverage;
    private final Thing[] things;
    /** What the things from this one on give at most together. */
    private final double[] rest;

    /** @param lengthFactors the part of BM25's denominator that depends on the length of an entry, by encoded length */
    Promising(Gathered gathered, Coverage coverage, float[] lengthFactors) {
        this.coverage = coverage;
        List<Thing> all = new ArrayList<>();
        for (OfWords words : gathered.words()) {
            all.add(words(words, lengthFactors));
        }
        for (OfTheme theme : gathered.themes()) {
            all.add(new Thing(theme.bits(), theme.term().full(), theme.term().postings().layers(theme.entries(), THEME_FACTORS)));
        }
        for (OfPlace place : gathered.places()) {
            all.add(new Thing(place.bits(), place.score(), List.of(new Layer(place.entries().getBits(), 1))));
        }
        all.sort(Comparator.comparingDouble((Thing thing) -> thing.most).reversed());
        things = all.toArray(Thing[]::new);
        rest = new double[things.length + 1];
        for (int thing = things.length - 1; thing >= 0; thing--) {
            rest[thing] = rest[thing + 1] + things[thing].most;
        }
    }

    private static float[] themeFactors() {
        float[] factors = new float[256];
        Arrays.fill(factors, (float) Weights.THEME_K1);
        return factors;
    }

    /** Of several words the best counts, so together they give no more than the one that gives most. */
    private static Thing words(OfWords words, float[] lengthFactors) {
        if (words.terms().size() == 1) {
            Term only = words.terms().getFirst();
            return new Thing(words.bits(), only.full(), only.postings().layers(words.entries(), lengthFactors));
        }
        double most = 0;
        for (Term term : words.terms()) {
            most = Math.max(most, term.full() * term.postings().most(lengthFactors));
        }
        return new Thing(words.bits(), 1, List.of(new Layer(words.entries().getBits(), most)));
    }

    /** Something that counts, and who has it. */
    private static final class Thing {

        private final int bits;
        private final long[][] entries;
        private final double[] scores;
        private final double most;

        Thing(int bits, double full, List<Layer> layers) {
            this.bits = bits;
            entries = layers.stream().map(Layer::bits).toArray(long[][]::new);
            scores = layers.stream().mapToDouble(layer -> full * layer.most()).toArray();
            most = Arrays.stream(scores).max().orElse(0);
        }
    }

    /**
     * Those that may get so much.
     *
     * @param word number of the word in which the entries are
     * @param entries as bits
     * @param wanted what their words and themes must give, times the factor for what they cover
     */
    long of(int word, long entries, double wanted) {
        return of(0, word, entries, 0, 0, wanted * (1 - ROUNDING));
    }

    private long of(int number, int word, long entries, double sum, int bits, double wanted) {
        if (sum + rest[number] < wanted) {
            return 0;
        }
        if (number == things.length) {
            return sum * Coverage.factor(coverage.of(bits)) < wanted ? 0 : entries;
        }
        Thing thing = things[number];
        long promising = 0;
        long left = entries;
        for (int layer = 0; layer < thing.scores.length && left != 0; layer++) {
            long here = left & thing.entries[layer][word];
            if (here != 0) {
                promising |= of(number + 1, word, here, sum + thing.scores[layer], bits | thing.bits, wanted);
                left &= ~here;
            }
        }
        return left == 0 ? promising : promising | of(number + 1, word, left, sum, bits, wanted);
    }
}
