package nl.samenspel.web;

import org.jspecify.annotations.Nullable;

/**
 * For whom somebody acts at this moment: every page says so, and every form carries it, so that what is typed for one person never lands at another.
 *
 * @param person the number of that person
 * @param name what that person is called
 * @param words the message of the bar; it is given the name
 * @param ready the message and address of what comes before the end, if anything does
 * @param stop the message and address (to be posted to) of the end
 */
public record Standing(String person, String name, String words, @Nullable String ready, @Nullable String readyUrl, String stop, String stopUrl) {

    /** The hidden field of every form that says for whom it was filled in. */
    public static final String FIELD = "_voor";

    /** Names nobody. */
    @Override
    public String toString() {
        return "Standing[" + person + "]";
    }
}
