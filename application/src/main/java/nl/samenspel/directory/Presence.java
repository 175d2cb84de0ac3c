package nl.samenspel.directory;

import java.util.Locale;

/** Where one takes part. */
public enum Presence {

    /** At a place one goes to. */
    PLACE,
    /** On a screen. */
    ONLINE,
    /** At one's own home: somebody comes along. */
    AT_HOME;

    /** The end of the message key of its name, {@code directory.presence.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
