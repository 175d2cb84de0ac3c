package nl.samenspel.matching.availability;

/**
 * What is wrong with a line of availability.
 *
 * @param line counted from 1, long lines unfolded
 * @param text the words that were not understood
 */
public record CalendarFault(Kind kind, int line, String text) {

    /** What can be wrong. */
    public enum Kind {
        NO_START, NO_LENGTH, BAD_TIME, BAD_DURATION, BAD_ZONE, BAD_RULE, BAD_LINE, ENDS_BEFORE_IT_BEGINS, NOTHING
    }
}
