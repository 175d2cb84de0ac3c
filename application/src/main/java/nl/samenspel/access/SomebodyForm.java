package nl.samenspel.access;

/**
 * Whom a helper has before them.
 *
 * @param known "ja" when this person took part before
 */
record SomebodyForm(String known, String name, String mail, String telephone) {

    /** A name in a log line would be personal data. */
    @Override
    public String toString() {
        return "SomebodyForm[]";
    }
}
