package nl.samenspel.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Counts requests and how long they took, by method, kind of page and status, under the name and labels that Spring Boot gives them. Its own way makes half a dozen objects for each
 * request, asks each who wants to know, and looks the counter up by all its labels; here the counter of a kind is found at once.
 */
@Component
class RequestFigures {

    private static final String NAME = "http.server.requests";

    /** What a visitor may send in place of a method has no end. */
    private static final Set<String> METHODS = Stream.of(HttpMethod.values()).map(HttpMethod::name).collect(Collectors.toSet());

    private static final Map<HttpStatus.Series, String> WORDS = Map.of(
            HttpStatus.Series.INFORMATIONAL, "INFORMATIONAL",
            HttpStatus.Series.SUCCESSFUL, "SUCCESS",
            HttpStatus.Series.REDIRECTION, "REDIRECTION",
            HttpStatus.Series.CLIENT_ERROR, "CLIENT_ERROR",
            HttpStatus.Series.SERVER_ERROR, "SERVER_ERROR");

    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    RequestFigures(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param page the pattern of the address, never the address itself; there are only so many */
    void note(String method, String page, int status, long nanoseconds) {
        timers.computeIfAbsent(new Kind(METHODS.contains(method) ? method : "UNKNOWN", page, status), this::timer).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        HttpStatus.Series outcome = HttpStatus.Series.resolve(kind.status);
        return meters.timer(NAME, "method", kind.method, "uri", kind.page, "status", Integer.toString(kind.status), "outcome", outcome == null ? "UNKNOWN" : WORDS.get(outcome));
    }

    private record Kind(String method, String page, int status) {}
}
