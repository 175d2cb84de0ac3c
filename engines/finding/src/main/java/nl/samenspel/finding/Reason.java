package nl.samenspel.finding;

import java.time.Instant;

/** Why a result is there, for the caller to put into words. {@code asked} is a word as it was typed, {@code found} as it stands in the result. */
public sealed interface Reason {

    /** The word stands there, perhaps in another form: "fietsen" for "fiets". */
    record Word(String asked, String found, Part part) implements Reason {}

    /** The word is a part of a longer one, or the longer one was asked and a part of it stands there: "schuldhulpverlening" and "hulp". */
    record PartOfWord(String asked, String found, Part part) implements Reason {}

    /** A word there begins with what was typed. */
    record Beginning(String asked, String found, Part part) implements Reason {}

    /** The word there is spelled a little differently. */
    record Corrected(String asked, String found, Part part) implements Reason {}

    /** It is about a theme that the words mean. @param asked the words that mean it; the name of the theme itself may be among them */
    record AboutTheme(String asked, String theme) implements Reason {}

    /** It is near. @param metres as the crow flies */
    record Nearby(int metres) implements Reason {}

    /** It is for or in the area that was asked for or where the searcher is. @param area its code */
    record InArea(String area) implements Reason {}

    /** It is on soon. */
    record Soon(Instant at) implements Reason {}

    /** It passes the filters, and no words were asked. */
    record Chosen() implements Reason {}

    /** Where in a result a word stands. */
    enum Part {
        NAME,
        ORGANISATION,
        SUMMARY,
        DETAILS
    }
}
