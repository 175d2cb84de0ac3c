package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** The index as it was at one moment: what one question sees from beginning to end. */
final class View {

    /** What is in memory of segments that are in some view. */
    static final class Shelf {

        private final Map<CacheKey, InMemory> segments = new ConcurrentHashMap<>();

        /** @param all entries of all segments */
        InMemory of(LeafReader segment, int all) throws IOException {
            CacheHelper helper = segment.getCoreCacheHelper();
            InMemory known = segments.get(helper.getKey());
            if (known == null) {
                known = new InMemory(new Columns(segment), new CommonTerms(segment.maxDoc(), all));
                if (segments.putIfAbsent(helper.getKey(), known) == null) {
                    helper.addClosedListener(segments::remove);
                }
            }
            return known;
        }
    }

    /** What is in memory of a segment, which never changes. */
    record InMemory(Columns columns, CommonTerms common) {}

    /**
     * A segment.
     *
     * @param base number of its first entry among all entries
     * @param here the entries that are there and were not replaced; not to be changed
     */
    record Segment(int base, LeafReader reader, Columns columns, CommonTerms common, FixedBitSet here) {

        static Segment of(int base, LeafReader reader, InMemory memory) {
            Columns columns = memory.columns();
            Bits live = reader.getLiveDocs();
            if (live == null) {
                return new Segment(base, reader, columns, memory.common(), columns.present());
            }
            FixedBitSet here = columns.present().clone();
            live.applyMask(here, 0);
            return new Segment(base, reader, columns, memory.common(), here);
        }

        /** Whether what stands there was not replaced: an entry, or the memory of one that was removed. */
        boolean isLive(int number) {
            Bits live = reader.getLiveDocs();
            return live == null || live.get(number);
        }

        Optional<Terms> terms(String field) throws IOException {
            return Optional.ofNullable(reader.terms(field));
        }
    }

    private final DirectoryReader reader;
    private final List<Segment> segments = new ArrayList<>();
    private final float[] lengthFactors = new float[256];
    private final int entries;
    private final int size;
    private final Map<Filter, AllChoices> choices = new EnumMap<>(Filter.class);

    View(DirectoryReader reader, Shelf shelf) throws IOException {
        this.reader = reader;
        long words = 0;
        long counted = 0;
        int size = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.WORDS);
            if (terms != null) {
                words += terms.getSumTotalTermFreq();
                counted += terms.getDocCount();
            }
            segments.add(Segment.of(size, leaf.reader(), shelf.of(leaf.reader(), reader.maxDoc())));
            size += leaf.reader().maxDoc();
        }
        this.size = size;
        double average = counted == 0 ? 1 : (double) words / counted;
        for (int encoded = 0; encoded < lengthFactors.length; encoded++) {
            lengthFactors[encoded] = (float) (Weights.K1 * (1 - Weights.B + Weights.B * SmallFloat.byte4ToInt((byte) encoded) / average));
        }
        entries = (int) Math.max(1, counted);
        for (Filter filter : Filter.values()) {
            choices.put(filter, AllChoices.of(segments.stream().map(segment -> segment.columns().choices(filter)).toList()));
        }
    }

    /**
     * The choices of a filter in all segments together.
     *
     * @param places of the choices of each segment among all
     */
    record AllChoices(List<String> codes, int[][] places) {

        private static AllChoices of(List<Choices> inSegments) {
            List<String> codes = inSegments.stream().flatMap(choices -> choices.codes().stream()).distinct().toList();
            Map<String, Integer> place = new HashMap<>();
            codes.forEach(code -> place.put(code, place.size()));
            return new AllChoices(codes, inSegments.stream().map(choices -> choices.codes().stream().mapToInt(place::get).toArray()).toArray(int[][]::new));
        }
    }

    AllChoices choices(Filter filter) {
        return choices.get(filter);
    }

    DirectoryReader reader() {
        return reader;
    }

    List<Segment> segments() {
        return segments;
    }

    /** Numbers of entries are below this; some of them may be gone. */
    int size() {
        return size;
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

    /** Reads what is kept of entries that are there, in the order of their numbers. */
    final class Reading {

        private @Nullable Segment in;
        private @Nullable BinaryDocValues kept;

        Kept of(int number) throws IOException {
            Segment segment = segmentOf(number);
            if (segment != in) {
                in = segment;
                kept = segment.reader().getBinaryDocValues(Fields.KEPT);
            }
            if (kept == null || !kept.advanceExact(number - segment.base())) {
                throw new IllegalArgumentException("Nothing is kept of " + number);
            }
            return Kept.read(kept.binaryValue());
        }
    }

    Reading reading() {
        return new Reading();
    }

    /** How many entries there are. */
    int count() {
        return segments.stream().mapToInt(segment -> segment.here().cardinality()).sum();
    }

    long bytes() {
        return segments.stream().mapToLong(segment -> segment.columns().bytes() + segment.common().bytes()).sum();
    }
}
