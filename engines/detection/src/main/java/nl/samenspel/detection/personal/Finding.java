package nl.samenspel.detection.personal;

/**
 * A piece of text that says who somebody is.
 *
 * @param from        first character
 * @param to          the character after the last
 * @param replacement what to write instead: "mevrouw", "haar dochter", "iemand"
 */
public record Finding(Kind kind, int from, int to, String replacement) {

    String in(String text) {
        return text.substring(from, to);
    }

    boolean overlaps(Finding other) {
        return from < other.to && other.from < to;
    }
}
