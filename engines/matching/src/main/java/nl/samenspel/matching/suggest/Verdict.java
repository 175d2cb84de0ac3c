package nl.samenspel.matching.suggest;

/** Whether two people may be brought together. */
public sealed interface Verdict {

    Verdict ALLOWED = new Allowed();

    /** All hard rules are kept. */
    record Allowed() implements Verdict {
    }

    /**
     * A rule says no.
     *
     * @param detail what stands in the way, such as the skill that is missing; may be empty
     */
    record Refused(HardRule rule, String detail) implements Verdict {
    }
}
