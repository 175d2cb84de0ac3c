package nl.samenspel.web;

/** Thrown by a controller when what was at this address is gone for good: the visitor gets the page for 410. */
public final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Gone() {
        super("Gone from this address", null, false, false);
    }
}
