package nl.samenspel.access;

/** The button that makes a new mail address somebody's. @param secret as it stood in the mail */
record MailSecretForm(String secret) {

    /** Never in a log line. */
    @Override
    public String toString() {
        return "MailSecretForm[]";
    }
}
