package nl.samenspel.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the roles page.
 *
 * @param by name of who gave the role; null when the program did
 * @param until when it ended; null while it holds
 */
public record RoleLine(String id, String name, Role role, String scope, Instant since, @Nullable String by, @Nullable Instant until) {

    /** Whether passkeys belong to it, which can get lost. */
    public boolean needsPasskey() {
        return holds() && role.needsPasskey();
    }

    public boolean holds() {
        return until == null;
    }
}
