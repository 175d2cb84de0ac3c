package nl.samenspel.matching.ring.checking;

import java.util.List;

/**
 * A condition rings do not keep.
 *
 * @param ring   which; empty when it concerns all
 * @param people whom it concerns
 */
public record RingViolation(Kind kind, String ring, List<String> people) {

    public RingViolation {
        people = List.copyOf(people);
    }

    /** Which condition. */
    public enum Kind { UNKNOWN, IN_TWO_PLACES, LOST, NO_VOLUNTEER, TWO_VOLUNTEERS, TOO_SMALL, TOO_LARGE, TOO_FAR, FIGURE_WRONG }
}
