package nl.samenspel.directory;

import java.util.Locale;

/** Who may see an entry. */
public enum SeenBy {

    EVERYBODY,
    /** Those who work in the districts it is for, and who keep it. */
    PROFESSIONALS,
    /** Only those who keep it. */
    TEAM;

    /** The end of the message key of its name, {@code directory.seen-by.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
