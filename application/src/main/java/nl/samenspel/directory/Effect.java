package nl.samenspel.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of a list comes to. The order is the one on screens. */
public enum Effect {

    /** There is no such entry yet. */
    NEW("nieuw"),
    /** The list says something that the entry does not say. */
    CHANGED("anders"),
    /** The same, but of something that somebody changed here: it stays unless somebody chooses the list's. */
    OURS("hier-veranderd"),
    /** It was in the list before and is not in it now: it stays unless somebody takes it off. */
    GONE("weg"),
    /** The list says nothing new. */
    SAME("gelijk"),
    /** It cannot be taken in. */
    BROKEN("kapot");

    private final String slug;

    Effect(String slug) {
        this.slug = slug;
    }

    /** The word in addresses. */
    public String slug() {
        return slug;
    }

    /** The effect with this word in addresses. */
    public static Optional<Effect> at(String slug) {
        return Arrays.stream(values()).filter(effect -> effect.slug.equals(slug)).findFirst();
    }

    /** Whether somebody has something to choose. */
    public boolean isAsked() {
        return this == OURS || this == GONE;
    }

    /** The end of the message key, {@code directory.import.effect.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
