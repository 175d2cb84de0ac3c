package nl.samenspel.web;

/** Thrown by a controller when there is nothing at this address: the visitor gets the page for 404. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("Nothing at this address", null, false, false);
    }
}
