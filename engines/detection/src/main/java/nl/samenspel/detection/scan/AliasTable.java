package nl.samenspel.detection.scan;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws a number with given chances in constant time: Walker (1977), in the form of Vose (1991). */
final class AliasTable {

    private final double[] keep;
    private final int[] other;

    AliasTable(double[] weights) {
        int size = weights.length;
        double mean = Arrays.stream(weights).sum() / size;
        this.keep = new double[size];
        this.other = new int[size];
        int[] small = new int[size];
        int[] large = new int[size];
        int smalls = 0;
        int larges = 0;
        for (int at = 0; at < size; at++) {
            keep[at] = weights[at] / mean;
            other[at] = at;
            if (keep[at] < 1) {
                small[smalls++] = at;
            } else {
                large[larges++] = at;
            }
        }
        while (smalls > 0 && larges > 0) {
            int poor = small[--smalls];
            int rich = large[larges - 1];
            other[poor] = rich;
            keep[rich] -= 1 - keep[poor];
            if (keep[rich] < 1) {
                small[smalls++] = rich;
                larges--;
            }
        }
    }

    int draw(RandomGenerator random) {
        double at = random.nextDouble() * keep.length;
        int number = (int) at;
        return at - number < keep[number] ? number : other[number];
    }
}
