package nl.samenspel.linkage.room;

import java.util.List;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.linking.Linked;
import nl.samenspel.linkage.partner.Prepared;
import nl.samenspel.linkage.round.Evaluated;
import org.jspecify.annotations.Nullable;

/**
 * One line from the room: how far it is, what became of it, or why not. Exactly one part is filled in.
 *
 * @param progress rows or addresses so far; −1 in a last message
 */
record Message(long progress, @Nullable Prepared prepared, @Nullable Linked linked, @Nullable Evaluated evaluated,
        @Nullable List<Problem> problems) {

    static Message progress(long count) {
        return new Message(count, null, null, null, null);
    }

    static Message problems(List<Problem> problems) {
        return new Message(-1, null, null, null, problems);
    }

    boolean isLast() {
        return progress < 0;
    }
}
