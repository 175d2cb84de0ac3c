package nl.samenspel.linkage.partner;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.linkage.sealed.Rows;

/** Gathers rows and hands them out in the order of their pseudonyms, each address with each provision once. */
final class RowList {

    private long[] pseudonyms = new long[1_024];
    private short[] provisions = new short[1_024];
    private short[] districts = new short[1_024];
    private int[] lines = new int[1_024];
    private int size;
    private int read;

    void count() {
        read++;
    }

    int read() {
        return read;
    }

    void add(long pseudonym, short provision, short district, long line) {
        if (size == pseudonyms.length) {
            grow();
        }
        pseudonyms[size] = pseudonym;
        provisions[size] = provision;
        districts[size] = district;
        lines[size++] = (int) line;
    }

    private void grow() {
        long[] old = pseudonyms;
        pseudonyms = Arrays.copyOf(pseudonyms, size * 2);
        Arrays.fill(old, 0);
        provisions = Arrays.copyOf(provisions, size * 2);
        districts = Arrays.copyOf(districts, size * 2);
        lines = Arrays.copyOf(lines, size * 2);
    }

    /** @param twice gets the lines of rows that say again what another row says */
    Rows sorted(List<Long> twice) {
        int[] order = order();
        Rows rows = Rows.ofCapacity(size);
        int out = 0;
        for (int row : order) {
            boolean again = out > 0 && rows.pseudonyms()[out - 1] == pseudonyms[row] && rows.provisions()[out - 1] == provisions[row];
            if (again) {
                twice.add((long) lines[row]);
            } else {
                rows.pseudonyms()[out] = pseudonyms[row];
                rows.provisions()[out] = provisions[row];
                rows.districts()[out++] = districts[row];
            }
        }
        Arrays.fill(pseudonyms, 0);
        return rows.withSize(out);
    }

    /** By pseudonym, then provision, then line; sorted as whole numbers, because a million boxes are slow. */
    private int[] order() {
        int[] places = new int[size];
        Arrays.setAll(places, at -> at);
        sort(places, 0, size - 1);
        return places;
    }

    private void sort(int[] places, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int left = low;
            int right = high;
            int middle = places[(low + high) >>> 1];
            while (left <= right) {
                while (before(places[left], middle)) {
                    left++;
                }
                while (before(middle, places[right])) {
                    right--;
                }
                if (left <= right) {
                    int held = places[left];
                    places[left++] = places[right];
                    places[right--] = held;
                }
            }
            if (right - low < high - left) {
                sort(places, low, right);
                low = left;
            } else {
                sort(places, left, high);
                high = right;
            }
        }
    }

    private boolean before(int one, int other) {
        if (pseudonyms[one] != pseudonyms[other]) {
            return pseudonyms[one] < pseudonyms[other];
        }
        return provisions[one] != provisions[other] ? provisions[one] < provisions[other] : one < other;
    }
}
