package nl.samenspel.messages;

import java.time.Instant;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A message that was queued.
 *
 * @param account whom it is for, when that is known
 * @param recipient mail address or telephone number; empty for what is done by hand or only read after logging in
 * @param why the message that says why it takes this way; empty: its sender chose the address
 * @param neutral whether what goes out names neither sender nor matter
 * @param usual whether the person may have such messages less often, or not at all
 * @param attempts how often sending was begun
 * @param outcome how it ended; null while it waits
 */
record Message(MessageId id, @Nullable AccountId account, Channel channel, String recipient, String why, boolean neutral, boolean usual, Letter letter, boolean secret, Instant created, int attempts,
        @Nullable Outcome outcome) {

    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
