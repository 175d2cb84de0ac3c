package nl.samenspel.linkage.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.samenspel.linkage.disclosure.Cell.Interval;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Suppression.Effort;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tiny tables whose cheapest protection others published or proved. They lie beside the checkout, not in it. */
class KnownAnswersTest {

    private static final Need ONE = new Need(1, 1, 0);

    /** A table whose cells carry their rows and columns in their names. */
    private record Known(Publication publication, JsonNode answer) {
    }

    private static JsonNode answers() throws IOException {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/disclosure/known-answers/known_answers.json"))
                .filter(Files::isRegularFile).findFirst();
        Assumptions.assumeTrue(file.isPresent(), "Skipped: no ../shared/data/disclosure beside this checkout");
        return JsonMapper.shared().readTree(Files.readString(file.orElseThrow()));
    }

    private static Known twoWay(JsonNode answer) {
        List<String> primary = new ArrayList<>();
        answer.path("primary").forEach(cell -> primary.add(name(cell)));
        Publication publication = new Publication();
        Map<String, List<Integer>> rows = new TreeMap<>();
        Map<String, List<Integer>> columns = new TreeMap<>();
        answer.path("cells").forEach(cell -> {
            Cell safe = Cell.safe(name(cell), cell.get(2).asDouble());
            int place = publication.add(primary.contains(safe.name()) ? safe.sensitive(ONE) : safe);
            rows.computeIfAbsent(cell.get(0).asString(), _ -> new ArrayList<>()).add(place);
            columns.computeIfAbsent(cell.get(1).asString(), _ -> new ArrayList<>()).add(place);
        });
        Stream.of(rows, columns).forEach(lines -> lines.values().forEach(line -> publication.add(
                Relation.sum(line.getFirst(), line.stream().skip(1).mapToInt(Integer::intValue).toArray()))));
        return new Known(publication, answer);
    }

    private static String name(JsonNode cell) {
        return "('%s', '%s')".formatted(cell.get(0).asString(), cell.get(1).asString());
    }

    @TestFactory
    Stream<DynamicTest> findsTheCheapestPattern() throws IOException {
        JsonNode all = answers();
        return Stream.of("sdcTable_microdata1_A_female", "checkTauArgus_ex1", "sdcTable_simpleheuristic_4x4")
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(twoWay(all.get(name)))));
    }

    private static void compare(Known known) {
        Publication publication = known.publication();
        JsonNode answer = known.answer();
        intervals(publication, publication.with(Cell.Role.SENSITIVE), answer.path("attacker_interval_primaries_only"));
        Pattern pattern = Suppression.find(publication, Effort.OPTIMAL);
        assertThat(pattern.isOptimal()).isTrue();
        assertThat(pattern.cost()).isLessThanOrEqualTo(answer.path("optimal_cost").asDouble());
        assertThat(Audit.of(publication, pattern.suppressed()).passes()).isTrue();
        BitSet expected = new BitSet();
        answer.path("optimal_suppressed").forEach(cell -> expected.set(publication.place(name(cell))));
        intervals(publication, expected, answer.path("attacker_interval_after"));
        Pattern stepwise = Suppression.find(publication, Effort.STEPWISE);
        assertThat(Audit.of(publication, stepwise.suppressed()).passes()).isTrue();
    }

    private static void intervals(Publication publication, BitSet suppressed, JsonNode expected) {
        try (Attacker attacker = new Attacker(publication, suppressed)) {
            expected.properties().forEach(one -> {
                Interval found = attacker.interval(publication.place(one.getKey()));
                assertThat(found.lowest()).as(one.getKey()).isEqualTo(one.getValue().get(0).asDouble(), within(1e-6));
                assertThat(found.highest()).as(one.getKey()).isEqualTo(one.getValue().get(1).asDouble(), within(1e-6));
            });
        }
    }

    @Test
    void seesWhatTwoSafeTablesTellTogether() throws IOException {
        JsonNode answer = answers().get("sdcTable_linked_tables");
        Publication publication = new Publication();
        List<String> primary = List.of("A", "B", "K", "L", "M");
        answer.get("cells").properties().forEach(one -> {
            Cell safe = Cell.safe(one.getKey(), one.getValue().asDouble());
            publication.add(primary.contains(one.getKey()) ? safe.sensitive(ONE) : safe);
        });
        sum(publication, "county-1", "A", "B", "I", "J");
        sum(publication, "county-2", "K", "L", "M", "N");
        sum(publication, "Total", "county-1", "county-2");
        intervals(publication, publication.with(Cell.Role.SENSITIVE), answer.get("attacker_table1_only"));
        sum(publication, "small", "A", "B", "I", "J", "K", "N");
        sum(publication, "BIG", "L", "M");
        sum(publication, "Total", "small", "BIG");
        intervals(publication, publication.with(Cell.Role.SENSITIVE), answer.get("attacker_linked"));
        assertThat(Audit.of(publication, publication.with(Cell.Role.SENSITIVE)).leaks()).extracting(finding -> finding.cell().name())
                .containsExactly("K");
        Pattern pattern = Suppression.find(publication, Effort.OPTIMAL);
        assertThat(pattern.cost()).isEqualTo(answer.at("/optimal_linked/cost").asDouble());
        assertThat(pattern.suppressed().get(publication.place("N"))).isTrue();
        intervals(publication, pattern.suppressed(), answer.at("/optimal_linked/attacker"));
    }

    private static void sum(Publication publication, String total, String... parts) {
        publication.add(Relation.sum(publication.place(total), Stream.of(parts).mapToInt(publication::place).toArray()));
    }
}
