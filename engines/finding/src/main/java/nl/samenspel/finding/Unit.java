package nl.samenspel.finding;

import java.util.List;
import java.util.Map;
import nl.samenspel.finding.dutch.Token;

/**
 * Something that was asked: a word, or a part of a compound.
 *
 * @param token the word it comes from
 * @param bits which of the things asked an entry covers that has it; a whole word covers its parts as well
 * @param kind what it is of the word
 * @param terms by which it is found, with the share of the score that each gives
 */
record Unit(Token token, int bits, Kind kind, Map<String, Double> terms) {

    enum Kind {
        /** The word, in any form. */
        WORD,
        /** A part of it. */
        PART,
        /** Words that begin with it. */
        BEGINNING,
        /** Words that are spelled a little differently. */
        CORRECTED
    }

    /**
     * A theme that was meant.
     *
     * @param bits which of the things asked it covers
     * @param asked the words that mean it, as typed
     * @param confidence from 0 to 1
     */
    record Meant(String theme, int bits, List<String> asked, double confidence) {}

    /** An area that was named. @param name as typed */
    record Place(Area area, int bits, String name) {

        /** Of what is near: these entries nearly have it. */
        int nearlyBits() {
            return bits << Understood.MOST;
        }
    }
}
