package nl.samenspel.access;

/**
 * Asking for a link.
 *
 * @param onward where to go afterwards; hidden
 */
record AskForm(String mail, String onward) {

    /** An address in a log line would be personal data. */
    @Override
    public String toString() {
        return "AskForm[]";
    }
}
