package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is counted of requests, and that strangers cannot make it grow. */
class RequestFiguresTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RequestFigures figures = new RequestFigures(meters);

    @Test
    void countsEachKindOfPageByItself() {
        figures.note("GET", "/aanbod/{slug}", 200, TimeUnit.MILLISECONDS.toNanos(3));
        figures.note("GET", "/aanbod/{slug}", 200, TimeUnit.MILLISECONDS.toNanos(5));
        figures.note("GET", "/aanbod/{slug}", 404, 1);
        var found = meters.get("http.server.requests").tags("method", "GET", "uri", "/aanbod/{slug}", "status", "200", "outcome", "SUCCESS").timer();
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(8);
        assertThat(meters.get("http.server.requests").tag("outcome", "CLIENT_ERROR").timer().count()).isEqualTo(1);
    }

    @Test
    void methodsThatAreNoneCountTogether() {
        figures.note("BREW", "-", 405, 1);
        figures.note("STEEP", "-", 405, 1);
        assertThat(meters.getMeters()).hasSize(1);
        assertThat(meters.get("http.server.requests").tag("method", "UNKNOWN").timer().count()).isEqualTo(2);
    }

    @Test
    void aStatusOutsideTheStandardHasNoOutcome() {
        figures.note("GET", "-", 999, 1);
        assertThat(meters.get("http.server.requests").tags("status", "999", "outcome", "UNKNOWN").timer().count()).isEqualTo(1);
    }
}
