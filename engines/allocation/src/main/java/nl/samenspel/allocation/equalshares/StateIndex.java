package nl.samenspel.allocation.equalshares;

import java.util.Arrays;

/** Finds the state that follows a state after paying for so many points: an open-addressing table of whole numbers. */
final class StateIndex {

    private static final long NONE = -1;

    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int used;

    StateIndex() {
        Arrays.fill(keys, NONE);
    }

    void clear() {
        if (used > 0) {
            Arrays.fill(keys, NONE);
            used = 0;
        }
    }

    /** The state after, or -1. */
    int get(int state, int points) {
        long key = key(state, points);
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : -1;
    }

    void put(int state, int points, int after) {
        if (used * 2 >= keys.length) {
            grow();
        }
        long key = key(state, points);
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = after;
        used++;
    }

    private static long key(int state, int points) {
        return (long) state << 32 | points;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(keys, NONE);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != NONE) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
