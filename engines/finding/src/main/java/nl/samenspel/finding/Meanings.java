package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.finding.Phrases.Meaning;
import nl.samenspel.finding.Phrases.Phrase;
import nl.samenspel.finding.Unit.Meant;
import nl.samenspel.finding.dutch.StopWords;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.WordForms;

/** Decides which themes somebody means, and how sure that is. */
final class Meanings {

    private static final int MOST = 5;
    private static final double LEAST = 0.2;
    /** A theme that only a part of a compound means. */
    private static final double BY_PART = 0.5;
    /** A phrase of which not all words were said. */
    private static final double PARTLY = 0.5;
    private static final double ENOUGH_OF_A_PHRASE = 0.6;

    private final Taxonomy taxonomy;
    private final Phrases phrases;
    private final StopWords stopWords;
    private final WordForms forms;

    Meanings(Taxonomy taxonomy, Phrases phrases, StopWords stopWords, WordForms forms) {
        this.taxonomy = taxonomy;
        this.phrases = phrases;
        this.stopWords = stopWords;
        this.forms = forms;
    }

    /** Whether a word alone means a theme. */
    boolean knows(String word) {
        return !phrases.with(phrases.key(word)).isEmpty();
    }

    List<Meant> of(List<Token> tokens, Map<Token, Integer> bitsOf, Map<Token, String> corrections) {
        List<Token> content = tokens.stream().filter(phrases::says).toList();
        List<Token> all = content.isEmpty() ? tokens : content;
        List<String> keys = phrases.keys(all.stream().map(token -> corrected(token, corrections)).toList());
        Map<String, Meant> found = new HashMap<>();
        List<Said> said = said(all, keys);
        for (Said each : said) {
            boolean within = said.stream().anyMatch(each::isWithin);
            merge(each.phrase(), each.confidence() * (within ? Weights.WITHIN_PHRASE : 1), each.tokens(), bitsOf, found);
        }
        byParts(all, bitsOf, found);
        if (found.values().stream().allMatch(meant -> meant.confidence() < PARTLY)) {
            partly(all, keys, bitsOf, found);
        }
        return withNear(found.values().stream().filter(meant -> meant.confidence() >= LEAST)
                .sorted(Comparator.comparingDouble(Meant::confidence).reversed().thenComparing(Meant::theme)).limit(MOST).toList());
    }

    private static Token corrected(Token token, Map<Token, String> corrections) {
        return corrections.containsKey(token) ? new Token(token.surface(), corrections.get(token), List.of()) : token;
    }

    /** A phrase with the words of a question that say it. */
    private record Said(Phrase phrase, double confidence, List<Token> tokens) {

        /** Whether a longer phrase that means something else has all these words, as "hond uitlaten" has "hond". */
        boolean isWithin(Said other) {
            return !phrase.theme().equals(other.phrase.theme()) && tokens.size() < other.tokens.size() && other.tokens.containsAll(tokens);
        }
    }

    /** The phrases in a question, also where two words stand apart that are one: "sollicitatie brief". */
    private List<Said> said(List<Token> all, List<String> keys) {
        List<Said> said = new ArrayList<>();
        for (Meaning meaning : phrases.in(keys)) {
            said.add(new Said(meaning.phrase(), meaning.confidence(), tokensOf(meaning, all, keys)));
        }
        for (int at = 0; at + 1 < all.size(); at++) {
            for (Meaning meaning : phrases.in(List.of(phrases.key(all.get(at).word() + all.get(at + 1).word())))) {
                said.add(new Said(meaning.phrase(), meaning.confidence(), all.subList(at, at + 2)));
            }
        }
        return said;
    }

    private static List<Token> tokensOf(Meaning meaning, List<Token> all, List<String> keys) {
        List<Token> said = new ArrayList<>();
        for (int at = meaning.first(); at <= meaning.last(); at++) {
            if (meaning.phrase().words().contains(keys.get(at))) {
                said.add(all.get(at));
            }
        }
        return said;
    }

