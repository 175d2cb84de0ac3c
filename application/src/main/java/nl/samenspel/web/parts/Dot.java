package nl.samenspel.web.parts;

import nl.samenspel.web.Verb;
import org.jspecify.annotations.Nullable;

/**
 * One dot on the thread: something this thing came from, the thing itself, or something it led to.
 *
 * @param when in words: "maart 2026"; may be empty
 * @param url  where the reader may look; none when it is this page, or when it stands for more than may be told
 * @param here whether this dot is the page being read
 */
public record Dot(Verb verb, String label, String when, @Nullable String url, boolean here) {

    /** A dot that can be followed. */
    public static Dot link(Verb verb, String label, String when, String url) {
        return new Dot(verb, label, when, url, false);
    }

    /** The dot of the page being read. */
    public static Dot here(Verb verb, String label, String when) {
        return new Dot(verb, label, when, null, true);
    }

    /** A dot that only tells that there is something, such as "nog 9 verwijzingen". */
    public static Dot told(Verb verb, String label) {
        return new Dot(verb, label, "", null, false);
    }
}
