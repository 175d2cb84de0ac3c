package nl.samenspel.people;

import java.util.Locale;

/** How often somebody wants to hear from us. A link for logging in comes at once, always: who asks for it waits for it. */
public enum Rhythm {
    AT_ONCE,
    /** Everything of a day together, at the end of the afternoon. */
    DAILY,
    /** Everything of a week together, on Monday morning. */
    WEEKLY,
    /** Nothing goes out; it can be read after logging in. */
    NONE;

    /** The name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether messages wait until there is a moment for all of them together. */
    public boolean isTogether() {
        return this == DAILY || this == WEEKLY;
    }
}
