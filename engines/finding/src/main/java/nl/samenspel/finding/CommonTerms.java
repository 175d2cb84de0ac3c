package nl.samenspel.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The common terms of a segment that were asked for lately, in memory: to read who has the word that one in five entries has, anew for each question, is most of the work of a
 * question. Holds words and who has them, never questions or answers. When it is full it forgets what was not asked for since it was half full.
 */
final class CommonTerms {

    /** So many bytes of memory are taken at most for each entry of the segment, when there is room. */
    static final int BYTES_AN_ENTRY = 256;

    /** All segments together take at most one in so many bytes of the heap. */
    private static final int OF_THE_HEAP = 8;

    private static final int LEAST = 64_000;

    /** A term that at least one in so many entries has is common; reading the others again costs little. */
    private static final int ONE_IN = 64;

    private final int size;
    private final long half;
    private long bytes;
    private volatile Map<Term, Postings> lately = new ConcurrentHashMap<>();
    private volatile Map<Term, Postings> before = Map.of();

    /** @param all entries of all segments */
    CommonTerms(int size, int all) {
        this.size = size;
        long room = (long) ((double) Runtime.getRuntime().maxMemory() / OF_THE_HEAP * size / Math.max(1, all));
        this.half = (LEAST + Math.min(room, (long) size * BYTES_AN_ENTRY)) / 2;
    }

    private record Term(String field, String text) {}

    @Nullable Postings get(String field, String text) {
        Term term = new Term(field, text);
        Postings known = lately.get(term);
        if (known == null) {
            known = before.get(term);
            if (known != null) {
                keep(term, known);
            }
        }
        return known;
    }

    /** @param frequency how many entries have it */
    void keep(String field, String text, Postings postings, int frequency) {
        if ((long) frequency * ONE_IN >= size) {
            keep(new Term(field, text), postings);
        }
    }

    private synchronized void keep(Term term, Postings postings) {
        if (bytes + postings.bytes() > half) {
            before = lately;
            lately = new ConcurrentHashMap<>();
            bytes = 0;
        }
        if (lately.put(term, postings) == null) {
            bytes += postings.bytes();
        }
    }

    /** About how many bytes of memory are taken. */
    long bytes() {
        Map<Term, Postings> both = new HashMap<>(before);
        both.putAll(lately);
        return both.values().stream().mapToLong(Postings::bytes).sum();
    }
}
