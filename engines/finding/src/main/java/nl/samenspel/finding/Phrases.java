package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenspel.finding.dutch.StopWords;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.Tokens;
import nl.samenspel.finding.dutch.WordForms;
import org.jspecify.annotations.Nullable;

/**
 * Recognises themes in words. Each name and synonym of a theme is a phrase: the stems of its words without those that say nothing, in any order. A text means the theme when
 * all words of a phrase stand close together in it: "de huur kan ik deze maand niet betalen" contains "huur niet betalen".
 */
final class Phrases {

    /** A phrase of so many words may be spread over so many more: in a question, and in what an entry says of itself. */
    private static final int SPREAD = 5;
    private static final int SPREAD_IN_ENTRIES = 2;
    /** A phrase that has no word of its own ("er even uit") is hardly spread at all. */
    private static final int SPREAD_OF_SMALL_WORDS = 1;

    /** Who says these speaks of himself: so speaks a question, and not an entry. */
    private static final Set<String> OF_THE_SPEAKER = Set.of("ik", "mijn", "mij", "me", "m'n", "wij", "ons", "onze", "i", "my", "our", "we");

    private static final int REMEMBERED = 20_000;

    private final WordForms forms;
    private final StopWords stopWords;
    private final Remembered<String> keys = new Remembered<>(REMEMBERED);
    private final Map<String, List<Phrase>> byRarestWord = new HashMap<>();
    private final Map<String, List<Phrase>> ofEntriesByRarestWord = new HashMap<>();
    private final Map<String, Integer> themesOfWord = new HashMap<>();
    private final Map<String, Set<Phrase>> byWord = new HashMap<>();

    /**
     * @param words stems; at least one
     * @param text as it stands in the taxonomy
     * @param near whether it only comes near to the theme
     * @param spoken whether it is said by somebody of himself, so that an entry that has these words does not mean it
     * @param spread over how many more words it may be spread
     * @param telling from 0 to 1: how rare its only word is in Dutch, and 1 when there are more
     */
    record Phrase(String theme, Set<String> words, String text, boolean near, boolean spoken, int spread, double telling) {}

    /**
     * A theme found in a text.
     *
     * @param first place among the content words where it begins
     * @param last place where it ends
     * @param confidence from 0 to 1: less when the words mean other themes as well
     */
    record Meaning(Phrase phrase, int first, int last, double confidence) {}

    Phrases(Taxonomy taxonomy, WordForms forms, StopWords stopWords) {
        this.forms = forms;
        this.stopWords = stopWords;
        List<Phrase> all = new ArrayList<>();
        for (Theme theme : taxonomy.themes()) {
            Set<Set<String>> seen = new HashSet<>();
            Set<String> texts = new LinkedHashSet<>(theme.labels().values());
            texts.addAll(theme.synonyms());
            for (String text : texts) {
                List<Token> tokens = Tokens.of(text);
                Set<String> words = words(tokens);
                if (!words.isEmpty() && seen.add(words)) {
                    all.add(phrase(theme.code(), words, text, tokens));
                }
            }
        }
        file(all);
    }

    private Phrase phrase(String theme, Set<String> words, String text, List<Token> tokens) {
        boolean spoken = tokens.stream().anyMatch(token -> OF_THE_SPEAKER.contains(token.word()));
        boolean small = tokens.stream().allMatch(token -> stopWords.isStop(token.word()) || stopWords.isFiller(token.word()) || stopWords.isCompanion(token.word()));
        double telling = words.size() == 1 ? Weights.rarity(forms.frequency(words.iterator().next())) : 1;
        return new Phrase(theme, words, text, text.startsWith(Theme.NEAR), spoken, small ? SPREAD_OF_SMALL_WORDS : SPREAD, telling);
    }

    private void file(List<Phrase> all) {
        Map<String, Integer> uses = new HashMap<>();
        Map<String, Set<String>> alone = new HashMap<>();
        for (Phrase phrase : all) {
            phrase.words().forEach(word -> uses.merge(word, 1, Integer::sum));
            phrase.words().forEach(word -> byWord.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(phrase));
            if (phrase.words().size() == 1) {
                alone.computeIfAbsent(phrase.words().iterator().next(), _ -> new HashSet<>()).add(phrase.theme());
            }
        }
        alone.forEach((word, themes) -> themesOfWord.put(word, themes.size()));
        for (Phrase phrase : all) {
            String rarest = phrase.words().stream().min(Comparator.comparingInt(uses::get)).orElseThrow();
            byRarestWord.computeIfAbsent(rarest, _ -> new ArrayList<>()).add(phrase);
            if (!phrase.near() && !phrase.spoken()) {
                ofEntriesByRarestWord.computeIfAbsent(rarest, _ -> new ArrayList<>()).add(phrase);
            }
        }
    }

