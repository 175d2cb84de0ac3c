package nl.samenspel.detection.scan;

/**
 * Every set of areas that is looked at, written so that each is an earlier one with a single area added. Counts of a set then
 * cost one addition, whatever the shape of the windows.
 */
public final class Zones {

    /** The area a step adds. */
    final int[] area;
    /** The slot whose counts it starts from; {@code -1} for an empty set. */
    final int[] from;
    /** The slot in which its counts are kept. */
    final int[] to;
    /** The area in whose surroundings it lies. */
    final int[] centre;
    /** Whether the set is a window, or only on the way to one. */
    final boolean[] whole;
    /** The step it continues; {@code -1} for the first of its centre. */
    final int[] parent;
    final int slots;
    final int areas;

    Zones(ZoneList list, int areas) {
        this.area = list.column(0);
        this.from = list.column(1);
        this.to = list.column(2);
        this.centre = list.column(3);
        this.parent = list.column(5);
        int[] marks = list.column(4);
        this.whole = new boolean[marks.length];
        int most = 0;
        for (int step = 0; step < marks.length; step++) {
            whole[step] = marks[step] == 1;
            most = Math.max(most, to[step]);
        }
        this.slots = most + 1;
        this.areas = areas;
    }

    int steps() {
        return area.length;
    }

    /** How many windows there are, the same set around different centres counted each time. */
    public int windows() {
        int windows = 0;
        for (boolean one : whole) {
            windows += one ? 1 : 0;
        }
        return windows;
    }

    /** The areas of a window, in the order in which they were added. */
    int[] members(int step) {
        int size = 0;
        for (int at = step; at >= 0; at = parent[at]) {
            size++;
        }
        int[] members = new int[size];
        for (int at = step; at >= 0; at = parent[at]) {
            members[--size] = area[at];
        }
        return members;
    }
}
