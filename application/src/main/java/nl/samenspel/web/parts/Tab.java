package nl.samenspel.web.parts;

/**
 * One of several views of the same thing, as a link.
 *
 * @param count how many things stand there, or {@link #UNCOUNTED}
 */
public record Tab(String label, String url, boolean current, int count) {

    public static final int UNCOUNTED = -1;

    public Tab(String label, String url, boolean current) {
        this(label, url, current, UNCOUNTED);
    }
}
