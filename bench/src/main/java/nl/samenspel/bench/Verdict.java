package nl.samenspel.bench;

/** Whether a bar is met, and why. */
enum Verdict {
    /** There is no bar. */
    TOLD,
    /** The figure itself meets the bar. */
    MET,
    /** The figure misses, but on a machine as fast as the build machine it would have met. */
    MET_BY_RATIO,
    /** Figure and ratio both miss. */
    MISSED
}
