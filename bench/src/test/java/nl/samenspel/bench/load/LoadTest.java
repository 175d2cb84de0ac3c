package nl.samenspel.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.samenspel.bench.http.Failure;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.Site;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final long MILLI = 1_000_000L;
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Page PAGE = new Page(Site.local(80), "/", "");

    @Test
    void openLoopStartsRequestsAtTheirOwnMoments() throws IOException {
        StallingWire wire = new StallingWire(50, 3 * MILLI);
        LoadResult result = load(wire).offer(new Pace.Open(200), TEN_SECONDS);

        assertThat(result.requests()).isEqualTo(2000);
        assertThat(result.perSecond()).isEqualTo(200);
        assertThat(result.percentile(100)).isCloseTo(3, within(0.01));
        assertThat(wire.mostUnderway()).isEqualTo(1);
    }

    @Test
    void aSingleStallShowsInTheNinetyNinthPercentileOfTheOpenLoop() throws IOException {
        StallingWire wire = new StallingWire(50, 3 * MILLI).stalls(4000 * MILLI, 5000 * MILLI);
        LoadResult result = load(wire).offer(new Pace.Open(200), TEN_SECONDS);

        // 200 of 2000 visitors came during the second without answers; the unluckiest of them waited it out whole.
        assertThat(result.requests()).isEqualTo(2000);
        assertThat(result.percentile(89)).isCloseTo(3, within(0.01));
        assertThat(result.percentile(99)).isBetween(880.0, 920.0);
        assertThat(result.slowest()).isBetween(1000.0, 1010.0);
    }

    @Test
    void aStallCountsForVisitorsWithoutAFreeConnectionToo() throws IOException {
        StallingWire wire = new StallingWire(1, 3 * MILLI).stalls(4000 * MILLI, 5000 * MILLI);
        LoadResult result = load(wire).offer(new Pace.Open(200), TEN_SECONDS);

        assertThat(wire.mostUnderway()).isEqualTo(1);
        assertThat(result.requests()).isEqualTo(2000);
        assertThat(result.percentile(99)).isGreaterThan(880);
    }

    @Test
    void theClosedLoopBlindToStallsIsWhyThereIsAnOpenOne() throws IOException {
        StallingWire wire = new StallingWire(1, 3 * MILLI).stalls(4000 * MILLI, 5000 * MILLI);
        LoadResult result = load(wire).offer(new Pace.Closed(), TEN_SECONDS);

        assertThat(result.percentile(99)).isCloseTo(3, within(0.01));
        assertThat(result.slowest()).isGreaterThan(1000);
    }

    @Test
    void closedLoopKeepsAllConnectionsBusy() throws IOException {
        StallingWire wire = new StallingWire(50, 100 * MILLI);
        LoadResult result = load(wire).offer(new Pace.Closed(), TEN_SECONDS);

        assertThat(wire.mostUnderway()).isEqualTo(50);
        assertThat(result.perSecond()).isEqualTo(500);
        assertThat(result.percentile(99)).isCloseTo(100, within(0.1));
    }

    @Test
    void waitsForEveryRequestMeantToStartInTime() throws IOException {
        StallingWire wire = new StallingWire(10, 100 * MILLI);      // 100 a second at most: half of what is offered
        LoadResult result = load(wire).offer(new Pace.Open(200), TEN_SECONDS);

        assertThat(result.requests()).isEqualTo(2000);
        assertThat(result.perSecond()).isCloseTo(100, within(2.0));
        assertThat(result.slowest()).isBetween(9_900.0, 10_200.0);
        assertThat(wire.now()).isGreaterThan(Duration.ofSeconds(19).toNanos());
    }

    @Test
    void countsFailuresByKindAndNotAsServed() throws IOException {
        StallingWire wire = new StallingWire(1, 10 * MILLI).failsEvery(10);
        LoadResult result = load(wire).offer(new Pace.Closed(), TEN_SECONDS);

        assertThat(result.requests()).isEqualTo(1000);
        assertThat(result.errors()).isEqualTo(100);
        assertThat(result.failures()).containsEntry(Failure.STATUS, 100L);
        assertThat(result.failuresInWords()).isEqualTo("STATUS 100");
        assertThat(result.perSecond()).isEqualTo(90);
    }

    @Test
    void countsOnlyStraysOfItsOwnTime() throws IOException {
        StallingWire wire = new StallingWire(1, 10 * MILLI);
        wire.stray();
        Load load = new Load(wire, () -> {
            if (wire.sent() == 500) {
                wire.stray();
            }
            return PAGE;
        }, wire::now);

        assertThat(load.offer(new Pace.Closed(), TEN_SECONDS).failures()).containsExactly(Map.entry(Failure.LENGTH, 1L));
    }

    private static Load load(StallingWire wire) {
        return new Load(wire, () -> PAGE, wire::now);
    }
}
