package nl.samenspel.web;

/** Thrown by a controller when what was at this address has another one now: the visitor is sent on with 301. */
public final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String address;

    /** @param address a path of this site */
    public Moved(String address) {
        super("Moved to another address", null, false, false);
        if (!address.startsWith("/") || address.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this site: " + address);
        }
        this.address = address;
    }

    public String address() {
        return address;
    }
}
