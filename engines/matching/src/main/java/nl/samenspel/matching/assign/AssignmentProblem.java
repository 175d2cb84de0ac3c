package nl.samenspel.matching.assign;

import java.util.List;

/**
 * Requests, volunteers, and which of them may be paired. A request takes each volunteer at most once.
 *
 * @param demand    per request: how many volunteers it asks
 * @param capacity  per volunteer: how many requests they take
 * @param first     per request: the number of its first pair; one entry more than there are requests
 * @param volunteer per pair: the volunteer
 * @param levels    the goals, the most important first
 */
public record AssignmentProblem(int[] demand, int[] capacity, int[] first, int[] volunteer, List<Level> levels) {

    public AssignmentProblem {
        levels = List.copyOf(levels);
        if (first.length != demand.length + 1 || first[demand.length] != volunteer.length) {
            throw new IllegalArgumentException("the pairs do not belong to the requests");
        }
        for (Level level : levels) {
            int expected = level instanceof Level.PerRequest ? demand.length : volunteer.length;
            int present = level instanceof Level.PerRequest(var _, long[] weights) ? weights.length
                    : ((Level.PerPair) level).weights().length;
            if (present != expected) {
                throw new IllegalArgumentException("level " + level.name() + " has " + present + " weights, not " + expected);
            }
        }
    }

    public int requests() {
        return demand.length;
    }

    public int volunteers() {
        return capacity.length;
    }

    public int pairs() {
        return volunteer.length;
    }
}
