package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** The index as it was at one moment: what one question sees from beginning to end. */
final class View {

    /** Columns of segments that are in some view. */
    static final class Shelf {

        private final Map<CacheKey, Columns> columns = new ConcurrentHashMap<>();

        Columns of(LeafReader segment) throws IOException {
            CacheHelper helper = segment.getCoreCacheHelper();
            Columns known = columns.get(helper.getKey());
            if (known == null) {
                known = new Columns(segment);
                if (columns.putIfAbsent(helper.getKey(), known) == null) {
                    helper.addClosedListener(columns::remove);
                }
            }
            return known;
        }
    }

    /**
     * A segment.
     *
     * @param base number of its first entry among all entries
     * @param live which entries were not replaced; null when all are
     */
    record Segment(int base, LeafReader reader, Columns columns, @Nullable Bits live) {

        boolean has(int entry) {
            return columns.isPresent(entry) && (live == null || live.get(entry));
        }

        Optional<Terms> terms(String field) throws IOException {
            return Optional.ofNullable(reader.terms(field));
        }
    }

    private final DirectoryReader reader;
    private final List<Segment> segments = new ArrayList<>();
    private final float[] lengthFactors = new float[256];
    private final int entries;

    View(DirectoryReader reader, Shelf shelf) throws IOException {
        this.reader = reader;
        long words = 0;
        long counted = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.WORDS);
            if (terms != null) {
                words += terms.getSumTotalTermFreq();
                counted += terms.getDocCount();
            }
            segments.add(new Segment(leaf.docBase, leaf.reader(), shelf.of(leaf.reader()), leaf.reader().getLiveDocs()));
        }
        double average = counted == 0 ? 1 : (double) words / counted;
        for (int encoded = 0; encoded < lengthFactors.length; encoded++) {
            lengthFactors[encoded] = (float) (Weights.K1 * (1 - Weights.B + Weights.B * SmallFloat.byte4ToInt((byte) encoded) / average));
        }
        entries = (int) Math.max(1, counted);
    }

    DirectoryReader reader() {
        return reader;
    }

    List<Segment> segments() {
        return segments;
    }

    /** Numbers of entries are below this; some of them may be gone. */
    int size() {
        return reader.maxDoc();
    }

    /** The part of BM25's denominator that depends on the length of an entry. */
    float[] lengthFactors() {
        return lengthFactors;
    }

    /** How telling a term is that so many entries have (inverse document frequency of BM25). */
    double telling(int frequency) {
        int seen = Math.min(frequency, entries);
        return Math.log(1 + (entries - seen + 0.5) / (seen + 0.5));
    }

    Segment segmentOf(int number) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).base() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return segments.get(low);
    }

    Findable read(int number) throws IOException {
        BytesRef bytes = reader.storedFields().document(number).getBinaryValue(Fields.STORED);
        return FindableBytes.read(bytes.bytes, bytes.offset, bytes.length);
    }

    /** How many entries there are. */
    int count() {
        int count = 0;
        for (Segment segment : segments) {
            for (int entry = 0; entry < segment.columns().size(); entry++) {
                count += segment.has(entry) ? 1 : 0;
            }
        }
        return count;
    }

    long bytes() {
        return Finder.bytesOfScratch(size()) + segments.stream().mapToLong(segment -> segment.columns().bytes()).sum();
    }
}
