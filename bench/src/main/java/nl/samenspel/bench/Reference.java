package nl.samenspel.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A fixed piece of work that tells how fast this machine is now.
 *
 * <p>It does in plain Java what Samenspel does all day: make pages out of words and encode them, count words in a
 * hash table, sort, follow links through memory that does not fit the cache, and calculate. One thread, always the
 * same work, no input: its time depends on the machine only.
 */
final class Reference {

    /**
     * Median time in milliseconds on the build machine (two cores of an Intel Xeon, 24 GB, JDK 25), November 2026.
     * Change it only together with the work, never to make a bar.
     */
    static final double EXPECTED_MILLIS = 440;

    /** What the work comes down to; another value means that other work was timed. */
    static final long CHECKSUM = -573_626_335_291_923_255L;

    private static final int PAGES = 4_000;
    private static final int WORDS_IN_A_PAGE = 120;
    private static final int LINKS = 1 << 22;
    private static final int STEPS = 1_000_000;
    private static final int CELLS = 300;

    private long seed = 42;

    /** Does the work once; returns its checksum so that nothing can be optimised away. */
    static long work() {
        Reference reference = new Reference();
        long checksum = reference.pages();
        checksum = 31 * checksum + reference.links();
        return 31 * checksum + reference.sums();
    }

    /** Knuth's linear congruential generator (MMIX, 1999): fixed on every machine and every JDK. */
    private int next(int bound) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (int) ((seed >>> 33) % bound);
    }

    private long pages() {
        String[] vocabulary = new String[20_000];
        for (int i = 0; i < vocabulary.length; i++) {
            vocabulary[i] = word();
        }
        Map<String, Integer> counts = new HashMap<>();
        CRC32 crc = new CRC32();
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            page.setLength(0);
            page.append("<article><h1>").append(i).append("</h1>");
            for (int j = 0; j < WORDS_IN_A_PAGE; j++) {
                String word = vocabulary[next(1 + next(vocabulary.length))];
                counts.merge(word, 1, Integer::sum);
                escape(word, page.append("<p>")).append("</p>");
            }
            crc.update(page.append("</article>").toString().getBytes(StandardCharsets.UTF_8));
        }
        String[] sorted = counts.keySet().toArray(new String[0]);
        Arrays.sort(sorted);
        long checksum = crc.getValue();
        for (String word : sorted) {
            checksum = checksum * 31 + word.hashCode() + counts.get(word);
        }
        return checksum;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + next(5);
        for (int i = 0; i < syllables; i++) {
            word.append("bdghjklmnprstvwz&é".charAt(next(18))).append("aeiou".charAt(next(5)));
        }
        return word.toString();
    }

    private static StringBuilder escape(String word, StringBuilder page) {
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            if (character == '&') {
                page.append("&amp;");
            } else {
                page.append(character);
            }
        }
        return page;
    }

    /** Follows one long ring of links (Sattolo's shuffle makes it one ring) through 16 MB. */
    private long links() {
        int[] ring = new int[LINKS];
        Arrays.setAll(ring, i -> i);
        for (int i = LINKS - 1; i > 0; i--) {
            int other = next(i);
            int held = ring[i];
            ring[i] = ring[other];
            ring[other] = held;
        }
        int at = 0;
        long sum = 0;
        for (int i = 0; i < STEPS; i++) {
            at = ring[at];
            sum += at;
        }
        return sum;
    }

    /** Multiplies two matrices; the values are small whole numbers, so the sum is exact. */
    private long sums() {
        double[][] left = matrix();
        double[][] right = matrix();
        double total = 0;
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                double cell = 0;
                for (int i = 0; i < CELLS; i++) {
                    cell += left[row][i] * right[i][column];
                }
                total += cell;
            }
        }
        return (long) total;
    }

    private double[][] matrix() {
        double[][] matrix = new double[CELLS][CELLS];
        for (double[] row : matrix) {
            Arrays.setAll(row, i -> next(10));
        }
        return matrix;
    }
}
