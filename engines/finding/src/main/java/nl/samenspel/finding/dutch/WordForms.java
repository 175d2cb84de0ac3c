package nl.samenspel.finding.dutch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Leads the forms of a word to one: "schulden" to "schuld", "gekookt" and "kookt" to "koken", "taalcafés" to "taalcafé". What stands in our own list comes first, then the
 * lexicon, then the last part of a compound, and for words nobody knows a few endings.
 */
public final class WordForms {

    private static final String OWN = "forms.txt";
    private static final int SHORTEST_STEM = 3;
    /** How common a word of our own list counts that the lexicon does not have. */
    private static final int OWN_FREQUENCY = 12;

    private final Lexicon lexicon;
    private final Compounds compounds;
    private final Map<String, String> own;
    private final Map<String, List<String>> ownByBeginning;
    private final Roots roots;

    private WordForms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.own = readOwn();
        this.ownByBeginning = own.keySet().stream().filter(word -> word.length() >= Compounds.SHORTEST_PART && !lexicon.contains(word))
                .collect(Collectors.groupingBy(word -> word.substring(0, Compounds.SHORTEST_PART)));
        this.compounds = new Compounds(new OwnWords());
        this.roots = new Roots(this);
    }

    /** With the word lists that come with the program; made once. */
    public static WordForms standard() {
        return Standard.FORMS;
    }

    private static final class Standard {
        static final WordForms FORMS = new WordForms(Lexicon.standard());
    }

    /** The form that stands for all forms of a folded word. */
    public String normal(String word) {
        if (word.isEmpty() || word.charAt(0) < 'a' || word.charAt(0) > 'z') {
            return word;
        }
        String listed = own.get(word);
        if (listed != null) {
            return listed;
        }
        return lexicon.entry(word).map(WordEntry::normal).map(normal -> own.getOrDefault(normal, normal)).orElseGet(() -> unlisted(word));
    }

    private String unlisted(String word) {
        List<String> parts = compounds.parts(word);
        if (!parts.isEmpty()) {
            String last = parts.getLast();
            return word.substring(0, word.length() - last.length()) + normal(last);
        }
        return Endings.without(word);
    }

    /** The parts of a compound in their normal forms; empty for other words, and for those of our own list: a "nieuwsbrief" is no help with letters. */
    public List<String> parts(String word) {
        return own.containsKey(word) ? List.of() : compounds.parts(word).stream().map(this::normal).toList();
    }

    /** The word that a derived word was made of, both in normal form: "eenzaam" for "eenzaamheid". */
    public Optional<String> root(String normal) {
        return roots.of(normal);
    }

    /** Whether it is a Dutch word: one of the list, or a compound of those. */
    public boolean isWord(String word) {
        return own.containsKey(word) || lexicon.contains(word) || !compounds.parts(word).isEmpty();
    }

    /** Whether the lexicon or our own list has the word: sure to be spelled well, where a compound of two short words may be a typing error. */
    public boolean isListed(String word) {
        return own.containsKey(word) || lexicon.contains(word);
    }

    /** How common a word is, from 0 to 25; 0 for unknown words. */
    public int frequency(String word) {
        return entry(word).map(WordEntry::frequency).orElse(0);
    }

    /** Our own list before the lexicon, as parts of compounds. */
    private final class OwnWords implements Compounds.Words {

        @Override
        public Optional<WordEntry> entry(String form) {
            return WordForms.this.entry(form);
        }

        @Override
        public void beginningAt(String text, int begin, Lexicon.Found found) {
            lexicon.beginningAt(text, begin, found);
            for (String word : ownByBeginning.getOrDefault(text.substring(begin, Math.min(text.length(), begin + Compounds.SHORTEST_PART)), List.of())) {
                if (text.startsWith(word, begin)) {
                    found.word(begin + word.length(), OWN_FREQUENCY, Compounds.ANYWHERE);
                }
            }
        }
    }

    Optional<WordEntry> entry(String form) {
        String listed = own.get(form);
        if (listed != null && lexicon.entry(form).isEmpty()) {
            return Optional.of(new WordEntry(listed, OWN_FREQUENCY, true, true));
        }
        return lexicon.entry(form);
    }

    /** Lines such as {@code helper helpen}: a form and what stands for it; a word alone stands for itself. */
    private static Map<String, String> readOwn() {
        Map<String, String> own = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(WordForms.class.getResourceAsStream(OWN));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split("#", 2)[0].strip().split("\\s+");
                for (String word : words) {
                    if (!word.isEmpty()) {
                        own.put(Folding.fold(word), Folding.fold(words[0]));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return own;
    }

    /** For words that no list knows, such as names and new loans: the endings of more than one and of small ones. */
    private static final class Endings {

        static String without(String word) {
            int length = word.length();
            if (length < SHORTEST_STEM + 2 || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
                return word;
            }
            for (String ending : List.of("etjes", "etje", "tjes", "tje", "jes", "je")) {
                if (word.endsWith(ending) && length - ending.length() >= SHORTEST_STEM) {
                    return word.substring(0, length - ending.length());
                }
            }
            if (word.endsWith("en") && length >= SHORTEST_STEM + 3) {
                return single(word.substring(0, length - 2));
            }
            return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is") ? word.substring(0, length - 1) : word;
        }

        private static String single(String stem) {
            int last = stem.length() - 1;
            boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "aeiou".indexOf(stem.charAt(last)) < 0;
            return doubled ? stem.substring(0, last) : stem;
        }
    }
}
