package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.access.Actor;
import nl.samenspel.access.DemoPeople;
import nl.samenspel.access.DemoPerson;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.Waiting;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.Areas;
import nl.samenspel.places.Boundaries;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The first morning of the demo's broker: what waits came in as in life, and says that it is invented. Nothing of it stays after the test. */
@SamenspelTest
class DemoWaitingTest {

    private final DemoPeople people;
    private final WaitingOnTheMap waiting;
    private final Initiatives initiatives;
    private final Imports imports;
    private final Keeping keeping;
    private final Areas areas;
    private final Boundaries boundaries;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Identifiers identifiers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoWaitingTest(DemoPeople people, WaitingOnTheMap waiting, Initiatives initiatives, Imports imports, Keeping keeping, Areas areas, Boundaries boundaries, JdbcClient jdbc, JsonMapper json,
            Identifiers identifiers, Clock clock, TransactionTemplate transaction) {
        this.people = people;
        this.waiting = waiting;
        this.initiatives = initiatives;
        this.imports = imports;
        this.keeping = keeping;
        this.areas = areas;
        this.boundaries = boundaries;
        this.jdbc = jdbc;
        this.json = json;
        this.identifiers = identifiers;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Test
    void theBrokerHasInitiativesRemarksAndAListToLookAt() {
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(now -> {
            now.setRollbackOnly();
            Actor samira = new Actor(people.account(DemoPerson.BROKER), "Samira", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));
            Map<String, Integer> before = counts(samira);
            new DemoLife(keeping, areas, boundaries, people, identifiers, clock, true).load();
            new DemoWaiting(initiatives, imports, areas, boundaries, people, jdbc, json, identifiers, clock, true, 8080).load();
            Map<String, Integer> after = counts(samira);
            assertThat(grown("directory.waiting.new", before, after)).isEqualTo(3);
            assertThat(grown("directory.waiting.remarks", before, after)).isEqualTo(4);
            assertThat(grown("directory.waiting.lists", before, after)).isEqualTo(1);
            assertThat(waiting.waitingFor(samira).stream().filter(line -> line.words().equals("directory.waiting.remarks")).map(line -> Duration.between(line.since(), clock.instant()).toDays()))
                    .allMatch(days -> days >= 5);
            assertThat(jdbc.sql("select count(*) from directory.initiative i join directory.entry e on e.id = i.entry where 'demo' = any (e.source_documents) and e.fresh").query(Integer.class).single()).isEqualTo(3);
        }));
    }

    private Map<String, Integer> counts(Actor worker) {
        List<Waiting.Line> lines = waiting.waitingFor(worker);
        return lines.stream().collect(Collectors.toMap(Waiting.Line::words, Waiting.Line::number));
    }

    private static int grown(String words, Map<String, Integer> before, Map<String, Integer> after) {
        return after.getOrDefault(words, 0) - before.getOrDefault(words, 0);
    }
}
