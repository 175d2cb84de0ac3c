package nl.samenspel.web;

import java.time.Instant;

/** Thrown when a form is sent more often than is good for others: the visitor gets the page for 429, which says until when, and keeps what was typed. */
public final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Instant until;

    public TooOften(Instant until) {
        super("Too often", null, false, false);
        this.until = until;
    }

    /** From when on it may be sent again. */
    public Instant until() {
        return until;
    }
}
