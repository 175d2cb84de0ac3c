package nl.samenspel.messages;

/** How a message ended. */
enum Outcome {
    /** The mail server took it; in the demo: it lies in the post box. */
    SENT,
    /** The mail server said that it will never take it, for example because the address does not exist. */
    REFUSED,
    /** It could not be sent before it lost its use. */
    EXPIRED
}
