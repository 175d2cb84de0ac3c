package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private static final int MOST_TRIES = 2;
    private static final double OTHER_BEGINNING = 0.1;

    private final WordForms forms;
    private final SortedSet<BytesRef> themeWords;

    /** @param themeWords folded */
    Spelling(WordForms forms, Set<String> themeWords) {
        this.forms = forms;
        this.themeWords = themeWords.stream().map(BytesRef::new).collect(Collectors.toCollection(TreeSet::new));
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
     * @param compound whether it could be a compound as it stands: then only what sounds alike was meant, or a word of a theme of which one letter was left out
     */
    Optional<String> meant(String typed, boolean compound, View view) throws IOException {
        if (typed.length() < SHORTEST || typed.length() > 40 || typed.chars().anyMatch(letter -> letter < 'a' || letter > 'z')) {
            return Optional.empty();
        }
        Optional<String> near = best(typed, 1, 0, view);
        if (compound) {
            return near.filter(word -> EditDistance.between(typed, word) <= SOUNDS_ALIKE || isLetterShort(typed, word));
        }
        if (near.isEmpty() && typed.length() >= LONG - 2) {
            near = best(typed, 2, 1, view);
        }
        return near.isPresent() ? near : inPart(typed, view);
    }

    /** "buurhuis" could be a word, but "buurthuis" is one that themes have. */
    private boolean isLetterShort(String typed, String word) {
        return typed.length() >= LONG && word.length() == typed.length() + 1 && themeWords.contains(new BytesRef(word));
    }

    /** A long word that nobody wrote before: one part of it is a word, and the other one is nearly. The longest words that fit are tried, and not all. */
    private Optional<String> inPart(String typed, View view) throws IOException {
        int tries = 0;
        for (int end = typed.length() - SHORTEST - 1; end >= SHORTEST && typed.length() >= LONG + 2 && tries < MOST_TRIES; end--) {
            String left = typed.substring(0, end);
            if (forms.isListed(left) || left.endsWith("s") && forms.isListed(left.substring(0, end - 1))) {
                tries++;
                Optional<String> meant = best(typed.substring(end), 1, 0, view).filter(forms::isWord);
                if (meant.isPresent()) {
                    return Optional.of(left + meant.get());
                }
            }
        }
        for (int at = SHORTEST + 1; at <= typed.length() - SHORTEST && typed.length() >= LONG + 2; at++) {
            String right = typed.substring(at);
            if (forms.isListed(right)) {
                return best(typed.substring(0, at), 1, 0, view).filter(forms::isWord).map(meant -> meant + right);
            }
        }
        return Optional.empty();
    }

    private Optional<String> best(String typed, int edits, int kept, View view) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> inEntries = new HashMap<>();
        CompiledAutomaton automaton = new CompiledAutomaton(new LevenshteinAutomata(typed.substring(kept), true).toAutomaton(edits, typed.substring(0, kept)));
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
        for (BytesRef word : themeWords) {
            if (automaton.runAutomaton.run(word.bytes, word.offset, word.length)) {
                candidates.add(new Candidate(word.utf8ToString(), EditDistance.between(typed, word.utf8ToString()), 0));
            }
        }
        return candidates.stream().filter(candidate -> candidate.word().length() >= SHORTEST && forms.isWord(candidate.word()) || candidate.frequency() > 0)
                .min(Comparator.comparingDouble((Candidate candidate) -> cost(candidate, typed)).thenComparing(Candidate::word)).map(Candidate::word);
    }

    /** How many letters differ counts most, then whether it begins otherwise, which is rarely a typing error, and whether many use the word. */
    private double cost(Candidate candidate, String typed) {
        boolean otherBeginning = candidate.word().charAt(0) != typed.charAt(0);
        return candidate.distance() + (otherBeginning ? OTHER_BEGINNING : 0) - 0.05 * Math.log1p(candidate.frequency()) - (forms.isWord(candidate.word()) ? 0.2 : 0);
    }
}
