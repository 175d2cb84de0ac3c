package nl.samenspel.detection.series;

/** The time from one count to the next. */
public enum Step {

    DAY(365),
    /** From Monday to Friday without public holidays. */
    WORKING_DAY(253),
    WEEK(52),
    MONTH(12);

    private final int perYear;

    Step(int perYear) {
        this.perYear = perYear;
    }

    /** Steps in a year, rounded. */
    public int perYear() {
        return perYear;
    }
}
