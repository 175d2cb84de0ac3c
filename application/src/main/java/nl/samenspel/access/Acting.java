package nl.samenspel.access;

import java.util.Set;
import java.util.UUID;

/**
 * That somebody acts for another at this moment, under the own name. The {@link Actor} of the request is then the other: what is made is that person's. Only the logs and the
 * bar on the page say whose hands did it.
 *
 * @param number of the sitting or the representation by which it is allowed
 * @param self who that is, as that person would be for themselves
 */
public record Acting(Kind kind, UUID number, Actor self, Set<Footing> footings) {

    public Acting {
        footings = Set.copyOf(footings);
    }

    /** In what way. */
    public enum Kind {
        /** A helper beside somebody. */
        AT_THE_TABLE,
        /** Somebody who represents the person also when that person is not there. */
        REPRESENTING
    }

    /** Whether this may be done for another, on this footing. */
    boolean allows(Right right) {
        return AccessTable.footingsFor(right).stream().anyMatch(footings::contains);
    }
}
