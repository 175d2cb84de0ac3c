package nl.samenspel.finding;

import java.util.Arrays;

/**
 * What a list shows of an entry, written by who tells the index of it, in a form of its own. The index keeps it and gives it back with each hit, so that a list needs nothing
 * else; it does not look into it. Like the entry itself it must be public.
 */
public final class Shown {

    /** Nothing was given along. */
    public static final Shown NOTHING = new Shown(new byte[0]);

    private final byte[] bytes;

    /** @param bytes not to be changed any more */
    public Shown(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shown shown && Arrays.equals(bytes, shown.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Shown[" + bytes.length + " bytes]";
    }
}
