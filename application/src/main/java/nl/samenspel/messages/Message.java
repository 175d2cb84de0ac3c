package nl.samenspel.messages;

import java.time.Instant;
import nl.samenspel.people.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A message that was queued.
 *
 * @param attempts how often sending was begun
 * @param outcome how it ended; null while it waits
 */
record Message(MessageId id, MailAddress to, Letter letter, boolean secret, Instant created, int attempts, @Nullable Outcome outcome) {

    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
