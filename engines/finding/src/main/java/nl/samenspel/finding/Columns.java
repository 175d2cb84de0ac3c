package nl.samenspel.finding;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What ranking and counting need of each entry of a segment, in memory: about twenty bytes, and a bit for each choice. A segment never changes, so neither does this. */
final class Columns {

    static final int CERTAIN = 100;
    /** The latitude of what nobody knows the place of. */
    static final int NOWHERE = Integer.MIN_VALUE;

    /** Degrees are kept in steps of a ten-millionth, about a centimetre. */
    static final double STEPS = 1e7;

    private final int size;
    private final byte[] certainty;
    private final byte[] length;
    private final int[] turn;
    private final FixedBitSet present;
    private final int[] latitude;
    private final int[] longitude;
    private final int[][] occurrences;
    private final FixedBitSet timed;
    private int mostCertain;
    private final Map<Filter, Choices> choices = new EnumMap<>(Filter.class);

    Columns(LeafReader segment) throws IOException {
        size = segment.maxDoc();
        certainty = new byte[size];
        length = new byte[size];
        turn = new int[size];
        present = new FixedBitSet(size);
        latitude = new int[size];
        longitude = new int[size];
        occurrences = new int[size][];
        timed = new FixedBitSet(size);
        Arrays.fill(latitude, NOWHERE);
        readCertainty(segment);
        readLengths(segment);
        readTurns(segment);
        readPlaces(segment);
        readOccurrences(segment);
        readChoices(segment);
    }

    private void readCertainty(LeafReader segment) throws IOException {
        NumericDocValues values = segment.getNumericDocValues(Fields.CERTAINTY);
        for (int entry = next(values); entry != DocIdSetIterator.NO_MORE_DOCS; entry = next(values)) {
            certainty[entry] = (byte) values.longValue();
            mostCertain = Math.max(mostCertain, certainty[entry]);
            present.set(entry);
        }
    }

    private void readLengths(LeafReader segment) throws IOException {
        NumericDocValues values = segment.getNormValues(Fields.WORDS);
        for (int entry = next(values); entry != DocIdSetIterator.NO_MORE_DOCS; entry = next(values)) {
            length[entry] = (byte) values.longValue();
        }
    }

    private void readTurns(LeafReader segment) throws IOException {
        NumericDocValues values = segment.getNumericDocValues(Fields.TURN);
        for (int entry = next(values); entry != DocIdSetIterator.NO_MORE_DOCS; entry = next(values)) {
            turn[entry] = (int) values.longValue();
        }
    }

    private void readPlaces(LeafReader segment) throws IOException {
        NumericDocValues values = segment.getNumericDocValues(Fields.PLACE);
        for (int entry = next(values); entry != DocIdSetIterator.NO_MORE_DOCS; entry = next(values)) {
            latitude[entry] = (int) (values.longValue() >> Integer.SIZE);
            longitude[entry] = (int) values.longValue();
        }
    }

    private static int next(@Nullable NumericDocValues values) throws IOException {
        return values == null ? DocIdSetIterator.NO_MORE_DOCS : values.nextDoc();
    }

    private void readOccurrences(LeafReader segment) throws IOException {
        SortedNumericDocValues values = segment.getSortedNumericDocValues(Fields.OCCURRENCES);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int[] minutes = new int[values.docValueCount()];
            for (int at = 0; at < minutes.length; at++) {
                minutes[at] = (int) values.nextValue();
            }
            occurrences[values.docID()] = minutes;
            timed.set(values.docID());
        }
    }

    private void readChoices(LeafReader segment) throws IOException {
        Map<Filter, Map<String, EntrySet>> sets = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            sets.put(filter, new HashMap<>());
        }
        Terms terms = segment.terms(Fields.CHOICES);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            PostingsEnum postings = null;
            for (BytesRef choice = each.next(); choice != null; choice = each.next()) {
                postings = each.postings(postings, PostingsEnum.NONE);
                String code = choice.utf8ToString();
                sets.get(Filter.of(code)).put(Filter.code(code), EntrySet.of(postings, each.docFreq(), size));
            }
        }
        sets.forEach((filter, of) -> choices.put(filter, new Choices(of, size)));
    }

    int size() {
        return size;
    }

    /** Where there is an entry, and not the memory of one that was removed; not to be changed. */
    FixedBitSet present() {
        return present;
    }

    double certainty(int entry) {
        return certainty[entry] / (double) CERTAIN;
    }

    /** That of the most certain one. */
    double mostCertain() {
        return mostCertain / (double) CERTAIN;
    }

    /** Which of sixty-four entries take place at some time. @param word its number */
    long timed(int word) {
        return timed.getBits()[word];
    }

    /** The length as the index encodes it, from 0 to 255. */
    int encodedLength(int entry) {
        return length[entry] & 0xFF;
    }

    /** Of entries that fit equally well the one with the smallest turn goes first, in every index. */
    int turn(int entry) {
        return turn[entry];
    }

    /** In steps; {@link #NOWHERE} when nobody knows. */
    int latitude(int entry) {
        return latitude[entry];
    }

    /** In steps; means nothing without a latitude. */
    int longitude(int entry) {
        return longitude[entry];
    }

    /** Minutes since 1970 of the first time it takes place from this minute on; {@link Integer#MAX_VALUE} when there is none. */
    int next(int entry, int minute) {
        int[] minutes = occurrences[entry];
        if (minutes != null) {
            for (int each : minutes) {
                if (each >= minute) {
                    return each;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    Choices choices(Filter filter) {
        return choices.get(filter);
    }

    /** Latitude and longitude in steps, in one number. */
    static long packed(Point point) {
        return Math.round(point.latitude() * STEPS) << Integer.SIZE | Math.round(point.longitude() * STEPS) & 0xFFFF_FFFFL;
    }

    /** About how many bytes of memory this takes. */
    long bytes() {
        long times = Arrays.stream(occurrences).mapToLong(minutes -> minutes == null ? 0 : 16 + 4L * minutes.length).sum();
        return size * 19L + times + choices.values().stream().mapToLong(Choices::bytes).sum();
    }
}
