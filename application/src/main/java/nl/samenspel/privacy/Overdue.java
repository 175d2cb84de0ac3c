package nl.samenspel.privacy;

/** Which rows of a table are over their term. */
sealed interface Overdue {

    /** The table, with its schema. */
    String table();

    /**
     * Rows that go.
     *
     * @param condition in SQL, with {@code :before} for the moment before which they are over
     * @param municipal whether the table says of which municipality a row is
     */
    record Rows(String table, String condition, boolean municipal) implements Overdue {}

    /** Lines of a log, which go by whole sealed days and leave their seals. */
    record SealedDays(String table, Log log) implements Overdue {}

    static Overdue rows(String table, String condition) {
        return new Rows(table, condition, true);
    }

    static Overdue installationRows(String table, String condition) {
        return new Rows(table, condition, false);
    }
}
