package nl.samenspel.directory.web;

import java.util.OptionalInt;
import nl.samenspel.web.DecidesStatus;

/**
 * Why somebody may not edit an entry; the page answers with status 403.
 *
 * @param reason key of the message that says why and who can help
 * @param back where to go on, such as the page of the entry
 */
public record RefusedView(String reason, String back) implements DecidesStatus {

    private static final int FORBIDDEN = 403;

    @Override
    public OptionalInt status() {
        return OptionalInt.of(FORBIDDEN);
    }
}
