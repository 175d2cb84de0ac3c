package nl.samenspel.directory;

import java.util.List;

/** What came of reading in a list at once. */
public sealed interface ImportReport {

    /** Nothing was read in, because the file as a whole is not what it should be. @param problem says what is wrong and what helps */
    record Refused(RowProblem problem) implements ImportReport {}

    /**
     * The list was read in.
     *
     * @param putIn how many entries are there that were not there before
     * @param changed how many say something different now
     * @param same how many the list says nothing new about
     * @param broken the rows that were left out, in the order of the file; each other row went in whole
     */
    record ReadIn(long putIn, long changed, long same, List<BrokenRow> broken) implements ImportReport {}

    /** A row that was left out. @param line the line of the file on which it begins, counted from 1 */
    record BrokenRow(long line, List<RowProblem> problems) {}
}
