package nl.samenspel.web;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who logged in, by the name that is shown to that person.
 *
 * @param standing for whom this person acts now, when not for themselves
 */
public record SignedIn(String displayName, @Nullable Standing standing) {

    public SignedIn(String displayName) {
        this(displayName, null);
    }

    /** The number of the person for whom is acted; empty when that is oneself. */
    public String forWhom() {
        return standing == null ? "" : standing.person();
    }
}
