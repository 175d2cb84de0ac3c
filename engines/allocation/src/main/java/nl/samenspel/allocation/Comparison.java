package nl.samenspel.allocation;

/**
 * The comparison step of Wieliczka 2023: when strictly more voters prefer the greedy choice to the one of Equal Shares,
 * the greedy choice is taken.
 */
public enum Comparison {

    /** No comparison. */
    NONE,
    /** A voter prefers the outcome with more of the projects he or she named. */
    MORE_OF_MY_PROJECTS,
    /** A voter prefers an outcome with at least one named project to an outcome with none (exclusion ratio). */
    AT_LEAST_ONE
}
