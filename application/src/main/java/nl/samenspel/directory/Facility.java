package nl.samenspel.directory;

import java.util.Locale;

/** What makes a place accessible, as criteria that somebody can check on the spot: each is there, is not there, or nobody knows. */
public enum Facility {

    /** From the street to the room without a step, and doors of at least 85 centimetres. */
    WHEELCHAIR,
    /** A toilet one can use from a wheelchair. */
    TOILET,
    /** Everything on the ground floor, or a lift. */
    LIFT,
    /** A parking place for disabled people within 100 metres. */
    PARKING,
    /** A hearing loop that is switched on. */
    HEARING_LOOP,
    /** A quiet room to withdraw to. */
    QUIET,
    /** An assistance dog may come in. */
    ASSISTANCE_DOG;

    /** The word in the open data and the end of the message key of its name, {@code directory.facility.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
