package nl.samenspel.finding;

import java.util.Arrays;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/** Where one question adds up the scores of the entries of a segment, by number of entry; used again for the next one. Twelve bytes an entry. */
final class Scratch {

    /** From the words of an entry. */
    final float[] words;
    /** From its themes and places. */
    final float[] meaning;
    /** From one unit of the question that is found by several terms. */
    final float[] unit;
    /** For what is read of the index a hundred or so at a time. */
    final DocAndFloatFeatureBuffer read = new DocAndFloatFeatureBuffer();

    Scratch(int size) {
        words = new float[size];
        meaning = new float[size];
        unit = new float[size];
    }

    boolean isFor(int size) {
        return words.length >= size && words.length <= 4 * size + 1024;
    }

    /** Ready for a segment of this size, and for what may be in the others after it. */
    void clear(int size) {
        Arrays.fill(words, 0, size, 0);
        Arrays.fill(meaning, 0, size, 0);
    }
}
