package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.finding.View.Segment;
import nl.samenspel.finding.dutch.WordForms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Finds the words that begin with what was typed, and the one that was meant by a typing error: among the words of entries and of themes. */
final class Spelling {

    private static final int LOOKED_AT = 200;
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final double SOUNDS_ALIKE = 0.5;

    private final WordForms forms;
    private final Set<String> themeWords;

    /** @param themeWords folded */
    Spelling(WordForms forms, Set<String> themeWords) {
        this.forms = forms;
        this.themeWords = themeWords;
    }

    private record Candidate(String word, double distance, int frequency) {}

    /** Words of entries that begin with this, the most frequent first. */
    List<String> beginnings(String typed, int most, View view) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        BytesRef beginning = new BytesRef(typed);
        for (Segment segment : view.segments()) {
            Optional<Terms> terms = segment.terms(Fields.SURFACES);
            if (terms.isPresent()) {
                TermsEnum each = terms.get().iterator();
                boolean more = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
                for (int seen = 0; more && seen < LOOKED_AT && startsWith(each.term(), beginning); seen++) {
                    found.merge(each.term().utf8ToString(), each.docFreq(), Integer::sum);
                    more = each.next() != null;
                }
            }
        }
        return found.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(most).map(Map.Entry::getKey).toList();
    }

    private static boolean startsWith(BytesRef term, BytesRef beginning) {
        return org.apache.lucene.util.StringHelper.startsWith(term, beginning);
    }

    /**
     * The word that was meant, if it is near enough.
     *
     * @param compound whether it could be a compound as it stands: then only what sounds alike was meant
     */
    Optional<String> meant(String typed, boolean compound, View view) throws IOException {
        if (typed.length() < SHORTEST || typed.length() > 40 || typed.chars().anyMatch(letter -> letter < 'a' || letter > 'z')) {
            return Optional.empty();
        }
        Optional<String> near = best(typed, 1, 0, view);
        if (compound) {
            return near.filter(word -> EditDistance.between(typed, word) <= SOUNDS_ALIKE);
        }
        if (near.isEmpty() && typed.length() >= LONG - 2) {
            near = best(typed, 2, 1, view);
        }
        return near.isPresent() ? near : inPart(typed, view);
    }

    /** A long word that nobody wrote before: one part of it is a word, and the other one is nearly. */
    private Optional<String> inPart(String typed, View view) throws IOException {
        for (int end = typed.length() - SHORTEST; end >= SHORTEST && typed.length() >= LONG + 2; end--) {
            String left = typed.substring(0, end);
            String right = typed.substring(end);
            if (forms.isWord(left) || left.endsWith("s") && forms.isWord(left.substring(0, end - 1))) {
                Optional<String> meant = right.length() > SHORTEST ? best(right, 1, 0, view).filter(forms::isWord) : Optional.empty();
                if (meant.isPresent()) {
                    return Optional.of(left + meant.get());
                }
            }
            if (forms.isListed(right)) {
                Optional<String> meant = left.length() > SHORTEST ? best(left, 1, 0, view).filter(forms::isWord) : Optional.empty();
                if (meant.isPresent()) {
                    return Optional.of(meant.get() + right);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> best(String typed, int edits, int kept, View view) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> inEntries = new HashMap<>();
        CompiledAutomaton automaton = new CompiledAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(edits, typed.substring(0, kept)));
        for (Segment segment : view.segments()) {
            Optional<Terms> terms = segment.terms(Fields.SURFACES);
            if (terms.isPresent()) {
                TermsEnum near = automaton.getTermsEnum(terms.get());
                for (BytesRef term = near.next(); term != null; term = near.next()) {
                    inEntries.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
                }
            }
        }
        inEntries.forEach((word, frequency) -> candidates.add(new Candidate(word, EditDistance.between(typed, word), frequency)));
        for (String word : themeWords) {
            if (Math.abs(word.length() - typed.length()) <= edits && !inEntries.containsKey(word)) {
                double distance = EditDistance.between(typed, word);
                if (distance <= edits) {
                    candidates.add(new Candidate(word, distance, 0));
                }
            }
        }
        return candidates.stream().filter(candidate -> candidate.word().length() >= SHORTEST && forms.isWord(candidate.word()) || candidate.frequency() > 0)
                .min(Comparator.comparingDouble(this::cost)).map(Candidate::word);
    }

    /** How many letters differ counts most, then whether many use the word. */
    private double cost(Candidate candidate) {
        return candidate.distance() - 0.05 * Math.log1p(candidate.frequency()) - (forms.isWord(candidate.word()) ? 0.2 : 0);
    }
}
