package nl.samenspel.access;

/**
 * Coming in by a link.
 *
 * @param secret that of the link; hidden
 * @param who the number of an account, or {@link #NEWCOMER}
 * @param name how a newcomer wants to be called
 */
record LinkForm(String secret, String who, String name) {

    static final String NEWCOMER = "nieuw";

    boolean isNewcomer() {
        return who.equals(NEWCOMER);
    }

    /** Never in a log line: the secret lets somebody in. */
    @Override
    public String toString() {
        return "LinkForm[]";
    }
}
