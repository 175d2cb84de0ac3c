package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The 291 entries of the demo stand where their source says, and nowhere by guess. */
@SamenspelTest
class DemoEntriesTest {

    private final List<EntryFacts> demo;
    private final Map<String, EntryFacts> bySource;
    private final Browsing browsing;
    private final AreaBook areas;

    DemoEntriesTest(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json, Browsing browsing, AreaBook areas) {
        this.browsing = browsing;
        this.areas = areas;
        this.bySource = CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> jdbc
                .sql("select e.source_id, v.facts from directory.entry e join directory.entry_version v on v.entry = e.id and v.number = 1 where v.deed = 'IMPORTED' and e.source_documents <> '{}'")
                .query((row, _) -> Map.entry(row.getString(1), json.readValue(row.getString(2), EntryFacts.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        this.demo = List.copyOf(bySource.values());
    }

    @Test
    void holdsAllEntriesOfTheTable() {
        assertThat(demo).hasSize(291);
        assertThat(counted(facts -> facts.about().kind()))
                .isEqualTo(Map.of(Kind.ORGANISATION, 135L, Kind.SERVICE, 79L, Kind.ACTIVITY, 45L, Kind.INITIATIVE, 21L, Kind.MEETING_PLACE, 11L));
    }

    @Test
    void placesEntriesOnlyWhereTheirSourceSays() {
        assertThat(counted(facts -> facts.whereabouts().getClass().getSimpleName()))
                .isEqualTo(Map.of("WholeMunicipality", 176L, "Areas", 53L, "Elsewhere", 62L));
    }

    @Test
    void keepsADistrictOfAnotherTownOutOfUtrecht() {
        assertThat(bySource.get("columbuspleinbuurt").whereabouts()).isEqualTo(new Whereabouts.Elsewhere("Amsterdam", "West, Columbuspleinbuurt"));
        assertThat(bySource.get("buurtbestuurt-nieuwland").whereabouts()).isEqualTo(new Whereabouts.Elsewhere("Amersfoort", "Nieuwland"));
    }

    @Test
    void takesAnEntryOfTwoTownsAsOneOfHere() {
        assertThat(bySource.get("vakschool-zorgwacht").whereabouts()).isEqualTo(new Whereabouts.WholeMunicipality(""));
    }

    @Test
    void keepsAnAreaThatIsNoneOfOursAsItWasStated() {
        assertThat(bySource.get("hart-voor-zuidoost").whereabouts()).isEqualTo(new Whereabouts.WholeMunicipality("Zuidoost"));
    }

    @Test
    void placesANeighbourhoodInItsDistrict() {
        assertThat(bySource.get("bt-kanaleneiland-noord").whereabouts()).isEqualTo(new Whereabouts.Areas(List.of("WK034408"), List.of("kanaleneiland-noord")));
        assertThat(bySource.get("bt-zuilen").whereabouts()).isEqualTo(new Whereabouts.Areas(List.of("WK034402"), List.of("zuilen")));
        assertThat(bySource.get("bt-ondiep-pijlsweerd").whereabouts()).isEqualTo(new Whereabouts.Areas(List.of("WK034402"), List.of("ondiep", "pijlsweerd")));
    }

    @Test
    void countsTheEntriesOfEachDistrict() {
        Map<String, Integer> counts = CurrentMunicipality.call(UTRECHT, () -> {
            EntryCounts all = browsing.counts();
            Map<String, Integer> byName = new TreeMap<>();
            areas.here().districts().forEach(district -> byName.put(district.name(), all.of(new Reach.InDistrict(district.code()))));
            return byName;
        });
        assertThat(counts).containsAllEntriesOf(Map.of("Zuidwest", 18, "Noordwest", 7, "West", 3));
    }

    @Test
    void showsNothingOfItToTheNeighbour() {
        assertThat(CurrentMunicipality.call(AMERSFOORT, () -> browsing.list(EntryFilter.ALL, 500, _ -> 1).cards())).noneMatch(card -> bySource.containsValue(card.facts()));
    }

    private <K> Map<K, Long> counted(Function<EntryFacts, K> by) {
        return demo.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
