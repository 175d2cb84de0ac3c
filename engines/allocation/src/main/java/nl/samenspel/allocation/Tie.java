package nl.samenspel.allocation;

import java.util.List;

/**
 * Several projects were equally good, and something other than the votes decided. Ties are never passed over in silence:
 * an outcome lists every one of them.
 *
 * @param round     of the count, the first being 1
 * @param tied      all of them, in the order of precedence, the chosen one first
 * @param decidedBy what set the chosen one apart
 */
public record Tie(int round, List<Project> tied, TieOrder.Criterion decidedBy) {

    public Tie {
        tied = List.copyOf(tied);
    }

    public Project chosen() {
        return tied.getFirst();
    }
}
