package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.operations.Keys;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes by which somebody keeps what they put on the map: those of today, and those on papers that were handed out before. */
@SamenspelTest
class KeeperCodeTest {

    private final Initiatives initiatives;
    private final Editing editing;
    private final TestPeople testPeople;
    private final Keys keys;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EntryFacts facts = SampleFacts.named("Soep " + UUID.randomUUID());
    private EntryId entry;

    KeeperCodeTest(Initiatives initiatives, Editing editing, TestPeople testPeople, Keys keys, JdbcClient jdbc, TransactionTemplate transaction) {
        this.initiatives = initiatives;
        this.editing = editing;
        this.testPeople = testPeople;
        this.keys = keys;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void putSomethingOnTheMap() {
        Grant grant = new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY);
        Actor broker = new Actor(testPeople.somebody(UTRECHT, grant), "Bo", Set.of(grant));
        entry = CurrentMunicipality.call(UTRECHT, () -> ((Editing.Done) editing.putIn(facts, Optional.empty(), broker)).entry());
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        KeeperCode code = KeeperCode.make();
        kept(code.hash(keys));
        for (String typed : new String[] {code.shown(), code.shown().toLowerCase(), code.shown().replace("-", " "), code.shown().replace('2', 'Z').replace('6', 'G')}) {
            assertThat(keptBy(typed)).as(typed).contains(entry);
        }
        assertThat(keptBy(KeeperCode.make().shown())).isEmpty();
        assertThat(KeeperCode.read("te kort")).isEmpty();
    }

    @Test
    void aCodeThatWasHandedOutBeforeGoesOnWorkingAndIsKeptByAKeyFromItsNextUse() throws Exception {
        byte[] plain = MessageDigest.getInstance("SHA-256").digest("initiative BDGL5Q8UVZ29".getBytes(StandardCharsets.UTF_8));
        kept(plain);
        assertThat(keptBy("bdg1-5q8u-vz29")).as("a 1 was an L").contains(entry);
        KeeperCode code = KeeperCode.read("BDGL-5Q8U-VZ29").orElseThrow();
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> assertThat(initiatives.revise(code, facts, false)).isInstanceOf(Initiatives.Begun.class)));
        assertThat(stored()).isEqualTo(code.hash(keys)).isNotEqualTo(plain);
        assertThat(keptBy("BDGL-5Q8U-VZ29")).contains(entry);
    }

    private void kept(byte[] hash) {
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> jdbc.sql("insert into directory.initiative (municipality, entry, founder, mail, code, begun_at) values (?, ?, 'Ali', '', ?, now())")
                .params(UTRECHT.value(), entry.value(), hash)
                .update()));
    }

    private byte[] stored() {
        return CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> jdbc.sql("select code from directory.initiative where entry = ?").param(entry.value()).query(byte[].class).single()));
    }

    private Optional<EntryId> keptBy(String typed) {
        return CurrentMunicipality.call(UTRECHT, () -> KeeperCode.read(typed).flatMap(initiatives::keptBy));
    }
}
