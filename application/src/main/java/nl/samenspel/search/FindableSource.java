package nl.samenspel.search;

import java.util.function.Consumer;
import nl.samenspel.finding.Change;

/**
 * A module that has things to find. It is asked time and again what is new, for one municipality at a time and inside a transaction; only what everybody may see is told, and
 * what nobody may find any more is told as removed.
 */
public interface FindableSource {

    /** Before anything was seen: everything there is, is news. */
    String BEGINNING = "1:1:";

    /** A stable name: what was told is remembered under it. When it tells in another form it takes another name, and every index is made anew. */
    String name();

    /**
     * Tells everything that changed since a moment of the database, one by one: there may be a hundred thousand. The same change may be told twice.
     *
     * @param seen the moment up to which the listener knows everything, as PostgreSQL writes a snapshot
     * @return the moment up to which it knows everything now
     */
    String tell(String seen, Consumer<Change> news);
}
