package nl.samenspel.linkage.oblivious;

import java.math.BigInteger;

/**
 * A group with its hash (RFC 9497 section 4; curves: FIPS 186-4; constants for hashing to a curve: RFC 9380 section 8).
 *
 * @param sswu the constant Z of the simplified SWU map
 * @param security bytes of a wide hash per field element
 */
public enum Suite {

    P256("P256-SHA256", "SHA-256", "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
            "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
            "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", -10, 48),
    P384("P384-SHA384", "SHA-384", "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
            "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
            "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973", -12, 72);

    final String identifier;
    final String hash;
    final BigInteger prime;
    final BigInteger constant;
    final BigInteger order;
    final BigInteger sswu;
    final int wide;

    Suite(String identifier, String hash, String prime, String constant, String order, int sswu, int wide) {
        this.identifier = identifier;
        this.hash = hash;
        this.prime = new BigInteger(prime, 16);
        this.constant = new BigInteger(constant, 16);
        this.order = new BigInteger(order, 16);
        this.sswu = BigInteger.valueOf(sswu);
        this.wide = wide;
    }

    int bytes() {
        return (prime.bitLength() + 7) / 8;
    }
}
