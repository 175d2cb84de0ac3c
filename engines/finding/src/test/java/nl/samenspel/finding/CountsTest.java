package nl.samenspel.finding;

import static nl.samenspel.finding.Entries.CLOCK;
import static nl.samenspel.finding.Entries.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a choice is what one gets: whoever chooses it finds exactly so many results, whatever else was asked and chosen. */
class CountsTest {

    private static final Point CENTRE = new Point(52.09, 5.12);
    private static final List<String> THEMES = List.of("ontmoeting", "eten", "geldzorgen", "taal", "eenzaamheid");
    private static final List<String> WORDS = List.of("koffie", "samen", "taal", "hulp", "geld", "wandelen", "tuin");
    private static final List<String> QUESTIONS = List.of("", "koffie", "samen wandelen", "hulp geld", "koffie in Overvecht", "taalles");

    @TempDir
    static Path folder;

    private static Index index;

    /** Put in bit by bit, changed and taken out again, so that there are several segments with gaps. */
    @BeforeAll
    static void fill() {
        index = Index.make(folder, Taxonomy.standard(), Entries.TOWN, CLOCK);
        RandomGenerator random = new SplittableRandom(7);
        for (int batch = 0; batch < 6; batch++) {
            List<Change> changes = new ArrayList<>();
            for (int number = 0; number < 70; number++) {
                changes.add(new Change.Put(entry(batch * 50 + number, batch, random)));
            }
            changes.add(new Change.Remove("nr" + batch * 50, 100));
            index.apply(changes);
            index.refresh();
        }
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Findable entry(int number, int version, RandomGenerator random) {
        boolean everywhere = random.nextInt(5) == 0;
        String area = random.nextBoolean() ? "W1" : "W2";
        return new Findable("nr" + number, version, "/aanbod/" + number, some(WORDS, random) + " " + number, "", some(WORDS, random) + " " + some(WORDS, random), "",
                some(List.of("SERVICE", "ACTIVITY"), random), List.of(some(THEMES, random)), everywhere ? List.of() : List.of(area), everywhere, random.nextInt(20) == 0 ? Optional.of("Zeist") : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new Point(CENTRE.latitude() + 0.02 * random.nextGaussian(), CENTRE.longitude() + 0.03 * random.nextGaussian())),
                some(List.of("", "FREE", "PAID"), random), List.of(some(List.of("COME", "CALL"), random)), List.of(some(List.of("nl", "en", "ar"), random)), List.of(some(List.of("lift", "quiet"), random)),
                Set.of(new TimeOfWeek(DayOfWeek.of(1 + random.nextInt(7)), PartOfDay.values()[random.nextInt(3)])), List.of(), random.nextDouble());
    }

    private static <T> T some(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Each filter chosen with one in three. */
    private static Filters chosen(RandomGenerator random) {
        return new Filters(perhaps(THEMES, random), perhaps(List.of("W1", "W2"), random), perhaps(List.of("SERVICE", "ACTIVITY"), random), perhaps(List.of("FREE", "PAID"), random),
                perhaps(List.of("COME", "CALL"), random), perhaps(List.of("nl", "en", "ar"), random), perhaps(List.of("lift", "quiet"), random), perhaps(List.of(DayOfWeek.values()), random),
                perhaps(List.of(PartOfDay.values()), random), random.nextInt(3) == 0 ? OptionalInt.of(some(List.of(500, 1_000, 2_000, 5_000), random)) : OptionalInt.empty());
    }

    private static <T> Set<T> perhaps(List<T> all, RandomGenerator random) {
        return random.nextInt(3) > 0 ? Set.of() : new HashSet<>(List.of(some(all, random), some(all, random)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void eachCountIsTheNumberOfResultsOfThatChoice(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Filters filters = chosen(random);
        Question question = Question.of(some(QUESTIONS, random), NOW).from(CENTRE).with(filters);
        Counts counts = index.find(question).counts();
        check(counts.themes(), Set.copyOf(THEMES), code -> with(filters, 0, Set.of(code)), question);
        check(counts.areas(), Set.of("W1", "W2"), code -> with(filters, 1, Set.of(code)), question);
        check(counts.kinds(), Set.of("SERVICE", "ACTIVITY"), code -> with(filters, 2, Set.of(code)), question);
        check(counts.prices(), Set.of("FREE", "PAID"), code -> with(filters, 3, Set.of(code)), question);
        check(counts.waysIn(), Set.of("COME", "CALL"), code -> with(filters, 4, Set.of(code)), question);
        check(counts.languages(), Set.of("nl", "en", "ar"), code -> with(filters, 5, Set.of(code)), question);
        check(counts.accessibility(), Set.of("lift", "quiet"), code -> with(filters, 6, Set.of(code)), question);
        check(counts.weekdays(), Set.of(DayOfWeek.values()), day -> with(filters, 7, Set.of(day)), question);
        check(counts.parts(), Set.of(PartOfDay.values()), part -> with(filters, 8, Set.of(part)), question);
        check(counts.within(), Set.of(500, 1_000, 2_000, 5_000), metres -> with(filters, 9, Set.of(metres)), question);
    }

    private static <T> void check(Map<T, Integer> counts, Set<T> choices, Function<T, Filters> choosing, Question question) {
        for (T choice : choices) {
            assertThat(index.find(question.with(choosing.apply(choice))).total()).as("%s for '%s' with %s", choice, question.words(), question.filters()).isEqualTo(counts.getOrDefault(choice, 0));
        }
    }

    /** The same filters with one of them, by its place, set to something else. */
    @SuppressWarnings("unchecked")
    private static Filters with(Filters filters, int place, Set<?> choice) {
        return new Filters(place == 0 ? (Set<String>) choice : filters.themes(), place == 1 ? (Set<String>) choice : filters.areas(), place == 2 ? (Set<String>) choice : filters.kinds(),
                place == 3 ? (Set<String>) choice : filters.prices(), place == 4 ? (Set<String>) choice : filters.waysIn(), place == 5 ? (Set<String>) choice : filters.languages(),
                place == 6 ? (Set<String>) choice : filters.accessibility(), place == 7 ? (Set<DayOfWeek>) choice : filters.weekdays(), place == 8 ? (Set<PartOfDay>) choice : filters.parts(),
                place == 9 ? OptionalInt.of((Integer) choice.iterator().next()) : filters.within());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void theFirstResultsAreThoseOfAllResultsInTheirOrder(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Question question = Question.of(some(QUESTIONS, random), NOW).from(CENTRE).with(chosen(random));
        List<Hit> all = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            all.addAll(index.find(question.page(page, 100)).hits());
        }
        List<Double> totals = all.stream().map(hit -> hit.score().total()).toList();
        assertThat(totals).isSortedAccordingTo(java.util.Comparator.<Double>comparingDouble(total -> Math.rint(total * 1e9) / 1e9).reversed());
        assertThat(index.find(question.page(0, 10)).hits()).isEqualTo(all.stream().limit(10).toList());
    }
}
