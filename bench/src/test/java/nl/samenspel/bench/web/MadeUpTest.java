package nl.samenspel.bench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.Site;
import org.junit.jupiter.api.Test;

class MadeUpTest {

    private static final Neighbourhood LUNETTEN = new Neighbourhood("lunetten", "WK034407", "Lunetten");

    private final Vocabulary vocabulary = new Vocabulary(8_000);

    @Test
    void wordsOccurAsOftenAsZipfSays() {
        SplittableRandom random = new SplittableRandom(1);
        Map<String, Integer> counts = new HashMap<>();
        int drawn = 200_000;
        for (int i = 0; i < drawn; i++) {
            counts.merge(vocabulary.word(random), 1, Integer::sum);
        }
        List<Integer> byRank = counts.values().stream().sorted((a, b) -> b - a).toList();
        double harmonic = IntStream.rangeClosed(1, vocabulary.size()).mapToDouble(rank -> 1.0 / rank).sum();
        assertThat((double) byRank.get(0) / drawn).isCloseTo(1 / harmonic, within(0.005));
        assertThat((double) byRank.get(0) / byRank.get(9)).isCloseTo(10, within(1.5));
        assertThat(counts).hasSizeGreaterThan(5_000);
    }

    @Test
    void entriesAreTheSameInEveryRunAndDifferFromEachOther() {
        assertThat(entry(17)).isEqualTo(entry(17));
        Set<Object> slugs = new HashSet<>();
        Set<Object> ids = new HashSet<>();
        Set<Object> facts = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            slugs.add(entry(i).slug());
            ids.add(entry(i).id());
            facts.add(entry(i).facts());
            assertThat(entry(i).id().version()).isEqualTo(7);
            assertThat(entry(i).id().variant()).isEqualTo(2);
        }
        assertThat(slugs).hasSize(500);
        assertThat(ids).hasSize(500);
        assertThat(facts).hasSize(500);
    }

    @Test
    void anOrganisationOwnsTheNineAfterIt() {
        assertThat(entry(20).owner()).isEqualTo(entry(20).id());
        assertThat(entry(29).owner()).isEqualTo(entry(20).id());
        assertThat(entry(30).owner()).isEqualTo(entry(30).id());
    }

    @Test
    void summariesAreAsLongAsRealOnes() {
        List<Integer> lengths = IntStream.range(0, 1000).mapToObj(i -> ((String) about(i).get("summary")).split(" ").length).sorted().toList();
        assertThat(lengths.get(500)).isBetween(10, 12);
        assertThat(lengths.get(900)).isBetween(19, 23);
    }

    @Test
    void theMixAsksEveryPageBeforeAnyPageAgain() {
        Site site = Site.local(80);
        List<Page> entries = pages(site, "/e", 60);
        List<Page> lists = pages(site, "/l", 40);
        PageMix mix = new PageMix(new FoundPages(entries, lists));
        List<Page> asked = Stream.generate(mix).limit(10_000).toList();

        List<Page> askedEntries = asked.stream().filter(entries::contains).toList();
        assertThat(askedEntries.size() / 10_000.0).isCloseTo(0.6, within(0.02));
        assertThat(askedEntries.subList(0, 60)).containsExactlyInAnyOrderElementsOf(entries).isNotEqualTo(entries);
        assertThat(askedEntries.subList(60, 120)).isEqualTo(askedEntries.subList(0, 60));
        assertThat(Stream.generate(new PageMix(new FoundPages(entries, lists))).limit(1000)).isEqualTo(asked.subList(0, 1000));
    }

    private static List<Page> pages(Site site, String start, int count) {
        return IntStream.range(0, count).mapToObj(i -> new Page(site, start + i, "")).toList();
    }

    private SyntheticEntry entry(int number) {
        return SyntheticEntry.of(number, vocabulary, LUNETTEN);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> about(int number) {
        return (Map<String, Object>) entry(number).facts().get("about");
    }
}
