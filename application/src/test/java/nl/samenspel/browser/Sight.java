package nl.samenspel.browser;

import java.util.function.Consumer;
import nl.samenspel.access.DemoPerson;
import org.jspecify.annotations.Nullable;

/**
 * One page in one state, to be looked at.
 *
 * @param name of its picture
 * @param who is logged in; null for a visitor
 * @param status the answer of the address that is opened first
 * @param path what is opened first
 * @param then what is done there to come to the state
 */
record Sight(String name, @Nullable DemoPerson who, int status, String path, Consumer<Guest> then) {

    private static final int FINE = 200;

    static Sight of(String name, String path) {
        return new Sight(name, null, FINE, path, _ -> {});
    }

    static Sight of(String name, DemoPerson who, String path) {
        return new Sight(name, who, FINE, path, _ -> {});
    }

    /** An answer that is not the page that was asked for. */
    Sight answering(int other) {
        return new Sight(name, who, other, path, then);
    }

    /** What somebody does on the page before it is looked at. */
    Sight after(Consumer<Guest> deed) {
        return new Sight(name, who, status, path, deed);
    }
}
