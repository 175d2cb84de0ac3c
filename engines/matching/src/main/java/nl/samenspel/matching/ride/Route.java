package nl.samenspel.matching.ride;

import java.util.List;

/** What one driver does on a day; a route without calls is a day off. */
public record Route(String driver, double departs, List<Call> calls, double returns, double kilometres) {

    public Route {
        calls = List.copyOf(calls);
    }

    public boolean isEmpty() {
        return calls.isEmpty();
    }
}
