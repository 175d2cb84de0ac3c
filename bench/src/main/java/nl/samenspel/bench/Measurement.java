package nl.samenspel.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a benchmark.
 *
 * @param key  stable name for who reads the JSON, such as {@code closed.p99}
 * @param what what was measured, in words
 * @param size on how much it was measured, such as "5 starts"
 * @param unit of figure and bar, such as {@code ms}; empty for a bare count
 * @param bar  what the figure has to reach; null when it is only told
 */
public record Measurement(String key, Text what, Text size, double figure, String unit, @Nullable Bar bar, Scale scale) {

    /** A figure that is told without a bar. */
    public static Measurement told(String key, Text what, Text size, double figure, String unit, Scale scale) {
        return new Measurement(key, what, size, figure, unit, null, scale);
    }
}
