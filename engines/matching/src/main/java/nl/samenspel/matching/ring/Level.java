package nl.samenspel.matching.ring;

/**
 * One aim, pursued as far as the aims before it allow.
 *
 * @param value what was reached
 * @param bound what cannot be passed, proven by the solver for the values reached at the levels before
 */
public record Level(Aim aim, long value, long bound) {

    /** What is aimed at, the first first. */
    public enum Aim {
        /** As many people in a ring as possible. */
        PEOPLE,
        /** As many as possible stay in the ring they are in. */
        STAYING,
        /** As many wishes as possible that somebody else in the ring can meet. */
        WISHES,
        /** As few metres as possible between members and their volunteer. */
        METRES
    }

    /** Whether nothing better exists. */
    public boolean isProven() {
        return value == bound;
    }
}
