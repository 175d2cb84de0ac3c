package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.People;
import nl.samenspel.people.Reaches;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever the demo's broker sat at the table with waits for a call on the first morning. Nothing of it stays after the test. */
@SamenspelTest
class DemoTableTest {

    private final DemoPeople demo;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final People people;
    private final Reaches reaches;
    private final Codes codes;
    private final TableMail mail;
    private final AccessLog log;
    private final WaitingCalls calls;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoTableTest(DemoPeople demo, Actors actors, JdbcClient jdbc, Identifiers identifiers, People people, Reaches reaches, Codes codes, TableMail mail, AccessLog log, WaitingCalls calls, Clock clock,
            TransactionTemplate transaction) {
        this.demo = demo;
        this.actors = actors;
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.people = people;
        this.reaches = reaches;
        this.codes = codes;
        this.mail = mail;
        this.log = log;
        this.calls = calls;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Test
    void somebodyWaitsForACallOfTheBroker() {
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(now -> {
            now.setRollbackOnly();
            Actor samira = actors.find(demo.account(DemoPerson.BROKER)).orElseThrow();
            assertThat(calls.waitingFor(samira)).isEmpty();
            new DemoTable(demo, actors, jdbc, identifiers, people, reaches, codes, mail, log, clock, true).load();
            assertThat(calls.waitingFor(samira)).singleElement().satisfies(line -> {
                assertThat(line.number()).isEqualTo(1);
                assertThat(Duration.between(line.since(), clock.instant())).isGreaterThanOrEqualTo(Duration.ofDays(2));
            });
        }));
    }
}
