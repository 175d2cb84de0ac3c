package nl.samenspel.finding;

import java.io.IOException;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
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
            boolean only = unit.terms().size() == 1;
            for (var term : unit.terms().entrySet()) {
                addWords(term.getKey(), term.getValue(), unit.bits(), only);
            }
        }
        if (!asked.exact().isEmpty()) {
            scratch.nextUnit();
            addWords(asked.exact(), Weights.EXACT_NAME, (1 << asked.weights().length) - 1, true);
        }
        for (Unit.Meant meant : asked.themes()) {
            addTheme(meant.theme(), meant.confidence(), meant.bits());
        }
        for (Unit.Place place : asked.places()) {
            addPlace(place, asked);
        }
    }

    /** @param only whether its unit has no other term */
    private void addWords(String term, double share, int bits, boolean only) throws IOException {
        float full = (float) (share * words.telling(term));
        float[] lengthFactors = view.lengthFactors();
        for (int number = 0; number < view.segments().size(); number++) {
            Segment segment = view.segments().get(number);
            Columns columns = segment.columns();
            int base = segment.base();
            each(words.postings(term, number), (entry, frequency) -> {
                float score = full * frequency / (frequency + lengthFactors[columns.encodedLength(entry)]);
                if (only) {
                    scratch.addOnlyWord(base + entry, score, bits);
                } else {
                    scratch.addWord(base + entry, score, bits);
                }
            });
        }
    }

    /** @param bits what entries about it cover; those about a broader theme nearly do */
    private void addTheme(String theme, double confidence, int bits) throws IOException {
        double telling = Math.max(1, themes.telling(theme));
        float full = (float) (Weights.MEANING * confidence * telling);
        for (int number = 0; number < view.segments().size(); number++) {
            int base = view.segments().get(number).base();
            each(themes.postings(theme, number), (entry, frequency) -> scratch.addMeaning(base + entry, full * frequency / (frequency + (float) Weights.THEME_K1), bits));
        }
    }

    /** Told of an entry that has a term. */
    private interface Having {

        void entry(int number, float frequency);
    }

    private void each(@Nullable PostingsEnum postings, Having told) throws IOException {
        if (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            DocAndFloatFeatureBuffer read = scratch.read;
            for (postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, read); read.size > 0; postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, read)) {
                for (int at = 0; at < read.size; at++) {
                    told.entry(read.docs[at], read.features[at]);
                }
            }
        }
    }

    private void addPlace(Unit.Place place, Understood asked) {
        float score = (float) asked.weights()[Integer.numberOfTrailingZeros(place.bits())] / 2;
        add(place.area().code(), score, place.bits());
        add(Filter.EVERYWHERE, score / 4, place.bits() << Understood.MOST);
        place.area().broader().ifPresent(district -> add(district, score / 4, place.bits() << Understood.MOST));
    }

    private void add(String area, float score, int bits) {
        for (Segment segment : view.segments()) {
            EntrySet entries = segment.columns().choices(Filter.AREA).get(area);
            if (entries != null) {
                FixedBitSet set = new FixedBitSet(segment.columns().size());
                entries.addTo(set);
                EntryBits.each(set, entry -> scratch.addMeaning(segment.base() + entry, score, bits));
            }
        }
    }
}
