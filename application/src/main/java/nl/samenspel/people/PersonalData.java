package nl.samenspel.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a module holds of a person, and how it forgets it. A port: every module that keeps something about people implements it, so that who asks "what do you have of me" gets
 * everything, and who leaves is forgotten everywhere. It speaks for the municipality of the moment.
 */
public interface PersonalData {

    /** Everything held of this person now; nothing is left out because it is dull. Secrets that let somebody in are told of, not shown. */
    List<Held> of(Account person);

    /** Forgets what may be forgotten, in the transaction of who asks. What must stay until its term stays, and {@link #of} goes on telling of it. */
    List<Forgotten> forget(Account person);

    /** Why this person cannot be forgotten now, as a message that says what to do first; usually nothing stands in the way. */
    default Optional<String> objection(Account person) {
        return Optional.empty();
    }

    /**
     * Things of one sort that are held.
     *
     * @param processing the row of the table of processings under which they are held
     * @param words what the message keys begin with: itself the name of the sort, with a dot and a field behind it the name of that field
     * @param rows the things, each with its fields in the order of reading; a value is a text, a number, an {@link java.time.Instant} or a
     *     {@link nl.samenspel.web.TextKey} for words in the reader's language
     */
    record Held(String processing, String words, List<Map<String, Object>> rows) {

        public Held {
            rows = List.copyOf(rows);
        }
    }

    /**
     * How much was forgotten.
     *
     * @param table where it stood, with its schema
     * @param rows how many rows were taken away or lost their name
     */
    record Forgotten(String processing, String table, int rows) {}
}
