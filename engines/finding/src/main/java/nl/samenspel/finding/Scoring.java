package nl.samenspel.finding;

import java.io.IOException;
import java.util.Map;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what each entry of a segment gets for the words and themes of a question: BM25 on weighted term frequencies (Robertson, Zaragoza and Taylor, Simple BM25 extension
 * to multiple weighted fields, 2004), one unit of the question after the other.
 */
final class Scoring {

    private final View view;
    private final Understood asked;
    private final Lookup words;
    private final Lookup themes;
    private final Scratch scratch;

    Scoring(View view, Understood asked, Lookup words, Lookup themes, Scratch scratch) {
        this.view = view;
        this.asked = asked;
        this.words = words;
        this.themes = themes;
        this.scratch = scratch;
    }

    /** @param number of the segment */
    void score(int number) throws IOException {
        Columns columns = view.segments().get(number).columns();
        scratch.clear(columns.size());
        for (Unit unit : asked.units()) {
            if (unit.terms().size() == 1) {
                Map.Entry<String, Double> only = unit.terms().entrySet().iterator().next();
                addWord(only.getKey(), only.getValue(), number, columns);
            } else {
                addBest(unit, number, columns);
            }
        }
        if (!asked.exact().isEmpty()) {
            addWord(asked.exact(), Weights.EXACT_NAME, number, columns);
        }
        for (Unit.Meant meant : asked.themes()) {
            addTheme(meant, number);
        }
        asked.places().forEach(place -> addPlace(place, view.segments().get(number)));
    }

    private void addWord(String term, double share, int segment, Columns columns) throws IOException {
        float full = (float) (share * words.telling(term));
        float[] lengthFactors = view.lengthFactors();
        float[] scores = scratch.words;
        DocAndFloatFeatureBuffer read = scratch.read;
        PostingsEnum postings = words.postings(term, segment);
        for (boolean more = begins(postings, read); more; more = goesOn(postings, read)) {
            for (int at = 0; at < read.size; at++) {
                int entry = read.docs[at];
                float frequency = read.features[at];
                scores[entry] += full * frequency / (frequency + lengthFactors[columns.encodedLength(entry)]);
            }
        }
    }

    /** Of all terms of a unit the best one counts. */
    private void addBest(Unit unit, int segment, Columns columns) throws IOException {
        float[] best = scratch.unit;
        FixedBitSet found = new FixedBitSet(columns.size());
        for (Map.Entry<String, Double> term : unit.terms().entrySet()) {
            float full = (float) (term.getValue() * words.telling(term.getKey()));
            float[] lengthFactors = view.lengthFactors();
            DocAndFloatFeatureBuffer read = scratch.read;
            PostingsEnum postings = words.postings(term.getKey(), segment);
            for (boolean more = begins(postings, read); more; more = goesOn(postings, read)) {
                for (int at = 0; at < read.size; at++) {
                    int entry = read.docs[at];
                    float frequency = read.features[at];
                    best[entry] = Math.max(best[entry], full * frequency / (frequency + lengthFactors[columns.encodedLength(entry)]));
                    found.set(entry);
                }
            }
        }
        EntryBits.each(found, entry -> {
            scratch.words[entry] += best[entry];
            best[entry] = 0;
        });
    }

    private void addTheme(Unit.Meant meant, int segment) throws IOException {
        double telling = Math.max(1, themes.telling(meant.theme()));
        float full = (float) (Weights.MEANING * meant.confidence() * telling);
        float[] scores = scratch.meaning;
        DocAndFloatFeatureBuffer read = scratch.read;
        PostingsEnum postings = themes.postings(meant.theme(), segment);
        for (boolean more = begins(postings, read); more; more = goesOn(postings, read)) {
            for (int at = 0; at < read.size; at++) {
                float frequency = read.features[at];
                scores[read.docs[at]] += full * frequency / (frequency + (float) Weights.THEME_K1);
            }
        }
    }

    private static boolean begins(@Nullable PostingsEnum postings, DocAndFloatFeatureBuffer read) throws IOException {
        return postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && goesOn(postings, read);
    }

    private static boolean goesOn(@Nullable PostingsEnum postings, DocAndFloatFeatureBuffer read) throws IOException {
        if (postings == null) {
            return false;
        }
        postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, read);
        return read.size > 0;
    }

    private void addPlace(Unit.Place place, Segment segment) {
        float score = (float) asked.weights()[Integer.numberOfTrailingZeros(place.bits())] / 2;
        add(place.area().code(), score, segment);
        add(Filter.EVERYWHERE, score / 4, segment);
        place.area().broader().ifPresent(district -> add(district, score / 4, segment));
    }

    private void add(String area, float score, Segment segment) {
        EntrySet inArea = segment.columns().choices(Filter.AREA).get(area);
        if (inArea != null) {
            FixedBitSet entries = new FixedBitSet(segment.columns().size());
            inArea.addTo(entries);
            EntryBits.each(entries, entry -> scratch.meaning[entry] += score);
        }
    }
}
