package nl.samenspel.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.people.Channel;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;

/**
 * Takes messages out of the queue and hands them to the carrier. A message is claimed first, in a transaction of its own: two nodes, or the same event heard twice, never
 * send it side by side. No transaction is open while the mail server is spoken to. An attempt that failed, or whose node died, is made again after a pause that doubles.
 */
class Delivery {

    /** Longer than an attempt can take, so that nobody else begins one in the meantime. */
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int BATCH = 200;
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    private final MessageStore store;
    private final Carrier carrier;
    private final Dispatch dispatch;
    private final Municipalities municipalities;
    private final Clock clock;
    private final boolean keepSecrets;

    /** @param keepSecrets whether texts stay readable after sending: only for the post box of the demo */
    Delivery(MessageStore store, Carrier carrier, Dispatch dispatch, Municipalities municipalities, Clock clock, boolean keepSecrets) {
        this.store = store;
        this.carrier = carrier;
        this.dispatch = dispatch;
        this.municipalities = municipalities;
        this.clock = clock;
        this.keepSecrets = keepSecrets;
    }

    /** Makes one attempt to send this message of the municipality of the moment, unless it is not due. */
    Optional<Carrier.Attempt> deliver(MessageId id) {
        Optional<Message> claimed = store.claim(id, clock.instant(), FIRST_PAUSE, LONGEST_PAUSE);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        Message message = claimed.get();
        Carrier.Attempt attempt = carrier.carry(message, municipalities.current(CurrentMunicipality.require()));
        boolean wipe = message.secret() && !keepSecrets;
        switch (attempt) {
            case DONE -> store.end(id, Outcome.SENT, wipe, clock.instant());
            case REFUSED_FOR_GOOD -> dispatch.refused(message, wipe);
            case NOT_NOW -> {}
        }
        return Optional.of(attempt);
    }

    /**
     * Makes an attempt for every message of the municipality that is due, for as long as a round may take. A channel on which several in a row cannot be sent is out of order:
     * the next would not be sent either. One message alone may be the trouble itself, and holds up nobody.
     */
    void deliverDue() {
        store.expire(clock.instant());
        Map<Channel, Integer> failures = new EnumMap<>(Channel.class);
        Instant end = clock.instant().plus(LONGEST_ROUND);
        List<MessageStore.Due> due = store.due(clock.instant(), BATCH);
        while (!due.isEmpty() && clock.instant().isBefore(end)) {
            due.forEach(each -> attempt(each, failures));
            due = store.due(clock.instant(), BATCH).stream().filter(each -> !isOutOfOrder(each.channel(), failures)).toList();
        }
    }

    private void attempt(MessageStore.Due due, Map<Channel, Integer> failures) {
        if (!isOutOfOrder(due.channel(), failures)) {
            deliver(due.id()).ifPresent(attempt -> failures.compute(due.channel(), (_, before) -> attempt != Carrier.Attempt.NOT_NOW ? 0 : before == null ? 1 : before + 1));
        }
    }

    private static boolean isOutOfOrder(Channel channel, Map<Channel, Integer> failures) {
        return failures.getOrDefault(channel, 0) >= FAILURES_IN_A_ROW;
    }
}
