package nl.samenspel.finding;

import static nl.samenspel.finding.Entries.CLOCK;
import static nl.samenspel.finding.Entries.NOW;
import static nl.samenspel.finding.Entries.entry;
import static nl.samenspel.finding.Entries.found;
import static nl.samenspel.finding.Entries.puts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question may name a place, rightly or nearly: "koffie in leidse rijn" is about coffee, and where. */
class PlaceNamesTest {

    private static final Surroundings TOWN = new Surroundings("Utrecht", List.of(
            area("W1", "Leidsche Rijn"), area("W2", "Zuilen"), area("W3", "Rivierenwijk en Dichterswijk"), area("W4", "Overvecht"),
            new Area("B1", "Vechtzoom", Optional.of("W4"), Optional.empty())));

    @TempDir
    static Path folder;

    private static Index index;

    private static Area area(String code, String name) {
        return new Area(code, name, Optional.empty(), Optional.empty());
    }

    @BeforeAll
    static void fill() {
        index = Index.make(folder, Taxonomy.standard(), TOWN, CLOCK);
        index.apply(puts(entry("rijn", "Koffiehuis", "Koffie en een praatje.", "ontmoeting", "W1"), entry("zuilen", "Koffiehuis", "Koffie en een praatje.", "ontmoeting", "W2"),
                entry("rivieren", "Koffiehuis", "Koffie en een praatje.", "ontmoeting", "W3"), entry("vecht", "Koffiehuis", "Koffie en een praatje.", "ontmoeting", "W4"),
                entry("overal", "Koffiehuis", "Koffie en een praatje.", "ontmoeting", ""), entry("boot", "Varen over de Rijn", "Een dag op het water.", "cultuur", "W2")));
        index.refresh();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"koffie in Leidsche Rijn", "koffie leidse rijn", "leidserijn koffie", "koffie leidsche rein", "koffie leidsche-rijn"})
    void knowsADistrictOfTwoWordsHoweverItIsSpelled(String words) {
        assertThat(found(index, words)).startsWith("rijn", "overal").doesNotContain("boot");
    }

    @Test
    void saysWhichPlaceItUnderstoodWhenItWasMisspelled() {
        Answer answer = index.find(Question.of("koffie leidse rijn", NOW));
        assertThat(answer.corrected()).contains("koffie Leidsche Rijn");
        assertThat(answer.hits().getFirst().reasons()).contains(new Reason.InArea("W1"));
        assertThat(index.find(Question.of("koffie leidsche rijn", NOW)).corrected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"koffie rivierenwijk", "koffie dichterswijk", "koffie rivierewijk"})
    void knowsADistrictByEachOfItsNames(String words) {
        assertThat(found(index, words)).startsWith("rivieren");
    }

    @Test
    void putsTheDistrictOfANeighbourhoodBeforeOtherDistricts() {
        List<String> all = found(index, "koffie vechtzoom");
        assertThat(all.indexOf("vecht")).isLessThan(all.indexOf("zuilen"));
    }

    @Test
    void takesNoOrdinaryWordForAMisspelledPlace() {
        assertThat(index.find(Question.of("wij zullen koffie", NOW)).corrected()).isEmpty();
        assertThat(index.find(Question.of("rivieren", NOW)).corrected()).isEmpty();
    }

    @Test
    void findsTheAreaAloneWhenNothingElseIsAsked() {
        assertThat(found(index, "leidse rijn")).first().isEqualTo("rijn");
    }

    @Test
    void saysThatNothingFitsInAnotherTown() {
        assertThat(index.find(Question.of("koffie in Zwolle", NOW)).onlyNear()).isTrue();
    }
}
