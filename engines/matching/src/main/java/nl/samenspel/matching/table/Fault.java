package nl.samenspel.matching.table;

import java.util.List;

/**
 * Why a file cannot be used.
 *
 * @param file    its name
 * @param line    where, the first line being 1; 0 when it concerns the whole file
 * @param details the words that are in question, in the order in which the sentence uses them
 */
public record Fault(String file, int line, Kind kind, List<String> details) {

    public Fault {
        details = List.copyOf(details);
    }

    public static Fault of(String file, int line, Kind kind, String... details) {
        return new Fault(file, line, kind, List.of(details));
    }

    /** What can be wrong. */
    public enum Kind {
        EMPTY, NOT_TEXT, HEADER, NOT_A_NUMBER, OUT_OF_RANGE, TOO_FEW_LINES, TOO_MANY_LINES, NODE_NUMBER, NODE_FIELDS, LOADS_DIFFER,
        WINDOW, TOO_LARGE, COLUMN_MISSING, COLUMN_TWICE, FIELDS, CELL_MISSING, NOT_A_TIME, PLACE_UNKNOWN, TWICE, DRIVER_UNKNOWN,
        NO_DRIVERS, QUOTE, TOO_MANY_WORDS, ENDS_TOO_SOON, ROLE, TWO_VOLUNTEERS
    }
}
