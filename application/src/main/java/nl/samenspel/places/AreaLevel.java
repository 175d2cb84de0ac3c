package nl.samenspel.places;

import java.util.Arrays;
import java.util.Optional;

/** The two sizes of area within a municipality. */
public enum AreaLevel {

    DISTRICT("wijk", "WK", 6),
    NEIGHBOURHOOD("buurt", "BU", 8);

    private final String word;
    private final String prefix;
    private final int digits;

    AreaLevel(String word, String prefix, int digits) {
        this.word = word;
        this.prefix = prefix;
        this.digits = digits;
    }

    /** The Dutch word, as on the command line. */
    public String word() {
        return word;
    }

    /** The level with this Dutch word. */
    public static Optional<AreaLevel> named(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }

    /** Whether Statistics Netherlands could have given this code: {@code WK} and six digits, {@code BU} and eight, of which the first four are the municipality's. */
    boolean isOfficial(String code) {
        return code.matches(prefix + "[0-9]{" + digits + "}");
    }
}
