package nl.samenspel.linkage.sealed;

/**
 * Rows of one partner, side by side in columns and ordered by pseudonym, so that their order says nothing about the list they
 * came from and linking is one walk through all files.
 *
 * @param pseudonyms ascending
 * @param provisions place of the provision in the agreement
 * @param districts 1 and up by place in the agreement; 0 is unknown
 */
public record Rows(long[] pseudonyms, short[] provisions, short[] districts, int size) {

    public static Rows ofCapacity(int capacity) {
        return new Rows(new long[capacity], new short[capacity], new short[capacity], 0);
    }

    /** The same columns with another number of rows in use. */
    public Rows withSize(int rows) {
        return new Rows(pseudonyms, provisions, districts, rows);
    }
}
