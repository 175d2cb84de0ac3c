package nl.samenspel.detection.scan;

import java.util.Arrays;

/** A growing table of whole numbers, six columns wide, from which {@link Zones} are made. */
final class ZoneList {

    private static final int WIDTH = 6;

    private int[] numbers = new int[WIDTH * 1024];
    private int size;

    /** Adds a step and returns its number. */
    int add(int area, int from, int to, int centre, boolean whole, int parent) {
        if ((size + 1) * WIDTH > numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        int[] row = {area, from, to, centre, whole ? 1 : 0, parent};
        System.arraycopy(row, 0, numbers, size * WIDTH, WIDTH);
        return size++;
    }

    int[] column(int column) {
        int[] values = new int[size];
        for (int row = 0; row < size; row++) {
            values[row] = numbers[row * WIDTH + column];
        }
        return values;
    }
}
