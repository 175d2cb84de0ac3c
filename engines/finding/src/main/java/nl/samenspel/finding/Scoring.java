package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.finding.Gathered.OfPlace;
import nl.samenspel.finding.Gathered.Term;

/**
 * Adds up what entries of a segment get for the words and themes of a question: BM25 on weighted term frequencies (Robertson, Zaragoza and Taylor, Simple BM25 extension to
 * multiple weighted fields, 2004), one unit of the question after the other. Sixty-four entries at a time, those of one word of a set, and of these only the ones that matter.
 */
final class Scoring {

    private final Columns columns;
    private final float[] lengthFactors;
    private final List<List<Reading>> words;
    private final List<Reading> themes;
    private final List<OfPlace> places;
    private final float[] ofWords = new float[EntryBits.IN_A_WORD];
    private final float[] ofMeaning = new float[EntryBits.IN_A_WORD];
    private final float[] best = new float[EntryBits.IN_A_WORD];
    private final float[] weights = new float[EntryBits.IN_A_WORD];
    private final float[] lengths = new float[EntryBits.IN_A_WORD];

    /** @param lengthFactors the part of BM25's denominator that depends on the length of an entry, by encoded length */
    Scoring(Gathered gathered, Columns columns, float[] lengthFactors) {
        this.columns = columns;
        this.lengthFactors = lengthFactors;
        this.words = gathered.words().stream().map(each -> each.terms().stream().map(Reading::new).toList()).toList();
        this.themes = gathered.themes().stream().map(each -> new Reading(each.term())).toList();
        this.places = gathered.places();
    }

    /** A term that is read from the first entry to the last. */
    private record Reading(Postings.Reading weights, float full) {

        Reading(Term term) {
            this(term.postings().reading(), term.full());
        }
    }

    /**
     * Adds up. Asked for one word after the other, in their order.
     *
     * @param word number of the word in which the entries are
     * @param wanted those of its entries that matter, as bits
     */
    void score(int word, long wanted) {
        int first = word * EntryBits.IN_A_WORD;
        for (long left = wanted; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            ofWords[at] = 0;
            ofMeaning[at] = 0;
            lengths[at] = lengthFactors[columns.encodedLength(first + at)];
        }
        for (List<Reading> terms : words) {
            if (terms.size() == 1) {
                addWord(terms.getFirst(), word, wanted);
            } else {
                addBest(terms, word, wanted);
            }
        }
        for (Reading theme : themes) {
            addTheme(theme, word, wanted);
        }
        for (OfPlace place : places) {
            for (long left = place.entries().getBits()[word] & wanted; left != 0; left &= left - 1) {
                ofMeaning[Long.numberOfTrailingZeros(left)] += place.score();
            }
        }
    }

    /** What an entry gets for its words, by its place in the word that was scored last. */
    float ofWords(int at) {
        return ofWords[at];
    }

    /** What it gets for its themes and for where it is. */
    float ofMeaning(int at) {
        return ofMeaning[at];
    }

    private void addWord(Reading term, int word, long wanted) {
        for (long left = term.weights.of(word, wanted, weights); left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            ofWords[at] += term.full * weights[at] / (weights[at] + lengths[at]);
        }
    }

    /** Of all terms of a unit the best one counts. */
    private void addBest(List<Reading> terms, int word, long wanted) {
        long found = 0;
        for (Reading term : terms) {
            long having = term.weights.of(word, wanted, weights);
            for (long left = having; left != 0; left &= left - 1) {
                int at = Long.numberOfTrailingZeros(left);
                float score = term.full * weights[at] / (weights[at] + lengths[at]);
                best[at] = (found >>> at & 1) == 0 ? score : Math.max(best[at], score);
            }
            found |= having;
        }
        for (long left = found; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            ofWords[at] += best[at];
        }
    }

    private void addTheme(Reading theme, int word, long wanted) {
        for (long left = theme.weights.of(word, wanted, weights); left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            ofMeaning[at] += theme.full * weights[at] / (weights[at] + (float) Weights.THEME_K1);
        }
    }
}
