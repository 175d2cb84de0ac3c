package nl.samenspel.directory;

import java.util.Locale;

/** How one gets in: what the page of an entry begins with. */
public enum WayIn {

    /** Walk in, no appointment. */
    COME,
    /** Telephone first. */
    CALL,
    /** Ask by mail or form. */
    ASK,
    /** Through a professional, such as the neighbourhood team or the doctor. */
    REFERRAL;

    /** The end of the message key of its name, {@code directory.way-in.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
