package nl.samenspel.finding;

import static nl.samenspel.finding.Entries.CLOCK;
import static nl.samenspel.finding.Entries.NOW;
import static nl.samenspel.finding.Entries.TOWN;
import static nl.samenspel.finding.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two indexes of the same entries, made in another order and in other pieces, as on two nodes. */
class SameOrderTest {

    private static final int ENTRIES = 90;
    private static final int PAGE = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "koffie", "koffie in Overvecht"})
    void whatFitsEquallyWellStandsInTheSameOrderOnEveryPage(String words) {
        List<Findable> entries = IntStream.range(0, ENTRIES).mapToObj(number -> entry("koffie-" + number, "Koffieochtend", "Elke week koffie.", "ontmoeting", "W1")).toList();
        List<Findable> otherwise = new ArrayList<>(entries);
        Collections.shuffle(otherwise, new Random(7));
        List<String> here = found(words, "here", entries, 1);
        assertThat(here).hasSize(ENTRIES).doesNotHaveDuplicates();
        assertThat(found(words, "there", otherwise, 4)).isEqualTo(here);
    }

    private List<String> found(String words, String name, List<Findable> entries, int pieces) {
        List<String> found = new ArrayList<>();
        try (Index index = Index.make(folder.resolve(name), Taxonomy.standard(), TOWN, CLOCK)) {
            for (int piece = 0; piece < pieces; piece++) {
                index.apply(entries.subList(piece * ENTRIES / pieces, (piece + 1) * ENTRIES / pieces).stream().<Change>map(Change.Put::new).toList());
                index.refresh();
            }
            for (int page = 0; page * PAGE < ENTRIES; page++) {
                index.find(Question.of(words, NOW).page(page, PAGE)).hits().forEach(hit -> found.add(hit.findable().id()));
            }
        }
        return found;
    }
}
