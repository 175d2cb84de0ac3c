package nl.samenspel.finding;

/** What somebody may be about to type. */
public sealed interface Suggestion {

    /** As shown, and as put into the box when chosen. */
    String text();

    /** The name of something that can be found. @param address path of its page */
    record Name(String text, String id, String address) implements Suggestion {}

    /** The name of a theme, or words that mean it. */
    record About(String text, String theme) implements Suggestion {}
}
