package nl.samenspel.access;

/** A new mail address, as somebody typed it. */
record MailChangeForm(String mail) {

    /** Never in a log line. */
    @Override
    public String toString() {
        return "MailChangeForm[]";
    }
}
