package nl.samenspel.linkage.oblivious;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Stretches a message to as many even bytes as are needed (RFC 9380 section 5.3.1, expand_message_xmd). */
record Expansion(String hash) {

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] of(byte[] message, byte[] domain, int length) {
        MessageDigest digest = digest();
        int block = hash.equals("SHA-256") ? 64 : 128;
        byte[] tag = Octets.join(domain, Octets.of(domain.length, 1));
        byte[] first = digest.digest(Octets.join(new byte[block], message, Octets.of(length, 2), new byte[1], tag));
        byte[] out = new byte[0];
        byte[] last = new byte[first.length];
        for (int at = 1; out.length < length; at++) {
            byte[] mixed = new byte[first.length];
            for (int place = 0; place < mixed.length; place++) {
                mixed[place] = (byte) (first[place] ^ last[place]);
            }
            last = digest.digest(Octets.join(mixed, Octets.of(at, 1), tag));
            out = Octets.join(out, last);
        }
        return Arrays.copyOf(out, length);
    }
}
