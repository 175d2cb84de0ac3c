package nl.samenspel.finding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out of common words, so that it need not be done again for each text. When it is full it forgets what was not asked for since it was half full, so that the
 * words everybody uses stay. Holds words, never questions or answers.
 */
final class Remembered<T> {

    private final int half;
    private volatile Map<String, T> lately = new ConcurrentHashMap<>();
    private volatile Map<String, T> before = Map.of();

    Remembered(int most) {
        this.half = most / 2;
    }

    T get(String word, Function<String, T> made) {
        T value = lately.get(word);
        if (value == null) {
            value = before.get(word);
            if (value == null) {
                value = made.apply(word);
            }
            remember(word, value);
        }
        return value;
    }

    private void remember(String word, T value) {
        Map<String, T> now = lately;
        if (now.size() >= half) {
            before = now;
            now = new ConcurrentHashMap<>();
            lately = now;
        }
        now.put(word, value);
    }
}
