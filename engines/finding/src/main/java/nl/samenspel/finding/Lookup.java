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
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Looks terms of one field up for one question, each of them once. */
final class Lookup {

    private final View view;
    private final List<@Nullable TermsEnum> enums = new ArrayList<>();
    private final Map<String, Found> found = new HashMap<>();

    Lookup(View view, String field) throws IOException {
        this.view = view;
        for (View.Segment segment : view.segments()) {
            Terms terms = segment.reader().terms(field);
            enums.add(terms == null ? null : terms.iterator());
        }
    }

    /** A term in all segments. @param states one for each segment; null where it does not occur */
    private record Found(int frequency, @Nullable TermState[] states) {}

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
        return new Found(frequency, states);
    }

    /** The entries of a segment that have it, with their weights. @param segment its number */
    @Nullable PostingsEnum postings(String term, int segment) throws IOException {
        return postings(term, segment, PostingsEnum.FREQS);
    }

    /** The entries of a segment that have it. @param segment its number */
    @Nullable PostingsEnum entries(String term, int segment) throws IOException {
        return postings(term, segment, PostingsEnum.NONE);
    }

    private @Nullable PostingsEnum postings(String term, int segment, int flags) throws IOException {
        TermState state = found(term).states()[segment];
        TermsEnum each = enums.get(segment);
        if (state == null || each == null) {
            return null;
        }
        each.seekExact(new BytesRef(term), state);
        return each.postings(null, flags);
    }
}