    /** The words of a phrase that count. When only one tells something the words that link it count as well, and all words when none does. */
    private Set<String> words(List<Token> tokens) {
        Set<String> words = keys(tokens, token -> !stopWords.isStop(token.word()));
        if (words.size() == 1) {
            return keys(tokens, this::says);
        }
        if (words.isEmpty()) {
            Set<String> links = keys(tokens, this::says);
            return links.size() < 2 ? keys(tokens, _ -> true) : links;
        }
        return words;
    }

    private Set<String> keys(List<Token> tokens, Predicate<Token> counts) {
        return tokens.stream().filter(counts).map(token -> key(token.word())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Phrase> all() {
        return byRarestWord.values().stream().flatMap(List::stream).toList();
    }

    /** Whether a word counts in a phrase. */
    boolean says(Token token) {
        return !stopWords.isStop(token.word()) || stopWords.isLink(token.word());
    }

    /** What the words of a text are compared by; a verb that is parted by "te" ("aan te bellen") by the whole verb. */
    List<String> keys(List<Token> tokens) {
        List<String> keys = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).word();
            String whole = isParted(at, tokens) ? tokens.get(at - 2).word() + word : word;
            keys.add(key(forms.isListed(whole) ? whole : word));
        }
        return keys;
    }

    /** Not so in "niemand om mee te praten": that is nobody to talk with, and no "meepraten". */
    private static boolean isParted(int at, List<Token> tokens) {
        return at > 1 && tokens.get(at - 1).word().equals("te") && !(at > 2 && tokens.get(at - 2).word().equals("mee") && tokens.get(at - 3).word().equals("om"));
    }

    /** What a word is compared by: the word it was derived from. */
    String key(String word) {
        return keys.get(word, this::made);
    }

    private String made(String word) {
        String normal = forms.normal(word);
        return forms.root(normal).orElse(normal);
    }

    /** All phrases in a question. @param keys of its words without stop words */
    List<Meaning> in(List<String> keys) {
        List<Meaning> found = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            for (Phrase phrase : byRarestWord.getOrDefault(keys.get(at), List.of())) {
                add(around(at, phrase, phrase.spread(), keys), found);
            }
        }
        return found;
    }

    /** All phrases in what an entry says of itself that tell what it is about. @param keys of its words without stop words */
    List<Meaning> inEntry(List<String> keys) {
        List<Meaning> found = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            for (Phrase phrase : ofEntriesByRarestWord.getOrDefault(keys.get(at), List.of())) {
                if (phrase.words().size() <= keys.size()) {
                    add(around(at, phrase, Math.min(SPREAD_IN_ENTRIES, phrase.spread()), keys), found);
                }
            }
        }
        return found;
    }

    private static void add(@Nullable Meaning meaning, List<Meaning> found) {
        if (meaning != null) {
            found.add(meaning);
        }
    }

    private @Nullable Meaning around(int at, Phrase phrase, int spread, List<String> keys) {
        int reach = phrase.words().size() + spread;
        int first = at;
        int last = at;
        for (String word : phrase.words()) {
            int nearest = nearest(word, at, reach, keys);
            if (nearest < 0) {
                return null;
            }
            first = Math.min(first, nearest);
            last = Math.max(last, nearest);
        }
        boolean alone = phrase.words().size() == 1;
        double confidence = alone ? 1 / Math.sqrt(themesOfWord.getOrDefault(keys.get(at), 1)) : 1;
        return last - first < reach ? new Meaning(phrase, first, last, confidence) : null;
    }

    private static int nearest(String word, int at, int reach, List<String> keys) {
        for (int away = 0; away < reach; away++) {
            if (at - away >= 0 && keys.get(at - away).equals(word)) {
                return at - away;
            }
            if (at + away < keys.size() && keys.get(at + away).equals(word)) {
                return at + away;
            }
        }
        return -1;
    }

    /** Phrases of which these words are a part, for words that mean nothing yet. */
    Set<Phrase> with(String key) {
        return byWord.getOrDefault(key, Set.of());
    }
}
