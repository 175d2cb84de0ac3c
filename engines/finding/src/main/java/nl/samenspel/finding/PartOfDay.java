package nl.samenspel.finding;

/** When on a day, as people say it. */
public enum PartOfDay {

    /** Until noon. */
    MORNING,
    /** From noon until six. */
    AFTERNOON,
    /** From six. */
    EVENING
}
