package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who put something on the map left a mail address and no account: it is only told of, and only forgotten, when it is surely that person's. */
@SamenspelTest
class InitiativeDataTest {

    private final InitiativeData data;
    private final Initiatives initiatives;
    private final Editing editing;
    private final People people;
    private final TestPeople testPeople;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    InitiativeDataTest(InitiativeData data, Initiatives initiatives, Editing editing, People people, TestPeople testPeople, JdbcClient jdbc, TransactionTemplate transaction) {
        this.data = data;
        this.initiatives = initiatives;
        this.editing = editing;
        this.people = people;
        this.testPeople = testPeople;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void whoHasTheAddressAloneSeesAndForgetsIt() {
        MailAddress mail = TestPeople.freshMail();
        Account fatiha = account(people.register("Fatiha", mail));
        EntryId entry = putOnTheMap("Fatiha", mail.value());
        assertThat(held(fatiha)).singleElement().satisfies(row -> assertThat(row).containsEntry("founder", "Fatiha"));
        forget(fatiha);
        assertThat(founderOf(entry)).isEmpty();
    }

    @Test
    void whoSharesTheAddressNeitherSeesNorForgetsWhatMayBeTheOthers() {
        MailAddress mail = TestPeople.freshMail();
        people.register("Wim", mail);
        Account toos = account(people.register("Toos", mail));
        EntryId entry = putOnTheMap("Wim", mail.value());
        assertThat(held(toos)).isEmpty();
        forget(toos);
        assertThat(founderOf(entry)).isEqualTo("Wim");
    }

    @Test
    void whoLeftAnAddressAloneReadsThatABrokerLookedItUpAndWhoSharesOneIsNotNamed() {
        MailAddress mail = TestPeople.freshMail();
        Account fatiha = account(people.register("Fatiha", mail));
        EntryId entry = putOnTheMap("Fatiha", mail.value());
        MailAddress shared = TestPeople.freshMail();
        Account wim = account(people.register("Wim", shared));
        people.register("Toos", shared);
        EntryId ofTwo = putOnTheMap("Wim", shared.value());
        Actor broker = new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));
        CurrentMunicipality.run(UTRECHT, () -> initiatives.lookUpFor(broker));
        assertThat(looks(fatiha, entry)).isEqualTo(1);
        assertThat(looks(wim, ofTwo)).isZero();
    }

    private long looks(Account person, EntryId entry) {
        return CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> jdbc
                .sql("select count(*) from privacy.access_line where subject = ? and thing = ? and what = 'directory.logged.founder' and deed = 'READ'")
                .params(person.id().value(), entry.toString()).query(Long.class).single()));
    }

    @Test
    void whoHasNoAddressIsNotEverybodyWhoLeftNone() {
        Account riet = account(people.register("Riet"));
        EntryId entry = putOnTheMap("Ali", "");
        assertThat(held(riet)).isEmpty();
        forget(riet);
        assertThat(founderOf(entry)).isEqualTo("Ali");
    }

    private Account account(AccountId id) {
        return people.find(id).orElseThrow();
    }

    private EntryId putOnTheMap(String founder, String mail) {
        Grant grant = new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY);
        Actor broker = new Actor(testPeople.somebody(UTRECHT, grant), "Bo", Set.of(grant));
        return CurrentMunicipality.call(UTRECHT, () -> {
            EntryId entry = ((Editing.Done) editing.putIn(SampleFacts.named("Soep " + UUID.randomUUID()), Optional.empty(), broker)).entry();
            transaction.executeWithoutResult(_ -> jdbc.sql("insert into directory.initiative (municipality, entry, founder, mail, code, begun_at) values (?, ?, ?, ?, ?, now())")
                    .params(UTRECHT.value(), entry.value(), founder, mail, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
                    .update());
            return entry;
        });
    }

    private List<Map<String, Object>> held(Account person) {
        return CurrentMunicipality.call(UTRECHT, () -> data.of(person)).getFirst().rows();
    }

    private void forget(Account person) {
        CurrentMunicipality.run(UTRECHT, () -> data.forget(person));
    }

    private String founderOf(EntryId entry) {
        return CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> jdbc.sql("select founder from directory.initiative where entry = ?").param(entry.value()).query(String.class).single()));
    }
}
