package nl.samenspel.finding;

import java.io.IOException;
import java.util.Optional;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what each entry gets for the words and themes of a question: BM25 on weighted term frequencies (Robertson, Zaragoza and Taylor, Simple BM25 extension to multiple
 * weighted fields, 2004), one unit of the question after the other.
 */
final class Scoring {

    private final View view;
    private final Scratch scratch;

    Scoring(View view, Scratch scratch) {
        this.view = view;
        this.scratch = scratch;
    }

    void score(Understood asked) throws IOException {
        for (Unit unit : asked.units()) {
            scratch.nextUnit();
            for (var term : unit.terms().entrySet()) {
                addWords(term.getKey(), term.getValue(), unit.bits());
            }
        }
        if (!asked.exact().isEmpty()) {
            scratch.nextUnit();
            addWords(asked.exact(), Weights.EXACT_NAME, (1 << asked.weights().length) - 1);
        }
        for (Unit.Meant meant : asked.themes()) {
            addTheme(meant.theme(), meant.confidence(), meant.bits());
        }
        for (Unit.Place place : asked.places()) {
            addPlace(place, asked);
        }
    }

    private void addWords(String term, double share, int bits) throws IOException {
        float full = (float) (share * view.telling(view.frequency(Fields.WORDS, term)));
        float[] lengthFactors = view.lengthFactors();
        for (Segment segment : view.segments()) {
            PostingsEnum postings = postings(segment, Fields.WORDS, term);
            if (postings != null) {
                Columns columns = segment.columns();
                int base = segment.base();
                for (int entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc()) {
                    float frequency = postings.freq();
                    scratch.addWord(base + entry, full * frequency / (frequency + lengthFactors[columns.encodedLength(entry)]), bits);
                }
            }
        }
    }

    /** @param bits what entries about it cover; those about a broader theme nearly do */
    private void addTheme(String theme, double confidence, int bits) throws IOException {
        double telling = Math.max(1, view.telling(view.frequency(Fields.THEMES, theme)));
        float full = (float) (Weights.MEANING * confidence * telling);
        for (Segment segment : view.segments()) {
            PostingsEnum postings = postings(segment, Fields.THEMES, theme);
            for (int entry = next(postings); entry != DocIdSetIterator.NO_MORE_DOCS; entry = next(postings)) {
                float frequency = postings.freq();
                scratch.addMeaning(segment.base() + entry, full * frequency / (frequency + (float) Weights.THEME_K1), bits);
            }
        }
    }

    private static int next(@Nullable PostingsEnum postings) throws IOException {
        return postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
    }

    private void addPlace(Unit.Place place, Understood asked) {
        float score = (float) asked.weights()[Integer.numberOfTrailingZeros(place.bits())] / 2;
        add(Filter.AREA.choice(place.area().code()), score, place.bits());
        add(Filter.AREA.choice(Filter.EVERYWHERE), score / 4, place.bits() << Understood.MOST);
    }

    private void add(String choice, float score, int bits) {
        for (Segment segment : view.segments()) {
            EntrySet entries = segment.columns().choices().get(choice);
            if (entries != null) {
                FixedBitSet set = new FixedBitSet(segment.columns().size());
                entries.addTo(set);
                for (int entry = set.nextSetBit(0); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entry + 1 < set.length() ? set.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS) {
                    scratch.addMeaning(segment.base() + entry, score, bits);
                }
            }
        }
    }

    private static @Nullable PostingsEnum postings(Segment segment, String field, String term) throws IOException {
        Optional<Terms> terms = segment.terms(field);
        if (terms.isEmpty()) {
            return null;
        }
        TermsEnum each = terms.get().iterator();
        return each.seekExact(new BytesRef(term)) ? each.postings(null, PostingsEnum.FREQS) : null;
    }
}
