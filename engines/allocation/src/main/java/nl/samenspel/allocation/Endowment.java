package nl.samenspel.allocation;

/**
 * What everybody had to spend in the count that decided.
 *
 * @param equalPart the budget divided by the number of ballots
 * @param last      what it was after the steps of Add1
 * @param steps     how many steps of one unit of the currency were added
 * @param counts    how many counts that were, the one that went too far included
 */
public record Endowment(Fraction equalPart, Fraction last, long steps, long counts, Stop stop) {

    /** Why there was no further step. */
    public enum Stop {
        /** The rule has no Add1. */
        NO_STEPS,
        /** The next step would have exceeded the budget. */
        NEXT_EXCEEDS,
        /** No other project fits in what is left. */
        EXHAUSTIVE,
        /** Every project with a vote has been chosen. */
        ALL_CHOSEN
    }
}
