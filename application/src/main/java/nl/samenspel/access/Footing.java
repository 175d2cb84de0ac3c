package nl.samenspel.access;

/** On what footing somebody acts for another; {@link AccessTable#FOR_ANOTHER} says what each allows. */
public enum Footing {

    /** A helper sits beside the person: at a counter, at home, on the telephone. */
    BESIDE,
    /** The person also brought the own card: so it is surely this person. */
    OWN_CARD,
    /** Represents in daily life: help, contact, care. */
    LIVING,
    /** Represents in matters of money. */
    MONEY,
    /** Represents in what is kept about the person. */
    DATA
}
