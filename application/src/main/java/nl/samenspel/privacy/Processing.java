package nl.samenspel.privacy;

import java.util.List;

/**
 * One row of the table of processings (<i>verwerkingen</i>, AVG article 30). What it is called, why it is done, whose data, which data and who gets to see them are the messages
 * {@code privacy.processing.<key>.name}, {@code .why}, {@code .whose}, {@code .what} and {@code .seen-by}.
 *
 * @param tables the tables it is kept in, with their schema
 * @param overdue what the nightly run deletes, in this order
 */
record Processing(String key, Responsible responsible, Ground ground, ArchiveClass archive, Term term, List<String> tables, List<Overdue> overdue) {

    Processing {
        tables = List.copyOf(tables);
        overdue = List.copyOf(overdue);
        if (!overdue.isEmpty() && term.length() == null) {
            throw new IllegalArgumentException(key + ": what is deleted by the clock needs a term with a length");
        }
    }

    /** Where the processing is described, below the site of the municipality; it stays the same, for the log refers to it. */
    public String path() {
        return "/privacy#" + key;
    }
}
