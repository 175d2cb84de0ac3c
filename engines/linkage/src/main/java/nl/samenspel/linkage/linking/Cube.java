package nl.samenspel.linkage.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * How many addresses have so many provisions, in these domains, of so many organisations, in this district. All tables of a
 * session are sums over it; it never leaves the process that made it.
 */
final class Cube {

    static final int TOP_PROVISIONS = 5;
    static final int TOP_ORGANISATIONS = 4;

    private long[] keys = new long[1 << 10];
    private long[] counts = new long[1 << 10];
    private long[] recordKeys = new long[1 << 10];
    private int size;
    private long provisions;

    /**
     * One cell.
     *
     * @param provisions 1 to {@link #TOP_PROVISIONS}, the last for that many or more
     * @param domains a bit for each domain, at least one
     * @param organisations 1 to {@link #TOP_ORGANISATIONS}, the last for that many or more
     * @param district 0 when unknown
     * @param recordKeys sum of the record keys of its addresses, as a fraction of 2⁶⁴
     */
    record Cell(int provisions, int domains, int organisations, int district, long count, long recordKeys) {
    }

    void add(int provisionCount, int domains, int organisationCount, int district, long pseudonym) {
        provisions += provisionCount;
        long key = (long) district << 32 | (long) domains << 8 | Math.min(provisionCount, TOP_PROVISIONS) << 4
                | Math.min(organisationCount, TOP_ORGANISATIONS);
        int at = place(keys, key);
        if (keys[at] == 0) {
            keys[at] = key;
            if (++size * 2 > keys.length) {
                grow();
                at = place(keys, key);
            }
        }
        counts[at]++;
        recordKeys[at] += mixed(pseudonym);
    }

    /** Keys are never 0: an address has at least one provision. */
    private static int place(long[] keys, long key) {
        int at = (int) (mixed(key) & keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        long[] oldRecords = recordKeys;
        keys = new long[oldKeys.length * 2];
        counts = new long[oldKeys.length * 2];
        recordKeys = new long[oldKeys.length * 2];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                int to = place(keys, oldKeys[at]);
                keys[to] = oldKeys[at];
                counts[to] = oldCounts[at];
                recordKeys[to] = oldRecords[at];
            }
        }
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mixed(long bits) {
        long value = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        value = (value ^ value >>> 27) * 0x94d049bb133111ebL;
        return value ^ value >>> 31;
    }

    /** All provisions of all addresses. */
    long provisions() {
        return provisions;
    }

    /** In the order of their keys, so that the same files give the same tables. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0) {
                cells.add(new Cell((int) (keys[at] >> 4 & 15), (int) (keys[at] >> 8 & 0xffffff), (int) (keys[at] & 15),
                        (int) (keys[at] >> 32), counts[at], recordKeys[at]));
            }
        }
        cells.sort(java.util.Comparator.comparingInt(Cell::district).thenComparingInt(Cell::domains)
                .thenComparingInt(Cell::provisions).thenComparingInt(Cell::organisations));
        return cells;
    }
}
