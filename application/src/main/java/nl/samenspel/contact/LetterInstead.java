package nl.samenspel.contact;

/** Whether a letter goes instead of a call that nobody answers. */
public enum LetterInstead {
    /** There is no reason to yet, or this person asked that no other way is tried. */
    NOT_OFFERED,
    OFFERED,
    /** It would be time, and nobody knows where to. */
    NO_ADDRESS
}
