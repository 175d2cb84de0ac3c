package nl.samenspel.finding;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/** Where one question adds up its scores, by number of entry; used again for the next one. Twenty bytes an entry. */
final class Scratch {

    final float[] words;
    final float[] meaning;
    /** Bits of what was asked that the entry has, and above them bits of what it nearly has. */
    final int[] covered;
    final FixedBitSet touched;
    private final int[] lastUnit;
    private final float[] unitScore;
    private int unit;

    Scratch(int size) {
        words = new float[size];
        meaning = new float[size];
        covered = new int[size];
        lastUnit = new int[size];
        unitScore = new float[size];
        touched = new FixedBitSet(size);
    }

    boolean isFor(int size) {
        return words.length >= size && words.length <= 4 * size + 1024;
    }

    void nextUnit() {
        unit++;
    }

    /** Of all terms of a unit the best one counts. */
    void addWord(int entry, float score, int bits) {
        if (lastUnit[entry] != unit) {
            lastUnit[entry] = unit;
            unitScore[entry] = score;
            words[entry] += score;
        } else if (score > unitScore[entry]) {
            words[entry] += score - unitScore[entry];
            unitScore[entry] = score;
        }
        covered[entry] |= bits;
        touched.set(entry);
    }

    void addMeaning(int entry, float score, int bits) {
        meaning[entry] += score;
        covered[entry] |= bits;
        touched.set(entry);
    }

    void clear() {
        int most = touched.length();
        for (int entry = touched.nextSetBit(0); entry < most; entry = entry + 1 < most ? touched.nextSetBit(entry + 1) : most) {
            words[entry] = 0;
            meaning[entry] = 0;
            covered[entry] = 0;
        }
        touched.clear();
        if (unit > Integer.MAX_VALUE / 2) {
            Arrays.fill(lastUnit, 0);
            unit = 0;
        }
    }
}
