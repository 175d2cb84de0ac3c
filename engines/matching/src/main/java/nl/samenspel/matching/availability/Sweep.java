package nl.samenspel.matching.availability;

import java.util.Arrays;

/** Walks along the bounds of two sets of minutes once and keeps the minutes a rule wants. */
final class Sweep {

    /** Whether a minute is wanted that is or is not in the one set, and is or is not in the other. */
    interface Wanted {
        boolean test(boolean inOne, boolean inOther);
    }

    private Sweep() {
    }

    static Spans of(int[] one, int[] other, Wanted wanted) {
        int[] kept = new int[one.length + other.length];
        int size = 0;
        int atOne = 0;
        int atOther = 0;
        while (atOne < one.length || atOther < other.length) {
            int minute = Math.min(bound(one, atOne), bound(other, atOther));
            atOne += bound(one, atOne) == minute ? 1 : 0;
            atOther += bound(other, atOther) == minute ? 1 : 0;
            boolean inside = wanted.test(atOne % 2 == 1, atOther % 2 == 1);
            if (inside != (size % 2 == 1)) {
                kept[size++] = minute;
            }
        }
        return size == 0 ? Spans.NONE : new Spans(Arrays.copyOf(kept, size));
    }

    private static int bound(int[] bounds, int at) {
        return at < bounds.length ? bounds[at] : Integer.MAX_VALUE;
    }
}
