package nl.samenspel.privacy;

import java.util.Locale;

/** Who answers for a processing (<i>verwerkingsverantwoordelijke</i>, AVG article 4.7): always one, by name. */
public enum Responsible {
    /** The college of the municipality. */
    MUNICIPALITY,
    /** The organisation that works with the data, each for its own. */
    ORGANISATION,
    /** The residents themselves, for their circles and initiatives. */
    RESIDENTS;

    /** The name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