    private void byParts(List<Token> all, Map<Token, Integer> bitsOf, Map<String, Meant> found) {
        for (Token token : all) {
            if (phrases.with(phrases.key(token.word())).stream().anyMatch(phrase -> phrase.words().size() == 1)) {
                continue;
            }
            List<String> parts = forms.parts(token.word()).stream().map(phrases::key).toList();
            for (Meaning meaning : phrases.in(parts)) {
                double share = meaning.phrase().words().size() == parts.size() ? 1 : BY_PART;
                merge(meaning.phrase(), meaning.confidence() * share, List.of(token), bitsOf, found);
            }
        }
    }

    /** Most words of a phrase, when no phrase was said wholly. */
    private void partly(List<Token> all, List<String> keys, Map<Token, Integer> bitsOf, Map<String, Meant> found) {
        Set<Phrase> near = new LinkedHashSet<>();
        keys.forEach(key -> near.addAll(phrases.with(key)));
        for (Phrase phrase : near) {
            List<Token> said = new ArrayList<>();
            Set<String> words = new HashSet<>();
            for (int at = 0; at < keys.size(); at++) {
                if (phrase.words().contains(keys.get(at)) && words.add(keys.get(at))) {
                    said.add(all.get(at));
                }
            }
            double share = (double) words.size() / phrase.words().size();
            boolean telling = said.stream().anyMatch(token -> !stopWords.isStop(token.word()) && !stopWords.isFiller(token.word()) && !stopWords.isCompanion(token.word()));
            if (share >= ENOUGH_OF_A_PHRASE && telling) {
                merge(phrase, PARTLY * share, said, bitsOf, found);
            }
        }
    }

    private static void merge(Phrase phrase, double confidence, List<Token> said, Map<Token, Integer> bitsOf, Map<String, Meant> found) {
        String theme = phrase.theme();
        int covered = said.stream().mapToInt(token -> bitsOf.getOrDefault(token, 0)).reduce(0, (some, more) -> some | more);
        int bits = phrase.near() ? covered << Understood.MOST : covered;
        Meant meant = new Meant(theme, bits, said.stream().map(Token::surface).toList(), confidence);
        found.merge(theme, meant, (one, other) -> new Meant(theme, one.bits() | other.bits(), both(one, other),
                Math.max(one.confidence(), other.confidence()) + 0.1 * Math.min(one.confidence(), other.confidence())));
    }

    private static List<String> both(Meant one, Meant other) {
        Set<String> both = new LinkedHashSet<>(one.asked());
        both.addAll(other.asked());
        return List.copyOf(both);
    }

    /** What a theme is part of is near to it, and so is what helps as well: those entries nearly cover what was asked. */
    private List<Meant> withNear(List<Meant> found) {
        Map<String, Meant> all = new LinkedHashMap<>();
        found.forEach(meant -> all.put(meant.theme(), meant));
        for (Meant meant : found) {
            taxonomy.theme(meant.theme()).flatMap(Theme::broader).ifPresent(code -> all.putIfAbsent(code, near(code, meant, Weights.BROADER_THEME)));
        }
        for (Meant meant : found) {
            taxonomy.theme(meant.theme()).ifPresent(theme -> theme.related().forEach(code -> all.putIfAbsent(code, near(code, meant, Weights.RELATED_THEME))));
        }
        return List.copyOf(all.values());
    }

    private static Meant near(String code, Meant meant, double share) {
        return new Meant(code, (meant.bits() | meant.bits() >>> Understood.MOST) << Understood.MOST, meant.asked(), meant.confidence() * share);
    }

    /** The themes that were meant themselves, likeliest first. */
    static List<String> codes(List<Meant> themes) {
        return themes.stream().filter(meant -> (meant.bits() & Understood.WHOLLY) != 0 || meant.bits() == 0).map(Meant::theme).toList();
    }
}
