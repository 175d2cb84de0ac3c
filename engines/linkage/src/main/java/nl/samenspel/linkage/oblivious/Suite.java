package nl.samenspel.linkage.oblivious;

/** A group with its hash (RFC 9497 section 4), and how long its elements are. */
public enum Suite {

    RISTRETTO255("ristretto255-SHA512", "SHA-512", 32, new Ristretto()),
    P256("P256-SHA256", "SHA-256", 33, Weierstrass.P256),
    P384("P384-SHA384", "SHA-384", 49, Weierstrass.P384);

    final String identifier;
    final String hash;
    final int elementBytes;
    final Group group;

    Suite(String identifier, String hash, int elementBytes, Group group) {
        this.identifier = identifier;
        this.hash = hash;
        this.elementBytes = elementBytes;
        this.group = group;
    }

    /** Bytes of an element as it travels. */
    public int elementBytes() {
        return elementBytes;
    }
}
