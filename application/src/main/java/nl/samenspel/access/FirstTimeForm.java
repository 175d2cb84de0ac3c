package nl.samenspel.access;

/**
 * Setting up the first municipality.
 *
 * @param code the one-time code; hidden
 * @param number the code of the municipality at Statistics Netherlands
 */
record FirstTimeForm(String code, String name, String mail, String municipality, String number, String phone) {

    /** Never in a log line: the code lets somebody in. */
    @Override
    public String toString() {
        return "FirstTimeForm[]";
    }
}
