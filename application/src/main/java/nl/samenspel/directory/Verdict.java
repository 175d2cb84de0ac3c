package nl.samenspel.directory;

/** Whether something may be done, and if not why not. */
public sealed interface Verdict {

    Verdict ALLOWED = new Allowed();

    /** It may. */
    record Allowed() implements Verdict {}

    /** It may not. @param reason key of a message that says why and who can help */
    record Refused(String reason) implements Verdict {}

    static Verdict refused(String reason) {
        return new Refused("directory.refused." + reason);
    }
}
