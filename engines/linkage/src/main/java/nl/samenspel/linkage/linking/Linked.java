package nl.samenspel.linkage.linking;

import java.util.List;
import nl.samenspel.linkage.key.Agreed;

/**
 * What may leave the session: protected tables and what is needed to check them.
 *
 * @param agreed what each partner agreed to, checked, in the order of the agreement
 * @param inputs the sealed files, in the order of their names
 * @param tables protected
 * @param audit one line per number that was left out
 * @param passes whether the audit of all tables together passes; when it does not, there are no tables
 */
public record Linked(List<Agreed> agreed, List<Input> inputs, Overview overview, List<ReleasedTable> tables, List<Interval> audit,
        boolean passes) {

    /** @param rows in the sealed file, rounded to the minimum like every number of the overview */
    public record Input(String file, String partner, String purpose, String sha256, long rows, long addresses, long matched) {
    }

    /** What everybody in the room sees first; rounded to the minimum of the agreement. */
    public record Overview(long addresses, long matched, long unmatched, long keptOut, int roundedTo) {
    }

    /** @param highest −1 when there is no bound */
    public record Interval(String cell, boolean isSensitive, double lowest, double highest) {
    }

    /**
     * A table as it is published.
     *
     * @param id of the standard table
     * @param columns names of the columns, the number last
     * @param rows a number, or "." for one that is left out
     */
    public record ReleasedTable(String id, List<String> columns, List<List<String>> rows) {
    }
}
