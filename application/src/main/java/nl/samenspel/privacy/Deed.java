package nl.samenspel.privacy;

import java.util.Locale;

/** What was done with somebody's data: the kinds of event of NEN 7513 that occur. */
public enum Deed {
    CREATE,
    READ,
    CHANGE,
    DELETE,
    PRINT,
    COPY,
    SEARCH,
    TRANSFER,
    /** Looked at because waiting for the usual right would have been dangerous. */
    EMERGENCY;

    /** The name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
