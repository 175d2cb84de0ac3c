package nl.samenspel.access;

/** A code that came by telephone. @param asking hidden @param who the number of an account, when more people have this telephone */
record TelephoneCodeForm(String asking, String code, String who) {

    /** Never in a log line: the code lets somebody in. */
    @Override
    public String toString() {
        return "TelephoneCodeForm[]";
    }
}
