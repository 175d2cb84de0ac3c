package nl.samenspel.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a list that is read in.
 *
 * @param said what the row says, by column
 * @param name of the entry, for people
 * @param entry which entry it is about, if there is one
 * @param theirs whether what the list says was chosen over what is here
 * @param before the version the entry had before it was taken in; 0 for none
 * @param after the version that the import made
 * @param leftAlone whether the undo did not touch it
 */
public record ImportRow(long line, Map<Column, String> said, String sourceId, Effect effect, List<RowProblem> problems, String name, Optional<EntryId> entry, boolean theirs, Optional<Integer> before,
        Optional<Integer> after, boolean wasGone, boolean leftAlone) {}
