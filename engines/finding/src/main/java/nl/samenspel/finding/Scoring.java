package nl.samenspel.finding;

import java.io.IOException;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what each entry gets for the words and themes of a question: BM25 on weighted term frequencies (Robertson, Zaragoza and Taylor, Simple BM25 extension to multiple
 * weighted fields, 2004), one unit of the question after the other.
 */
final class Scoring {

    private final View view;
    private final Lookup words;
    private final Lookup themes;
    private final Scratch scratch;

    Scoring(View view, Lookup words, Scratch scratch) throws IOException {
        this.view = view;
        this.words = words;
        this.themes = new Lookup(view, Fields.THEMES);
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
        float full = (float) (share * words.telling(term));
        float[] lengthFactors = view.lengthFactors();
        for (int number = 0; number < view.segments().size(); number++) {
            Segment segment = view.segments().get(number);
            PostingsEnum postings = words.postings(term, number);
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
        double telling = Math.max(1, themes.telling(theme));
        float full = (float) (Weights.MEANING * confidence * telling);
        for (int number = 0; number < view.segments().size(); number++) {
            Segment segment = view.segments().get(number);
            PostingsEnum postings = themes.postings(theme, number);
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
        add(place.area().code(), score, place.bits());
        add(Filter.EVERYWHERE, score / 4, place.bits() << Understood.MOST);
    }

    private void add(String area, float score, int bits) {
        for (Segment segment : view.segments()) {
            EntrySet entries = segment.columns().choices(Filter.AREA).get(area);
            if (entries != null) {
                FixedBitSet set = new FixedBitSet(segment.columns().size());
                entries.addTo(set);
                for (int entry = set.nextSetBit(0); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entry + 1 < set.length() ? set.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS) {
                    scratch.addMeaning(segment.base() + entry, score, bits);
                }
            }
        }
    }
}
