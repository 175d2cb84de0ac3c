package nl.samenspel.finding.dutch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Words that say little about what somebody looks for. Stop words say nothing ("de", "ik"), fillers hardly anything ("zoeken", "graag"): a filler counts when it is found and
 * is not missed when it is not.
 */
public final class StopWords {

    private static final String FILE = "stop.txt";

    private enum Sort {
        STOP,
        LINK,
        FILLER,
        COMPANION
    }

    private final Map<String, Sort> words;

    private StopWords(Map<String, Sort> words) {
        this.words = words;
    }

    public static StopWords standard() {
        return Standard.WORDS;
    }

    private static final class Standard {
        static final StopWords WORDS = new StopWords(read());
    }

    /** @param word folded, as it stands in the text */
    public boolean isStop(String word) {
        Sort sort = words.get(word);
        return sort == Sort.STOP || sort == Sort.LINK || word.length() == 1 && !Character.isDigit(word.charAt(0)) && word.charAt(0) < 128;
    }

    /** Whether it is a stop word that makes a phrase of one other word: "op straat" is not "straat". */
    public boolean isLink(String word) {
        return words.get(word) == Sort.LINK;
    }

    public boolean isFiller(String word) {
        return words.get(word) == Sort.FILLER;
    }

    public boolean isCompanion(String word) {
        return words.get(word) == Sort.COMPANION;
    }

    private static Map<String, Sort> read() {
        Map<String, Sort> words = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(StopWords.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Sort sort = Sort.STOP;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    sort = switch (line) {
                        case "[links]" -> Sort.LINK;
                        case "[fillers]" -> Sort.FILLER;
                        case "[companions]" -> Sort.COMPANION;
                        default -> Sort.STOP;
                    };
                } else {
                    for (String word : line.split("#", 2)[0].strip().split("\\s+")) {
                        words.put(Folding.fold(word), sort);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
