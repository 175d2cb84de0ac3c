package nl.samenspel.directory;

import java.util.Locale;

/** What taking part costs, as far as one can say it in a word; the amount or the condition stands beside it in words. */
public enum Price {

    UNKNOWN,
    FREE,
    BY_INCOME,
    PAID;

    /** The end of the message key of its name, {@code directory.price.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
