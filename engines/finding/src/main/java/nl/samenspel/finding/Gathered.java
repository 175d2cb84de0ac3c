package nl.samenspel.finding;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * What of a question was found in a segment: for each thing that was asked who has it, and what that counts. Sets are not to be changed.
 *
 * @param words each unit of the question that is found by words, in their order
 * @param themes each theme that was meant
 * @param places each area that was named, and those around it
 */
record Gathered(List<OfWords> words, List<OfTheme> themes, List<OfPlace> places) {

    /**
     * A term of the index.
     *
     * @param full what an entry that had nothing but this term would get
     */
    record Term(Postings postings, float full) {}

    /**
     * Who has one of some words; the best of these counts.
     *
     * @param bits which of the things asked these entries cover, see {@link Unit}
     */
    record OfWords(int bits, FixedBitSet entries, List<Term> terms) {}

    /** Who is about a theme. */
    record OfTheme(int bits, FixedBitSet entries, Term term) {}

    /** Who is somewhere; each of them gets the same. */
    record OfPlace(int bits, FixedBitSet entries, float score) {}
}
