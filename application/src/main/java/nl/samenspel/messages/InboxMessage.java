package nl.samenspel.messages;

import java.time.Instant;
import nl.samenspel.people.Channel;

/**
 * A message as who it is for reads it.
 *
 * @param channel how it also goes or went out
 * @param why the message that says why so; empty: it was sent to an address
 * @param read whether it was opened here before
 */
public record InboxMessage(MessageId id, Letter letter, Instant created, Channel channel, String why, boolean read) {

    /** Names nobody and nothing: what was said to somebody does not belong in a log line. */
    @Override
    public String toString() {
        return "InboxMessage[" + id + "]";
    }
}
