package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.directory.Editing.Done;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Cards that are kept in memory are never older than what the database says. */
@SamenspelTest
class CardsTest {

    private static final Actor SAMIRA = new Actor(new AccountId(UUID.randomUUID()), "Samira", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));

    private final Editing editing;
    private final Browsing browsing;
    private final TransactionTemplate transaction;
    private final String name = "Kaartje " + UUID.randomUUID();

    CardsTest(Editing editing, Browsing browsing, TransactionTemplate transaction) {
        this.editing = editing;
        this.browsing = browsing;
        this.transaction = transaction;
    }

    private Done putIn() {
        return CurrentMunicipality.call(UTRECHT, () -> (Done) editing.putIn(SampleFacts.named(name), Optional.empty(), SAMIRA));
    }

    private void rename(EntryId entry, int version, String name) {
        CurrentMunicipality.run(UTRECHT, () -> editing.change(entry, version, SampleFacts.named(name), SAMIRA));
    }

    private List<String> names(EntryId... entries) {
        return CurrentMunicipality.call(UTRECHT, () -> browsing.cards(List.of(entries))).stream().map(card -> card.facts().about().name()).toList();
    }

    @Test
    void aKeptCardSaysTheSameAndAChangedOneSaysWhatIsNew() {
        EntryId one = putIn().entry();
        EntryId other = putIn().entry();
        assertThat(names(one, other)).containsExactly(name, name);
        rename(one, 1, "Nieuw " + name);
        assertThat(names(one, other)).as("one of both is kept").containsExactly("Nieuw " + name, name);
        assertThat(names(other, one)).as("both are kept").containsExactly(name, "Nieuw " + name);
        CurrentMunicipality.run(UTRECHT, () -> editing.takeOut(one, 2, SAMIRA));
        assertThat(names(one, other)).as("what was taken out is no card").containsExactly(name);
    }

    @Test
    void whatIsSeenInsideATransactionIsNotKeptAfterItIsUndone() {
        EntryId entry = putIn().entry();
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(status -> {
            rename(entry, 1, "Half " + name);
            assertThat(names(entry)).containsExactly("Half " + name);
            rename(entry, 2, "Heel " + name);
            assertThat(names(entry)).containsExactly("Heel " + name);
            status.setRollbackOnly();
        }));
        assertThat(names(entry)).containsExactly(name);
    }
}
