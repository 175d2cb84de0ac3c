package nl.samenspel.access;

/** Asking for a code by telephone. @param way "sms" or "gesproken" @param onward where to go afterwards; hidden */
record TelephoneForm(String telephone, String way, String onward) {

    /** A number in a log line would be personal data. */
    @Override
    public String toString() {
        return "TelephoneForm[]";
    }
}
