package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.Tokens;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What may follow what was typed: names of entries, and what themes are called. */
final class Completing {

    private static final int LOOKED_AT = 100;
    private static final int SHORTEST = 2;

    private final Map<String, Suggestion.About> themes = new LinkedHashMap<>();

    Completing(Taxonomy taxonomy) {
        for (Theme theme : taxonomy.themes()) {
            theme.labels().forEach((_, label) -> themes.putIfAbsent(folded(label), new Suggestion.About(label, theme.code())));
            theme.synonyms().stream().filter(synonym -> !synonym.startsWith(Theme.NEAR)).forEach(synonym -> themes.putIfAbsent(folded(synonym), new Suggestion.About(synonym, theme.code())));
        }
    }

    static String folded(String text) {
        return Tokens.of(text).stream().map(Token::word).collect(Collectors.joining(" "));
    }

    /** Themes first, at most half of all; then names that begin with it, and names with a word that does. */
    List<Suggestion> of(String typed, int howMany, View view) throws IOException {
        String beginning = folded(typed);
        if (beginning.length() < SHORTEST) {
            return List.of();
        }
        List<Suggestion> about = new ArrayList<>();
        themes.forEach((folded, suggestion) -> {
            if (folded.startsWith(beginning) && about.size() < (howMany + 1) / 2 && about.stream().noneMatch(other -> ((Suggestion.About) other).theme().equals(suggestion.theme()))) {
                about.add(suggestion);
            }
        });
        List<Suggestion> all = new ArrayList<>(about);
        names(beginning, howMany - about.size(), view).forEach(all::add);
        return all;
    }

    private static List<Suggestion> names(String beginning, int most, View view) throws IOException {
        Map<String, Suggestion> names = new LinkedHashMap<>();
        BytesRef bytes = new BytesRef(beginning);
        for (View.Segment segment : view.segments()) {
            Terms terms = segment.reader().terms(Fields.NAMES);
            if (terms != null && names.size() < most) {
                TermsEnum each = terms.iterator();
                boolean more = each.seekCeil(bytes) != TermsEnum.SeekStatus.END;
                for (int seen = 0; more && seen < LOOKED_AT && names.size() < most && StringHelper.startsWith(each.term(), bytes); seen++) {
                    addFirst(each, segment, view, names);
                    more = each.next() != null;
                }
            }
        }
        return List.copyOf(names.values());
    }

    private static void addFirst(TermsEnum name, View.Segment segment, View view, Map<String, Suggestion> names) throws IOException {
        PostingsEnum postings = name.postings(null, PostingsEnum.NONE);
        for (int entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc()) {
            if (segment.here().get(entry)) {
                Findable found = view.reading().of(segment.base() + entry).findable();
                names.putIfAbsent(found.id(), new Suggestion.Name(found.name(), found.id(), found.address()));
                return;
            }
        }
    }
}
