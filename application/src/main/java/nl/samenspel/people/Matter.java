package nl.samenspel.people;

import java.util.Locale;

/** In what somebody may act for another. */
public enum Matter {

    /** Daily life: asking for help, offering it, making appointments. */
    LIVING,
    /** Money. */
    MONEY,
    /** What is kept about the person: seeing it, taking it along, having it forgotten. */
    DATA;

    /** The name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
