package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Looks terms of one field up for one question, each of them once. */
final class Lookup {

    private final View view;
    private final String field;
    private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    private final List<@Nullable TermsEnum> enums = new ArrayList<>();
    private final Map<String, Found> found = new HashMap<>();

    Lookup(View view, String field) throws IOException {
        this.view = view;
        this.field = field;
        for (View.Segment segment : view.segments()) {
            Terms terms = segment.reader().terms(field);
            enums.add(terms == null ? null : terms.iterator());
        }
    }

    /**
     * A term in all segments.
     *
     * @param states one for each segment; null where it does not occur
     * @param postings what was read of each segment so far
     */
    private record Found(int frequency, @Nullable TermState[] states, @Nullable Postings[] postings) {}

    /** How many entries have it; those that are gone may be counted until their segment is merged. */
    int frequency(String term) throws IOException {
        return found(term).frequency();
    }

    double telling(String term) throws IOException {
        return view.telling(frequency(term));
    }

    private Found found(String term) throws IOException {
        Found known = found.get(term);
        if (known == null) {
            known = look(new BytesRef(term));
            found.put(term, known);
        }
        return known;
    }

    private Found look(BytesRef term) throws IOException {
        @Nullable TermState[] states = new TermState[enums.size()];
        int frequency = 0;
        for (int segment = 0; segment < states.length; segment++) {
            TermsEnum each = enums.get(segment);
            if (each != null && each.seekExact(term)) {
                states[segment] = each.termState();
                frequency += each.docFreq();
            }
        }
        return new Found(frequency, states, new Postings[states.length]);
    }

    /** The entries of a segment that have it, with their weights. @param number of the segment */
    Postings postings(String term, int number) throws IOException {
        Found found = found(term);
        Postings known = found.postings()[number];
        if (known == null) {
            known = read(term, found.states()[number], number);
            found.postings()[number] = known;
        }
        return known;
    }

    private Postings read(String term, @Nullable TermState state, int number) throws IOException {
        TermsEnum each = enums.get(number);
        if (state == null || each == null) {
            return Postings.NONE;
        }
        View.Segment segment = view.segments().get(number);
        Postings kept = segment.common().get(field, term);
        if (kept != null) {
            return kept;
        }
        each.seekExact(new BytesRef(term), state);
        int frequency = each.docFreq();
        Postings read = Postings.of(each.postings(null, PostingsEnum.FREQS), frequency, segment.columns(), buffer);
        segment.common().keep(field, term, read, frequency);
        return read;
    }
}
