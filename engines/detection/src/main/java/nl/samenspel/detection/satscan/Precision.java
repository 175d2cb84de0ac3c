package nl.samenspel.detection.satscan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** How precise times are written, and in what steps they are counted. */
public enum Precision {

    /** No times at all. */
    NONE,
    YEAR,
    MONTH,
    DAY,
    /** Plain numbers without a calendar. */
    GENERIC;

    private static final int CENTURY_TURN = 30;

    /** SaTScan's number for it: 0 to 4. */
    static Optional<Precision> numbered(String number) {
        return number.matches("[0-4]") ? Optional.of(values()[number.charAt(0) - '0']) : Optional.empty();
    }

    /**
     * The day a text stands for, as a number of days since 1970, or the number itself when generic. A year stands for 1 July, a
     * month for its 15th day: the middle, which is when a population counted in that year is best placed. Two digits are a
     * year between 1930 and 2029. Empty when the text is no time.
     */
    Optional<Long> day(String text) {
        if (this == GENERIC) {
            return text.matches("-?\\d{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
        }
        String[] parts = text.split("[-/]");
        try {
            int year = year(parts[0]).orElseThrow(() -> new DateTimeException(text));
            int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 7;
            int day = parts.length > 2 ? Integer.parseInt(parts[2]) : parts.length > 1 ? 15 : 1;
            return parts.length > 3 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day).toEpochDay());
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static OptionalInt year(String text) {
        if (text.matches("\\d{4}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (text.matches("\\d{2}")) {
            int twoDigits = Integer.parseInt(text);
            return OptionalInt.of(twoDigits < CENTURY_TURN ? 2000 + twoDigits : 1900 + twoDigits);
        }
        return OptionalInt.empty();
    }
}
