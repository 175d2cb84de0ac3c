package nl.samenspel.messages;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.samenspel.people.Channel;

/** One round of sending, by several senders side by side: until when it lasts, and which channels turned out to be out of order. */
final class Round {

    private final Set<Channel> open = EnumSet.of(Channel.MAIL, Channel.TEXT_MESSAGE, Channel.VOICE_CALL);
    private final Instant end;

    Round(Instant end) {
        this.end = end;
    }

    /** The channels on which it still makes sense to try; none when the round is over. */
    synchronized Set<Channel> open(Instant now) {
        return now.isBefore(end) ? Set.copyOf(open) : Set.of();
    }

    synchronized boolean isOpen(Channel channel) {
        return open.contains(channel);
    }

    /** Leaves a channel alone until the next round. */
    synchronized void close(Channel channel) {
        open.remove(channel);
    }
}
