package nl.samenspel.detection.reading;

import java.util.Optional;

/** Numbers as people and programs write them. */
public final class Numbers {

    private Numbers() {
    }

    /** A whole number of at least 0; empty when the text is none. */
    public static Optional<Integer> count(String text) {
        return number(text).filter(value -> value >= 0 && value == Math.rint(value) && value <= Integer.MAX_VALUE)
                .map(Double::intValue);
    }

    /** A finite number, with a point or a comma before the decimals; empty when the text is none. */
    public static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
