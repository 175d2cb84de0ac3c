package nl.samenspel.messages;

import nl.samenspel.places.Municipality;

/** Who carries messages out of the program: a mail server, or nobody when the demo keeps them in its post box. */
interface Carrier {

    /** Tries once, within a minute. */
    Attempt carry(Message message, Municipality from);

    /** What came of one attempt. */
    enum Attempt {
        DONE,
        /** It will never arrive by this road. */
        REFUSED_FOR_GOOD,
        /** This one could not be sent now; that says nothing about the next. */
        NOT_THIS,
        /** Nobody is there to carry anything now: trying the next would be in vain. */
        NOT_NOW
    }
}
