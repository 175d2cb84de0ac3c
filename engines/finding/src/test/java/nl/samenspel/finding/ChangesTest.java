package nl.samenspel.finding;

import static nl.samenspel.finding.Entries.CLOCK;
import static nl.samenspel.finding.Entries.TOWN;
import static nl.samenspel.finding.Entries.entry;
import static nl.samenspel.finding.Entries.found;
import static nl.samenspel.finding.Entries.puts;
import static nl.samenspel.finding.Entries.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    private static final Findable FIRST = entry("een", "Breigroep", "Samen breien.", "cultuur", "");

    @TempDir
    Path folder;

    private Index make() {
        return Index.make(folder, Taxonomy.standard(), TOWN, CLOCK);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void comesToTheSameInAnyOrderAndAsOftenAsItIsSaid(long seed) {
        List<Change> changes = new ArrayList<>(puts(FIRST, version(FIRST, 2, "Haakgroep"), version(FIRST, 4, "Naaigroep")));
        changes.add(new Change.Remove("een", 3));
        changes.addAll(List.copyOf(changes));
        Collections.shuffle(changes, new Random(seed));
        try (Index index = make()) {
            for (Change change : changes) {
                index.apply(List.of(change));
                if (seed % 2 == 0) {
                    index.refresh();
                }
            }
            index.refresh();
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.find(Question.of("", Entries.NOW)).hits()).singleElement().satisfies(hit -> assertThat(hit.findable().name()).isEqualTo("Naaigroep"));
        }
    }

    @Test
    void manyAtOnceComeToTheNewestOfEach() {
        List<Change> changes = new ArrayList<>();
        for (int number = 0; number < 600; number++) {
            Findable first = entry("nummer-" + number, "Breigroep " + number, "Samen breien.", "cultuur", "");
            changes.addAll(number % 3 == 0 ? puts(first, version(first, 2, "Haakgroep " + number)) : puts(first));
        }
        Collections.shuffle(changes, new Random(7));
        try (Index index = make()) {
            index.apply(changes);
            index.refresh();
            assertThat(index.size()).isEqualTo(600);
            assertThat(IntStream.range(0, 6).mapToObj(page -> index.find(Question.of("", Entries.NOW).page(page, 100))).flatMap(answer -> answer.hits().stream()).map(hit -> hit.findable().name()))
                    .hasSize(600).filteredOn(name -> name.startsWith("Haakgroep")).hasSize(200);
            index.apply(changes);
            index.refresh();
            assertThat(index.size()).as("said once more").isEqualTo(600);
        }
    }

    @Test
    void whatIsGivenAlongComesBackWithTheHitAlsoAfterAnotherVersionAndAnotherStart() {
        Shown first = new Shown(new byte[] {1, 2, 3});
        Shown second = new Shown("\u0000 wat een lijst laat zien".repeat(100).getBytes(StandardCharsets.UTF_8));
        Findable other = entry("twee", "Breicafé", "Breien met koffie.", "cultuur", "");
        try (Index index = make()) {
            index.apply(List.of(new Change.Put(FIRST, first), new Change.Put(other)));
            index.refresh();
            assertThat(shown(index)).containsExactlyInAnyOrder(first, Shown.NOTHING);
            index.apply(List.of(new Change.Put(version(FIRST, 2, "Breigroep"), second)));
            index.refresh();
            assertThat(shown(index)).containsExactlyInAnyOrder(second, Shown.NOTHING);
            index.commit("");
        }
        try (Index again = ((Opening.Usable) Index.open(folder, Taxonomy.standard(), TOWN, CLOCK)).index()) {
            assertThat(shown(again)).containsExactlyInAnyOrder(second, Shown.NOTHING);
        }
    }

    private static List<Shown> shown(Index index) {
        Answer answer = index.find(Question.of("breien", Entries.NOW));
        assertThat(answer.hits()).as("what is given along does not stand in the way of the reasons").allSatisfy(hit -> assertThat(hit.reasons()).isNotEmpty());
        return answer.hits().stream().map(Hit::shown).toList();
    }

    @Test
    void anOlderVersionDoesNotComeBackAfterARemove() {
        try (Index index = make()) {
            index.apply(List.of(new Change.Remove("een", 5)));
            index.refresh();
            index.apply(puts(FIRST, version(FIRST, 4, "Haakgroep")));
            index.refresh();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void opensWhatWasCommittedWithItsCursor() {
        try (Index index = make()) {
            index.apply(puts(FIRST));
            index.commit("17:4711");
            index.apply(puts(version(FIRST, 2, "Haakgroep")));
        }
        assertThat(Index.open(folder, Taxonomy.standard(), TOWN, CLOCK)).isInstanceOfSatisfying(Opening.Usable.class, opening -> {
            try (Index index = opening.index()) {
                assertThat(index.cursor()).isEqualTo("17:4711");
                assertThat(found(index, "breigroep")).containsExactly("een");
            }
        });
    }

    @Test
    void saysWhyItCannotBeUsed() throws IOException {
        assertThat(Index.open(folder.resolve("nergens"), Taxonomy.standard(), CLOCK)).isEqualTo(new Opening.Unusable(Opening.Unusable.Reason.MISSING));
        try (Index index = make()) {
            index.commit("");
        }
        Theme other = new Theme("ander", java.util.Optional.empty(), java.util.Map.of("nl", "Anders"), List.of(), List.of(), List.of());
        assertThat(Index.open(folder, Taxonomy.of(List.of(other)), CLOCK)).isEqualTo(new Opening.Unusable(Opening.Unusable.Reason.OTHER_TAXONOMY));
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "geen index");
            }
        }
        assertThat(Index.open(folder, Taxonomy.standard(), CLOCK)).isInstanceOf(Opening.Unusable.class);
    }
}
