package nl.samenspel.access;

/** What was agreed at the table, and who can be called about it. */
record AgreementForm(String agreed, String name, String telephone, String on) {

    /** What was agreed is between two people. */
    @Override
    public String toString() {
        return "AgreementForm[]";
    }
}
