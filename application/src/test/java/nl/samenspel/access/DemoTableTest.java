package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever the demo's broker sat at the table with waits for a call on the first morning. Nothing of it stays after the test. */
@SamenspelTest
class DemoTableTest {

    private final AtTheTable table;
    private final DemoPeople demo;
    private final Actors actors;
    private final WaitingCalls calls;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoTableTest(AtTheTable table, DemoPeople demo, Actors actors, WaitingCalls calls, Clock clock, TransactionTemplate transaction) {
        this.table = table;
        this.demo = demo;
        this.actors = actors;
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
            new DemoTable(table, demo, actors, clock, true).load();
            assertThat(calls.waitingFor(samira)).singleElement().satisfies(line -> {
                assertThat(line.number()).isEqualTo(1);
                assertThat(Duration.between(line.since(), clock.instant())).isGreaterThanOrEqualTo(Duration.ofDays(2));
            });
        }));
    }
}
