package nl.samenspel.matching.assign;

import java.util.List;

/**
 * Prices that prove an assignment optimal on each level: a solution of the dual linear programme of that level, among the
 * assignments that are optimal on the levels before.
 */
public record Certificate(List<Prices> levels) {

    /** One price per request and one per volunteer. */
    public record Prices(long[] request, long[] volunteer) {
    }

    public Certificate {
        levels = List.copyOf(levels);
    }
}
