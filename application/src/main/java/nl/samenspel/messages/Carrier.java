package nl.samenspel.messages;

import nl.samenspel.places.Municipality;

/** Who carries messages out of the program: a mail server, or nobody when the demo keeps them in its post box. */
interface Carrier {

    /** Tries once, within a minute. */
    Attempt carry(Message message, Municipality from);

    /** What came of one attempt. */
    enum Attempt {
        DONE,
        REFUSED_FOR_GOOD,
        NOT_NOW
    }
}
