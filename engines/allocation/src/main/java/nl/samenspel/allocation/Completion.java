package nl.samenspel.allocation;

/**
 * What happens with the money that Equal Shares leaves, because small groups keep money no project can be bought with.
 */
public enum Completion {

    /** Nothing: what is left goes back to the stated place. */
    NONE(false, false, false),
    /** What still fits is added, the highest utility per euro first (with {@link Utility#COST}: most votes first). */
    UTILITARIAN(false, false, true),
    /**
     * Add1: everybody gets one unit of the currency more, again and again, until the next step would exceed the budget.
     * This is what decided the votes of Assen 2024 and 2025, Świecie 2023 and Wieliczka 2023.
     */
    ADD_ONE(true, false, false),
    /** Add1 that also stops as soon as no other project fits in what is left. */
    ADD_ONE_UNTIL_EXHAUSTIVE(true, true, false),
    /** Add1U: {@link #ADD_ONE}, then {@link #UTILITARIAN}. */
    ADD_ONE_THEN_UTILITARIAN(true, false, true);

    private final boolean addsOne;
    private final boolean stopsWhenExhaustive;
    private final boolean endsUtilitarian;

    Completion(boolean addsOne, boolean stopsWhenExhaustive, boolean endsUtilitarian) {
        this.addsOne = addsOne;
        this.stopsWhenExhaustive = stopsWhenExhaustive;
        this.endsUtilitarian = endsUtilitarian;
    }

    public boolean addsOne() {
        return addsOne;
    }

    public boolean stopsWhenExhaustive() {
        return stopsWhenExhaustive;
    }

    public boolean endsUtilitarian() {
        return endsUtilitarian;
    }
}
