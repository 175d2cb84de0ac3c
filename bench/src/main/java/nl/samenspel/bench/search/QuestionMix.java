package nl.samenspel.bench.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.samenspel.finding.Area;
import nl.samenspel.finding.Filters;
import nl.samenspel.finding.Question;
import nl.samenspel.finding.Surroundings;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;

/** Questions of every kind that residents ask: one word, several, a sentence of the life-world, a compound, a beginning, a typing error, a place; every second one with filters. */
final class QuestionMix {

    private static final int HITS = 25;

    private final ZipfWords words;
    private final Surroundings surroundings;
    private final List<String> phrases;

    QuestionMix(ZipfWords words, Surroundings surroundings, Taxonomy taxonomy) {
        this.words = words;
        this.surroundings = surroundings;
        this.phrases = taxonomy.themes().stream().map(Theme::synonyms).flatMap(List::stream).filter(phrase -> !phrase.startsWith(Theme.NEAR)).toList();
    }

    /** So many questions, no two with the same words. */
    List<Question> questions(int howMany, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Set<String> seen = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        while (questions.size() < howMany) {
            String typed = typed(questions.size() % 10, random);
            if (seen.add(typed)) {
                questions.add(question(typed, random));
            }
        }
        return questions;
    }

    private String typed(int kind, RandomGenerator random) {
        return switch (kind) {
            case 0 -> words.word(random) + " " + words.compound(random);
            case 1, 2 -> words.word(random) + " " + words.word(random);
            case 3 -> words.word(random) + " " + words.word(random) + " " + words.word(random);
            case 4, 5 -> phrases.get(random.nextInt(phrases.size())) + (random.nextBoolean() ? " " + words.word(random) : "");
            case 6 -> words.compound(random);
            case 7 -> beginning(words.compound(random) + words.word(random), random);
            case 8 -> error(words.compound(random), random) + " " + words.word(random);
            default -> words.word(random) + " in " + area(random).name();
        };
    }

    private static String beginning(String word, RandomGenerator random) {
        return word.substring(0, Math.min(word.length(), 4 + random.nextInt(5)));
    }

    private static String error(String word, RandomGenerator random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private Area area(RandomGenerator random) {
        return surroundings.areas().get(random.nextInt(surroundings.areas().size()));
    }

    private Question question(String typed, RandomGenerator random) {
        Question question = new Question(typed, random.nextBoolean() ? filters(random) : Filters.NONE, random.nextBoolean() ? Optional.of(MadeUpEntries.place(random)) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(area(random).code()) : Optional.empty(), MadeUpEntries.NOW, 0, HITS, "nl");
        return question;
    }

    private Filters filters(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> filters(Set.of("eenzaamheid"), Set.of(), Set.of(), Set.of(), OptionalInt.empty());
            case 1 -> filters(Set.of(), Set.of(area(random).code()), Set.of("FREE"), Set.of(), OptionalInt.empty());
            case 2 -> filters(Set.of(), Set.of(), Set.of("FREE", "BY_INCOME"), Set.of(DayOfWeek.of(1 + random.nextInt(7))), OptionalInt.empty());
            case 3 -> filters(Set.of(), Set.of(), Set.of(), Set.of(), OptionalInt.of(2_000));
            default -> filters(Set.of("ontmoeting", "eten"), Set.of(), Set.of(), Set.of(DayOfWeek.TUESDAY), OptionalInt.of(5_000));
        };
    }

    private static Filters filters(Set<String> themes, Set<String> areas, Set<String> prices, Set<DayOfWeek> days, OptionalInt within) {
        return new Filters(themes, areas, Set.of(), prices, Set.of(), Set.of(), Set.of(), days, Set.of(), within);
    }
}
