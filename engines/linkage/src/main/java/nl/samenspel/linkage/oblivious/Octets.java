package nl.samenspel.linkage.oblivious;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** Strings of bytes as the RFCs write them. */
final class Octets {

    private Octets() {
    }

    /** I2OSP: big-endian, of exactly so many bytes. */
    static byte[] of(BigInteger number, int length) {
        byte[] signed = number.toByteArray();
        byte[] octets = new byte[length];
        int count = Math.min(signed.length, length);
        System.arraycopy(signed, signed.length - count, octets, length - count, count);
        return octets;
    }

    static byte[] of(int number, int length) {
        return of(BigInteger.valueOf(number), length);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
