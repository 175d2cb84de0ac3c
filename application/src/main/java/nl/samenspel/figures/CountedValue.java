package nl.samenspel.figures;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table of figures: a number, nothing, or something that is no number. */
sealed interface CountedValue {

    /** From here down a number means missing: −99995 is "not counted", −99997 "secret", and older tables have others. */
    double MISSING = -99_990;

    /** @param number null when it is missing */
    record Known(@Nullable Double number) implements CountedValue {}

    record Unreadable(String text) implements CountedValue {}

    static CountedValue of(String cell) {
        String text = cell.strip();
        if (Marks.MISSING.contains(text)) {
            return new Known(null);
        }
        String number = text.indexOf('.') < 0 ? text.replace(',', '.') : text;
        if (!Marks.NUMBER.matcher(number).matches()) {
            return new Unreadable(text);
        }
        double value = Double.parseDouble(number);
        return new Known(value <= MISSING ? null : Double.valueOf(value));
    }

    /** How tables write. */
    final class Marks {

        private static final Set<String> MISSING = Set.of("", ".", "x", "-", "nb", "n.b.", "NA");
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

        private Marks() {}
    }
}
