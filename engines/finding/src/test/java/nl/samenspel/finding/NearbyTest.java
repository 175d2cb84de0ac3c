package nl.samenspel.finding;

import static nl.samenspel.finding.Entries.CLOCK;
import static nl.samenspel.finding.Entries.NOW;
import static nl.samenspel.finding.Entries.entry;
import static nl.samenspel.finding.Entries.found;
import static nl.samenspel.finding.Entries.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How near something is, from a place, from a postcode and from an area. */
class NearbyTest {

    /** Utrecht: the Dom tower, and places about 400 metres, 1,500 metres and 4 kilometres from it. */
    private static final Point DOM = new Point(52.0907, 5.1214);
    private static final Point NEAR = new Point(52.0943, 5.1214);
    private static final Point FARTHER = new Point(52.0907, 5.1434);
    private static final Point FAR = new Point(52.0547, 5.1214);

    @TempDir
    static Path folder;

    private static Index index;

    @BeforeAll
    static void fill() {
        index = Index.make(folder, Taxonomy.standard(), new Surroundings("Utrecht", List.of(new Area("W1", "Overvecht", Optional.empty(), Optional.of(FAR)))), CLOCK);
        index.apply(puts(at("far", "Koffie aan de rand", FAR, "Laan 1, 3561 XZ Utrecht"), at("near", "Koffie om de hoek", NEAR, "Plein 2, 3512AB Utrecht, sinds 1985"),
                at("farther", "Koffie in het park", FARTHER, "Weg 3, 3581 KX Utrecht"), entry("nowhere", "Koffie op afspraak", "Koffie.", "ontmoeting", "")));
        index.refresh();
    }

    private static Findable at(String id, String name, Point point, String address) {
        Findable entry = entry(id, name, "Koffie.", "ontmoeting", "W2");
        return new Findable(id, 1, entry.address(), name, "", entry.summary(), address, entry.kind(), entry.themes(), entry.areas(), false, Optional.empty(), Optional.of(point), entry.price(), entry.waysIn(),
                entry.languages(), entry.accessibility(), entry.times(), entry.occurrences(), 1);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Question coffee() {
        return Question.of("koffie", NOW);
    }

    private static List<String> ids(Answer answer) {
        return answer.hits().stream().map(hit -> hit.findable().id()).toList();
    }

    private static Hit hit(String id, Answer answer) {
        return answer.hits().stream().filter(hit -> hit.findable().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void putsWhatIsNearerFirstAndTellsHowFarItIs() {
        Answer answer = index.find(coffee().from(DOM));
        assertThat(ids(answer)).hasSize(4).containsSubsequence("near", "farther", "far");
        Hit near = hit("near", answer);
        assertThat(near.metres().orElseThrow()).isCloseTo(400, within(5.0));
        assertThat(near.reasons()).anyMatch(reason -> reason instanceof Reason.Nearby(int metres) && Math.abs(metres - 400) < 5);
        assertThat(hit("nowhere", answer).metres()).isEmpty();
    }

    @Test
    void keepsWhatIsWithinTheDistanceAndCountsTheOthers() {
        Filters near = new Filters(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), OptionalInt.of(2_000));
        Answer answer = index.find(coffee().from(DOM).with(near));
        assertThat(ids(answer)).containsExactly("near", "farther");
        assertThat(answer.counts().within()).containsExactly(java.util.Map.entry(500, 1), java.util.Map.entry(1_000, 1), java.util.Map.entry(2_000, 2), java.util.Map.entry(5_000, 3));
    }

    @Test
    void tellsNoDistanceToWhoDoesNotSayWhereTheyAre() {
        assertThat(index.find(coffee()).hits()).allMatch(hit -> hit.metres().isEmpty());
        assertThat(index.find(coffee().in("W1")).hits()).allMatch(hit -> hit.metres().isEmpty());
        assertThat(ids(index.find(coffee().in("W1")))).startsWith("far");
    }

    @ParameterizedTest
    @ValueSource(strings = {"koffie 3512 AB", "koffie 3512ab", "3512 zx koffie", "koffie 3512", "3512AB"})
    void findsWhatIsNearAPostcode(String words) {
        Answer answer = index.find(Question.of(words, NOW));
        assertThat(ids(answer)).startsWith("near");
        assertThat(answer.hits().getFirst().metres().orElseThrow()).isLessThan(1);
        assertThat(answer.onlyNear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"koffie 9999 XX", "koffie 9999XX"})
    void findsTheRestOfWhatWasAskedWhenNobodyHasThatPostcode(String words) {
        assertThat(found(index, words)).hasSize(4);
    }

    @Test
    void saysThatItUnderstoodNothingWhenThatPostcodeIsAllThatWasAsked() {
        assertThat(index.find(Question.of("9999 XX", NOW))).satisfies(answer -> assertThat(answer.understoodNothing()).isTrue()).satisfies(answer -> assertThat(answer.total()).isEqualTo(index.size()));
        assertThat(index.find(Question.of("koffie 9999 XX", NOW)).understoodNothing()).isFalse();
        assertThat(index.find(Question.of(" ", NOW)).understoodNothing()).as("nothing was typed").isFalse();
    }

    @Test
    void takesNoYearForAPostcode() {
        assertThat(found(index, "1985 Utrecht")).containsExactly("near");
        assertThat(index.find(Question.of("koffie 1985", NOW)).hits()).allMatch(hit -> hit.metres().isEmpty());
    }
}
