package nl.samenspel.finding;

import static nl.samenspel.finding.Entries.CLOCK;
import static nl.samenspel.finding.Entries.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be among the best is not scored. The deeper a page lies the less may be left out, so an entry that was left out wrongly would stand on no page at all, and push
 * another one onto two.
 */
class NothingLeftOutTest {

    private static final int ENTRIES = 1_500;
    private static final List<String> WORDS = List.of("koffie", "samen", "taal", "hulp", "geld", "wandelen", "tuin", "buurt", "koken", "mensen", "elke", "week", "kinderen", "schulden", "muziek");
    private static final List<String> THEMES = List.of("ontmoeting", "eten", "geldzorgen", "taal", "eenzaamheid");

    @TempDir
    static Path folder;

    private static Index index;

    /** In pieces, some of them replaced, so that there are several segments with gaps; common words and rare ones. */
    @BeforeAll
    static void fill() {
        index = Index.make(folder, Taxonomy.standard(), Entries.TOWN, CLOCK);
        RandomGenerator random = new SplittableRandom(11);
        for (int piece = 0; piece < 3; piece++) {
            List<Change> changes = new ArrayList<>();
            for (int number = 0; number < ENTRIES / 3 + 40; number++) {
                changes.add(new Change.Put(entry(piece * ENTRIES / 3 + number, piece, random)));
            }
            index.apply(changes);
            index.refresh();
        }
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Findable entry(int number, int version, RandomGenerator random) {
        return new Findable("nr" + number, version, "/aanbod/" + number, sentence(2, random) + " " + number, "", sentence(random.nextInt(1, 12), random), sentence(random.nextInt(0, 30), random),
                "SERVICE", random.nextBoolean() ? List.of() : List.of(THEMES.get(random.nextInt(THEMES.size()))), List.of(random.nextBoolean() ? "W1" : "W2"), false, Optional.empty(),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Point(52.09 + 0.02 * random.nextGaussian(), 5.12 + 0.03 * random.nextGaussian())), "FREE", List.of("COME"), List.of("nl"),
                List.of(), Set.of(), times(random), random.nextDouble());
    }

    /** The first words occur most. */
    private static String sentence(int length, RandomGenerator random) {
        return IntStream.range(0, length).mapToObj(_ -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2.5)))).collect(Collectors.joining(" "));
    }

    private static List<Instant> times(RandomGenerator random) {
        return random.nextInt(3) > 0 ? List.of() : Stream.generate(() -> NOW.plus(Duration.ofHours(random.nextInt(-100, 500)))).limit(2).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"koffie", "muziek", "taal schulden", "samen koffie drinken", "hulp geld tuin week", "kinderen in Overvecht", "koken muziek wandelen in Lunetten", "mensn kofie", "wand", ""})
    void everyResultStandsOnOnePageAndTheBestGoFirst(String words) {
        RandomGenerator random = new SplittableRandom(words.hashCode());
        Question question = Question.of(words, NOW);
        question = random.nextBoolean() ? question.from(new Point(52.1, 5.1)) : question;
        int size = random.nextInt(3, 60);
        List<Hit> hits = new ArrayList<>();
        int total = index.find(question).total();
        for (int page = 0; page * size < Math.min(total, Question.DEEPEST_RANK); page++) {
            hits.addAll(index.find(question.page(page, size)).hits());
        }
        assertThat(hits).extracting(hit -> hit.findable().id()).doesNotHaveDuplicates().hasSize(Math.min(total, Question.DEEPEST_RANK));
        assertThat(hits).extracting(hit -> -millionths(hit.score())).isSorted();
    }

    /** A whole number of millionths: what is equal may differ in its last digit. */
    private static long millionths(Score score) {
        return Math.round(score.total() * 1e6);
    }
}
