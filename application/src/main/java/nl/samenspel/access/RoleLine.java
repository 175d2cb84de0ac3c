package nl.samenspel.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the roles page.
 *
 * @param by name of who gave the role; null when the program did
 * @param until when it ended; null while it holds
 */
public record RoleLine(String id, String name, String roleKey, String scope, Instant since, @Nullable String by, @Nullable Instant until) {

    public boolean holds() {
        return until == null;
    }
}
