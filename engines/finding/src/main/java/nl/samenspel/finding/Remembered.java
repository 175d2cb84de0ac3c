package nl.samenspel.finding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out of common words, so that it need not be done again for each text; forgets everything when it is full. Holds words, never questions or answers. */
final class Remembered<T> {

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final int most;

    Remembered(int most) {
        this.most = most;
    }

    T get(String word, Function<String, T> made) {
        T value = known.get(word);
        if (value == null) {
            value = made.apply(word);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(word, value);
        }
        return value;
    }
}
