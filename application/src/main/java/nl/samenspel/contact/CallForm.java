package nl.samenspel.contact;

/**
 * What came of a call.
 *
 * @param result {@link #SPOKEN}, {@link #NOT_REACHED} or {@link #MOVED}
 * @param day when it is tried again, or the other moment that was agreed
 */
record CallForm(String result, String day) {

    static final String SPOKEN = "spoken";
    static final String NOT_REACHED = "not-reached";
    static final String MOVED = "moved";

    /** Whether it goes on at another moment. */
    boolean needsADay() {
        return result.equals(NOT_REACHED) || result.equals(MOVED);
    }
}
