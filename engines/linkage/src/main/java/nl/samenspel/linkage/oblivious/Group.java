package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;
import java.util.Optional;

/** A group of prime order as RFC 9497 (section 2.1) asks for: hashing into it, and elements as strings of bytes. */
interface Group {

    /** An element, other than by its bytes only known to its group. */
    interface Element {

        Element times(BigInteger scalar);

        byte[] encoded();
    }

    BigInteger order();

    Element hashed(byte[] message, byte[] domain);

    BigInteger scalar(byte[] message, byte[] domain);

    /** Empty when these bytes are no element, or the one that tells nothing (the identity). */
    Optional<Element> decoded(byte[] encoded);
}
