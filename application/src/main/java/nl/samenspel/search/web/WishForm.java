package nl.samenspel.search.web;

/**
 * What somebody sought.
 *
 * @param area code of a district or neighbourhood; empty when it was not said
 */
record WishForm(String words, String area) {

    /** People may write anything here: it does not belong in a log line. */
    @Override
    public String toString() {
        return "WishForm[]";
    }
}
