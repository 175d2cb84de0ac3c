package nl.samenspel.matching.ring.cover;

import java.util.List;

/**
 * Which choices together give everything that is needed, at the least cost? Needs could be talents and choices people, or needs
 * streets and choices meeting places.
 *
 * @param costs   of each choice, whole and not negative
 * @param covered for each need the choices that meet it, by number from 0
 */
public record CoverProblem(List<Long> costs, List<List<Integer>> covered) {

    public CoverProblem {
        costs = List.copyOf(costs);
        covered = covered.stream().map(List::copyOf).toList();
        if (costs.stream().anyMatch(cost -> cost < 0)) {
            throw new IllegalArgumentException("A cost below nothing");
        }
        int choices = costs.size();
        if (covered.stream().flatMap(List::stream).anyMatch(choice -> choice < 0 || choice >= choices)) {
            throw new IllegalArgumentException("A choice that is not there");
        }
    }
}
