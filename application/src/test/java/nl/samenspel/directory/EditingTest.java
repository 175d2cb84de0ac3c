package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.directory.Editing.Done;
import nl.samenspel.directory.Editing.Outcome;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What editors do, down to the database. */
@SamenspelTest
class EditingTest {

    private static final Actor SAMIRA = new Actor(new AccountId(UUID.randomUUID()), "Samira", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));
    private static final Actor NOBODY_SPECIAL = new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of());

    private final Editing editing;
    private final Browsing browsing;
    private final EntryHistory history;
    private final TransactionTemplate transaction;
    private final String name = "Soep " + UUID.randomUUID();
    private final EntryFacts facts = SampleFacts.named(name);

    EditingTest(Editing editing, Browsing browsing, EntryHistory history, TransactionTemplate transaction) {
        this.editing = editing;
        this.browsing = browsing;
        this.history = history;
        this.transaction = transaction;
    }

    @Test
    void givesASecondEntryOfTheSameNameAnAddressOfItsOwn() {
        Done first = putIn();
        assertThat(putIn().slug()).isEqualTo(first.slug() + "-2");
    }

    @Test
    void letsAnOldAddressLeadOnToTheNewOne() {
        Done entry = putIn();
        Done renamed = (Done) in(() -> editing.change(entry.entry(), 1, SampleFacts.named("Nieuw " + name), SAMIRA));
        assertThat(in(() -> browsing.at(entry.slug()))).isEqualTo(new Browsing.Moved(renamed.slug()));
        assertThat(putIn().slug()).as("an address that was given out is not given to another").isNotEqualTo(entry.slug());
    }

    @Test
    void givesAnEntryItsOldAddressBackWithItsOldName() {
        Done entry = putIn();
        Done renamed = (Done) in(() -> editing.change(entry.entry(), 1, SampleFacts.named("Nieuw " + name), SAMIRA));
        Done undone = (Done) in(() -> editing.undo(entry.entry(), 2, 1, SAMIRA));
        assertThat(undone.slug()).isEqualTo(entry.slug());
        assertThat(in(() -> browsing.at(renamed.slug()))).isEqualTo(new Browsing.Moved(entry.slug()));
    }

    @Test
    void showsTheSecondOfTwoEditorsWhatTheFirstChanged() {
        Done entry = putIn();
        EntryFacts first = facts.with(facts.contact().withTelephone("030 111 11 11"));
        in(() -> editing.change(entry.entry(), 1, first, SAMIRA));
        Outcome second = in(() -> editing.change(entry.entry(), 1, facts.with(facts.contact().withTelephone("030 222 22 22")), SAMIRA));
        assertThat(second).isInstanceOfSatisfying(Editing.Overtaken.class, overtaken -> {
            assertThat(overtaken.seen().facts()).isEqualTo(facts);
            assertThat(overtaken.now().facts()).isEqualTo(first);
        });
    }

    @Test
    void letsOnlyOneOfTwoEditorsWinAtTheVerySameMoment() throws Exception {
        Done entry = putIn();
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome>> outcomes = List.of("030 111 11 11", "030 222 22 22").stream().map(number -> two.submit(() -> {
                go.await();
                return in(() -> editing.change(entry.entry(), 1, facts.with(facts.contact().withTelephone(number)), SAMIRA));
            })).toList();
            go.countDown();
            List<Outcome> came = List.of(outcomes.getFirst().get(), outcomes.getLast().get());
            assertThat(came).filteredOn(Done.class::isInstance).hasSize(1);
            assertThat(came).filteredOn(Editing.Overtaken.class::isInstance).hasSize(1);
        }
        assertThat(in(() -> history.of(entry.entry()))).hasSize(2);
    }

    @Test
    void makesNoVersionWhenNothingChanged() {
        Done entry = putIn();
        assertThat(in(() -> editing.change(entry.entry(), 1, facts, SAMIRA))).isEqualTo(new Done(entry.entry(), entry.slug(), 1));
        assertThat(in(() -> history.of(entry.entry()))).hasSize(1);
    }

    @Test
    void refusesWhoMayNotAndWhatCannotStay() {
        Done entry = putIn();
        assertThat(in(() -> editing.change(entry.entry(), 1, SampleFacts.named("x"), NOBODY_SPECIAL))).isEqualTo(new Editing.Refused("directory.refused.no-role"));
        assertThat(in(() -> editing.change(entry.entry(), 1, SampleFacts.named(""), SAMIRA))).isInstanceOf(Editing.Wrong.class);
        assertThat(in(() -> editing.undo(entry.entry(), 1, 99, SAMIRA))).isEqualTo(new Editing.Unknown());
        assertThat(in(() -> history.of(entry.entry()))).hasSize(1);
    }

    @Test
    void anEntryThatWasTakenOutIsGoneFromAddressAndListUntilItIsPutBack() {
        Done entry = putIn();
        assertThat(listed(entry)).isTrue();
        in(() -> editing.takeOut(entry.entry(), 1, SAMIRA));
        assertThat(in(() -> browsing.at(entry.slug()))).isInstanceOf(Browsing.Gone.class);
        assertThat(listed(entry)).isFalse();
        in(() -> editing.undo(entry.entry(), 2, 1, SAMIRA));
        assertThat(listed(entry)).isTrue();
    }

    @Test
    void theListShowsAChangeAtOnceAndNothingThatWasNotCommitted() {
        assertThat(listed(name)).isFalse();
        in(() -> transaction.execute(status -> {
            editing.putIn(facts, Optional.empty(), SAMIRA);
            browsing.list(EntryFilter.ALL, 500, _ -> 1);
            status.setRollbackOnly();
            return null;
        }));
        assertThat(listed(name)).isFalse();
        putIn();
        assertThat(listed(name)).isTrue();
    }

    @Test
    void countsWhatEachOtherAnswerWouldShow() {
        EntryFilter initiatives = new EntryFilter(Optional.of(Reach.WHOLE_MUNICIPALITY), Optional.empty(), Optional.empty(), Optional.of(Kind.MEETING_PLACE));
        int before = in(() -> browsing.list(initiatives, 1, _ -> 1)).total();
        putIn();
        EntryList list = in(() -> browsing.list(initiatives, 500, _ -> 1));
        assertThat(list.total()).isEqualTo(before + 1).isEqualTo(list.cards().size());
        assertThat(list.counts().of(Kind.MEETING_PLACE)).isEqualTo(list.total());
        assertThat(list.counts().of(Reach.WHOLE_MUNICIPALITY)).isEqualTo(list.total());
    }

    private boolean listed(Done entry) {
        return in(() -> browsing.list(EntryFilter.ALL, 5_000, _ -> 1)).cards().stream().anyMatch(card -> card.id().equals(entry.entry()));
    }

    private boolean listed(String name) {
        return in(() -> browsing.list(EntryFilter.ALL, 5_000, _ -> 1)).cards().stream().anyMatch(card -> card.facts().about().name().equals(name));
    }

    private Done putIn() {
        return (Done) in(() -> editing.putIn(facts, Optional.empty(), SAMIRA));
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentMunicipality.call(UTRECHT, work);
    }
}
