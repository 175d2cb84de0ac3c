package nl.samenspel.matching;

/** How long a request can wait. */
public enum Urgency {
    /** Within days: goes before everything else. */
    URGENT,
    /** Within weeks. */
    NORMAL
}
