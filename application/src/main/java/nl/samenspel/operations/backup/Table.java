package nl.samenspel.operations.backup;

import java.util.List;

/**
 * A table that goes into a backup.
 *
 * @param name with its schema
 * @param columns that are copied: those that mean something in another database
 * @param order columns by which its rows have one order, the same on every server
 */
record Table(String name, List<String> columns, List<String> order) {

    /** Copies all rows out, in the same order wherever they stand, so that equal rows give an equal sum. */
    String copyOut() {
        return "copy (select " + String.join(", ", columns) + " from " + name + " order by " + String.join(", ", order) + ") to stdout";
    }

    static String copyIn(String name, String columns) {
        return "copy " + name + " (" + columns + ") from stdin";
    }
}
