package nl.samenspel.web.parts;

/**
 * One choice in a filter.
 *
 * @param count how many things it leaves, or {@link #UNCOUNTED}
 */
public record FilterOption(String value, String label, int count, boolean chosen) {

    public static final int UNCOUNTED = -1;
}
