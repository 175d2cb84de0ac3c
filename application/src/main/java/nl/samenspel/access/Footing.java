package nl.samenspel.access;

/** On what footing somebody acts for another; {@link AccessTable#FOR_ANOTHER} says what each allows. */
public enum Footing {

    /** A helper sits beside the person: at a counter, at home, on the telephone. */
    BESIDE,
    /** It is surely this person: with the own card, or added here just now. Only then may something be left behind by which somebody comes in. */
    PROVEN,
    /** Represents in daily life: help, contact, care. */
    LIVING,
    /** Represents in matters of money. */
    MONEY,
    /** Represents in what is kept about the person. */
    DATA
}
