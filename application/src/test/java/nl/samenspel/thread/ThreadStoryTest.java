package nl.samenspel.thread;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Language;
import nl.samenspel.web.parts.Dot;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The thread from a few signals to a story, as different readers may see it. */
@SamenspelTest
class ThreadStoryTest {

    private static final Instant MARCH = Instant.parse("2026-03-15T12:00:00Z");

    private final Threads threads;
    private final Links links;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ThreadStoryTest(Threads threads, Links links, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.threads = threads;
        this.links = links;
        this.transaction = transaction;
        this.events = events;
    }

    @Test
    void aRibbonRunsFromTheEarliestOriginToTheLatestOutcome() {
        led(UTRECHT, "a", "signal-1", "approach-1");
        led(UTRECHT, "a", "approach-1", "initiative-1");
        led(UTRECHT, "a", "initiative-1", "activity-1");
        assertThat(labels(UTRECHT, "a", "initiative-1")).containsExactly("open signal-1", "open approach-1", "HERE", "open activity-1");
        assertThat(labels(UTRECHT, "a", "signal-1")).containsExactly("HERE", "open approach-1", "open initiative-1", "open activity-1");
    }

    @Test
    void sayingItTwiceIsSayingItOnce() {
        led(UTRECHT, "b", "signal-1", "approach-1");
        led(UTRECHT, "b", "signal-1", "approach-1");
        assertThat(labels(UTRECHT, "b", "approach-1")).containsExactly("open signal-1", "HERE");
    }

    @Test
    void aCircleIsFollowedOnce() {
        led(UTRECHT, "c", "idea", "feast");
        led(UTRECHT, "c", "feast", "idea");
        assertThat(labels(UTRECHT, "c", "idea")).containsExactly("open feast", "HERE", "open feast");
    }

    @Test
    void manyThingsOfAKindAreAFewDotsAndNogMeer() {
        for (int signal = 1; signal <= 5; signal++) {
            led(UTRECHT, "d", "signal-" + signal, "approach-1");
        }
        assertThat(labels(UTRECHT, "d", "approach-1")).containsExactly("nog meer", "open signal-3", "open signal-2", "open signal-1", "HERE");
    }

    @Test
    void aFewThingsThatTheReaderMayNotSeeAreNotEvenMentioned() {
        for (int signal = 1; signal < Storyteller.MINIMUM; signal++) {
            led(UTRECHT, "e", "secret-" + signal, "approach-1");
        }
        assertThat(labels(UTRECHT, "e", "approach-1")).containsExactly("HERE");
        led(UTRECHT, "e", "secret-10", "approach-1");
        assertThat(labels(UTRECHT, "e", "approach-1")).containsExactly("nog meer", "HERE");
    }

    @Test
    void theThreadOfOneMunicipalityIsNotThatOfAnother() {
        led(UTRECHT, "f", "signal-1", "approach-1");
        assertThat(labels(AMERSFOORT, "f", "approach-1")).containsExactly("HERE");
    }

    @Test
    void aModuleOnlyHasToSayItAndTheThreadHears() {
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ ->
                events.publishEvent(new ThisLedToThat(UTRECHT, thing("g", "signal-1"), thing("g", "approach-1"), MARCH))));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(labels(UTRECHT, "g", "approach-1")).containsExactly("open signal-1", "HERE"));
    }

    @Test
    void aDotSaysSinceWhen() {
        led(UTRECHT, "h", "signal-1", "approach-1");
        List<Dot> dots = ribbon(UTRECHT, "h", "approach-1");
        assertThat(dots.getFirst().when()).isEqualTo("maart 2026");
    }

    private void led(MunicipalityCode municipality, String story, String origin, String outcome) {
        ThisLedToThat said = new ThisLedToThat(municipality, thing(story, origin), thing(story, outcome), MARCH.plusSeconds(number(origin)));
        CurrentMunicipality.run(municipality, () -> links.keep(said));
    }

    private static Thing thing(String story, String id) {
        return new Thing("test", story + "/" + id);
    }

    private static long number(String id) {
        return Long.parseLong("0" + id.replaceAll("[^0-9]", ""));
    }

    private List<String> labels(MunicipalityCode municipality, String story, String id) {
        return ribbon(municipality, story, id).stream().map(dot -> dot.here() ? "HERE" : dot.label()).toList();
    }

    private List<Dot> ribbon(MunicipalityCode municipality, String story, String id) {
        return CurrentMunicipality.call(municipality, () -> threads.of(thing(story, id), "this", Language.NL));
    }
}
