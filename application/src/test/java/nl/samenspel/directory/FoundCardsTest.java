package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.directory.Editing.Done;
import nl.samenspel.finding.Answer;
import nl.samenspel.finding.Hit;
import nl.samenspel.finding.Question;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Point;
import nl.samenspel.search.Finding;
import nl.samenspel.search.Found;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Results come from the index without the database, and never show what was withdrawn longer than the index is behind. */
@SamenspelTest
class FoundCardsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Actor BROKER = new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));

    private final FoundCards cards;
    private final Finding finding;
    private final Editing editing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MockMvc web;
    private final Clock clock;
    private final String word = "Kwikstaart" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    FoundCardsTest(FoundCards cards, Finding finding, Editing editing, JdbcClient jdbc, TransactionTemplate transaction, MockMvc web, Clock clock) {
        this.cards = cards;
        this.finding = finding;
        this.editing = editing;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.web = web;
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zoeken?woorden=buurtteam", "/kaart?woorden=buurtteam", "/agenda", "/printen?gezocht=ja&woorden=buurtteam"})
    void aPageOfResultsUsuallyAsksTheDatabaseNothing(String page) {
        Queue<Thread> begun = new ConcurrentLinkedQueue<>();
        ConfigurableTransactionManager transactions = (ConfigurableTransactionManager) transaction.getTransactionManager();
        Collection<TransactionExecutionListener> before = transactions.getTransactionExecutionListeners();
        transactions.setTransactionExecutionListeners(List.of(new TransactionExecutionListener() {
            @Override
            public void beforeBegin(TransactionExecution each) {
                begun.add(Thread.currentThread());
            }
        }));
        try {
            await().atMost(SOON).untilAsserted(() -> {
                web.perform(get("http://utrecht.localhost" + page)).andExpect(status().isOk());
                assertThat(begun.removeIf(Thread.currentThread()::equals)).isFalse();
            });
            shown(find("").answer().hits(), false);
            assertThat(begun).as("it would have been noticed").contains(Thread.currentThread());
        } finally {
            transactions.setTransactionExecutionListeners(before);
        }
    }

    @Test
    void theIndexSaysTheSameAsTheDatabase() {
        Found all = find("");
        assertThat(all.answer().hits()).hasSizeGreaterThan(50);
        await().atMost(SOON).untilAsserted(() -> assertThat(shown(find("").answer().hits(), true)).isEqualTo(shown(find("").answer().hits(), false)));
    }

    @Test
    void whoWithdrawsSomethingDoesNotSeeItInWhatIsFoundNext() {
        EntryId entry = putIn(SampleFacts.named(word));
        List<Hit> before = awaitFound(entry);
        CurrentMunicipality.run(UTRECHT, () -> editing.takeOut(entry, 1, BROKER));
        assertThat(CurrentMunicipality.call(UTRECHT, () -> cards.of(find(word)))).isEmpty();
        assertThat(shown(before, false)).as("also when the index could not follow").isEmpty();
        await().atMost(SOON).untilAsserted(() -> assertThat(find(word).answer().hits()).isEmpty());
    }

    @Test
    void whatIsNoVersionIsToldAsWell() {
        EntryId entry = putIn(SampleFacts.named(word));
        assertThat(shown(awaitFound(entry), true)).singleElement().matches(card -> !card.fresh() && card.checked() && !card.invented());
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> jdbc.sql("update directory.entry set fresh = true where id = ?").param(entry.value()).update()));
        await().atMost(SOON).untilAsserted(() -> assertThat(shown(find(word).answer().hits(), true)).singleElement().matches(EntryCard::fresh));
    }

    @Test
    void whatMustNotBeFoundAndWhatNotEverybodyMaySeeIsNotGivenAlong() {
        String street = "Verstop" + word + "gracht";
        EntryFacts facts = SampleFacts.named(word).with(new Spot(street, "12", "3511 AB", "Utrecht", Optional.of(new Point(5.1, 52.1)), Map.of(), List.of(), false));
        EntryId entry = putIn(facts);
        assertThat(words(awaitFound(entry))).contains(street);
        CurrentMunicipality.run(UTRECHT, () -> editing.change(entry, 1, facts.withheld(), BROKER));
        await().atMost(SOON).untilAsserted(() -> assertThat(words(find(word).answer().hits())).isNotEmpty().doesNotContain(street).doesNotContain("3511 AB"));
        CurrentMunicipality.run(UTRECHT, () -> editing.change(entry, 2, facts.withheld().with(SeenBy.PROFESSIONALS), BROKER));
        assertThat(CurrentMunicipality.call(UTRECHT, () -> cards.of(find(word)))).isEmpty();
        await().atMost(SOON).untilAsserted(() -> assertThat(find(word).answer().hits()).isEmpty());
    }

    private EntryId putIn(EntryFacts facts) {
        return CurrentMunicipality.call(UTRECHT, () -> ((Done) editing.putIn(facts, Optional.empty(), BROKER)).entry());
    }

    private Found find(String words) {
        return CurrentMunicipality.call(UTRECHT, () -> finding.find(Question.of(words, clock.instant()).page(0, Question.LARGEST_PAGE))).orElseThrow();
    }

    /** Only what this test made has this name. */
    private List<Hit> awaitFound(EntryId entry) {
        return await().atMost(SOON).until(() -> find(word).answer().hits().stream().filter(hit -> hit.findable().id().equals(entry.toString())).toList(), hits -> !hits.isEmpty());
    }

    private List<EntryCard> shown(List<Hit> hits, boolean close) {
        Found all = find("");
        Answer answer = new Answer(hits.size(), hits, all.answer().counts(), Optional.empty(), List.of(), false, false);
        return CurrentMunicipality.call(UTRECHT, () -> cards.of(new Found(answer, close)));
    }

    /** Everything the index gives along, as text. */
    private static String words(List<Hit> hits) {
        StringBuilder words = new StringBuilder();
        hits.forEach(hit -> words.append(hit.findable()).append(new String(hit.shown().bytes(), StandardCharsets.UTF_8)));
        return words.toString();
    }
}
