package nl.samenspel.access;

/** A code as somebody typed it. @param onward where to go afterwards; hidden */
record CardForm(String code, String onward) {

    /** Never in a log line: the code lets somebody in. */
    @Override
    public String toString() {
        return "CardForm[]";
    }
}
