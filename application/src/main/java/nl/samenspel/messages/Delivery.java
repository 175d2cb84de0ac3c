package nl.samenspel.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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

    private final MessageStore store;
    private final Carrier carrier;
    private final Municipalities municipalities;
    private final Clock clock;
    private final boolean keepSecrets;

    /** @param keepSecrets whether texts stay readable after sending: only for the post box of the demo */
    Delivery(MessageStore store, Carrier carrier, Municipalities municipalities, Clock clock, boolean keepSecrets) {
        this.store = store;
        this.carrier = carrier;
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
            case REFUSED_FOR_GOOD -> store.end(id, Outcome.REFUSED, wipe, clock.instant());
            case NOT_NOW -> {}
        }
        return Optional.of(attempt);
    }

    /** Makes an attempt for every message of the municipality that is due; stops at the first that cannot be sent now, because the next would not be either. */
    void deliverDue() {
        store.expire(clock.instant());
        for (MessageId id : store.due(clock.instant(), BATCH)) {
            if (deliver(id).equals(Optional.of(Carrier.Attempt.NOT_NOW))) {
                return;
            }
        }
    }
}
