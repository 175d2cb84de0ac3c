package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;

/**
 * Finds which cells not to publish: the cheapest pattern where that can be found, a good one elsewhere. The same publication
 * always gets the same pattern: no clock decides when to stop.
 */
public final class Suppression {

    private static final int CELLS_FOR_OPTIMAL = 400;
    private static final int WORK_FOR_OPTIMAL = 1_500;

    private Suppression() {
    }

    /** How to look for a pattern. */
    public enum Effort {
        /** Optimal for small publications, stepwise for large ones. */
        AUTOMATIC,
        /** Optimal whatever it takes. */
        OPTIMAL,
        /** Stepwise also for small ones. */
        STEPWISE
    }

    public static Pattern find(Publication publication, Effort effort) {
        if (publication.with(Role.SENSITIVE).isEmpty()) {
            return Pattern.of(publication, new BitSet(), true, List.of());
        }
        List<Cell> unprotectable = giveUpUnprotectable(publication);
        Movable movable = Movable.of(publication);
        Publication left = movable.publication();
        boolean tryOptimal = effort == Effort.OPTIMAL || effort == Effort.AUTOMATIC && isSmall(left);
        Optional<BitSet> optimal = tryOptimal ? OptimalSuppression.find(left) : Optional.empty();
        BitSet found = movable.inWhole(optimal.orElseGet(() ->
                Pruning.of(left, FlowSuppression.complete(left, left.with(Role.SENSITIVE)))));
        found.or(publication.with(Role.SENSITIVE));
        found.andNot(publication.with(Role.HIDDEN));
        return Pattern.of(publication, found, optimal.isPresent(), unprotectable);
    }

    private static boolean isSmall(Publication publication) {
        int free = publication.with(Role.SAFE).cardinality();
        return free <= CELLS_FOR_OPTIMAL && free * publication.with(Role.SENSITIVE).cardinality() <= WORK_FOR_OPTIMAL;
    }

    /** Sensitive cells that stay too certain even when nothing is published: no pattern can help them. */
    private static List<Cell> giveUpUnprotectable(Publication publication) {
        BitSet everything = publication.with(Role.SAFE);
        everything.or(publication.with(Role.SENSITIVE));
        List<Cell> given = new ArrayList<>();
        try (Attacker attacker = new Attacker(publication, everything)) {
            publication.with(Role.SENSITIVE).stream().forEach(place -> {
                Cell cell = publication.cell(place);
                if (!cell.need().isMetBy(attacker.interval(place), cell.value())) {
                    given.add(cell);
                    publication.replace(place, cell.sensitive(Need.NONE));
                }
            });
        }
        return given;
    }
}
