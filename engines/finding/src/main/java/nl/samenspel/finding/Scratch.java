package nl.samenspel.finding;

import java.util.Arrays;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/** Where one question adds up its scores, by number of entry; used again for the next one. Twenty bytes an entry. */
final class Scratch {

    final float[] words;
    final float[] meaning;
    /** Bits of what was asked that the entry has, and above them bits of what it nearly has. */
    final int[] covered;
    /** A bit for each entry that got anything. */
    final long[] touched;
    /** For what is read of the index a few hundred at a time. */
    final DocAndFloatFeatureBuffer read = new DocAndFloatFeatureBuffer();
    private final int[] lastUnit;
    private final float[] unitScore;
    private int unit;

    Scratch(int size) {
        words = new float[size];
        meaning = new float[size];
        covered = new int[size];
        lastUnit = new int[size];
        unitScore = new float[size];
        touched = new long[EntryBits.words(size)];
    }

    boolean isFor(int size) {
        return words.length >= size && words.length <= 4 * size + 1024;
    }

    void nextUnit() {
        unit++;
    }

    /** A unit with one term needs no comparing. */
    void addOnlyWord(int entry, float score, int bits) {
        words[entry] += score;
        touch(entry, bits);
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
        touch(entry, bits);
    }

    void addMeaning(int entry, float score, int bits) {
        meaning[entry] += score;
        touch(entry, bits);
    }

    private void touch(int entry, int bits) {
        covered[entry] |= bits;
        touched[entry / EntryBits.IN_A_WORD] |= 1L << entry;
    }

    void clear() {
        for (int word = 0; word < touched.length; word++) {
            if (touched[word] != 0) {
                int first = word * EntryBits.IN_A_WORD;
                int end = Math.min(words.length, first + EntryBits.IN_A_WORD);
                Arrays.fill(words, first, end, 0);
                Arrays.fill(meaning, first, end, 0);
                Arrays.fill(covered, first, end, 0);
                touched[word] = 0;
            }
        }
        if (unit > Integer.MAX_VALUE / 2) {
            Arrays.fill(lastUnit, 0);
            unit = 0;
        }
    }
}
