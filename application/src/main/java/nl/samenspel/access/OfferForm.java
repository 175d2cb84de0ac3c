package nl.samenspel.access;

import java.util.List;

/**
 * Somebody offers somebody to act for them.
 *
 * @param matters names of matters
 * @param seen what paper the helper saw, for what the law gives
 */
record OfferForm(String called, String ground, List<String> matters, String seen, String months) {

    /** A name in a log line would be personal data. */
    @Override
    public String toString() {
        return "OfferForm[]";
    }
}
