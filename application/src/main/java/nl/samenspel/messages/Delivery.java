package nl.samenspel.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.samenspel.people.Channel;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.places.MunicipalityCode;

/**
 * Takes messages out of the queue, a batch at a time, and hands them to the carrier. A batch is claimed first, in a transaction of its own: two nodes, or two senders of one
 * node, never have the same message. No transaction is open while the mail server is spoken to; what came of the batch is written down in one transaction. An attempt that
 * failed is made again after a pause that doubles; a batch whose node died is claimed again when its time is over, and whatever of it had been sent goes out once more under the
 * same number, by which the receiver can tell.
 */
class Delivery {

    /** What a crash between sending and noting can repeat, for each sender. */
    static final int BATCH = 20;

    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** No message of a batch is begun with later than this after the claim. */
    private static final Duration BEGIN_WITHIN = Duration.ofMinutes(1);
    /** Longer than that and the longest attempt together, so that nobody else begins with one in the meantime. */
    static final Duration CLAIM = Duration.ofMinutes(3);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    private final MessageStore store;
    private final Carrier carrier;
    private final Dispatch dispatch;
    private final Municipalities municipalities;
    private final Clock clock;
    private final int senders;
    private final boolean keepSecrets;
    private volatile boolean stopping;

    /**
     * @param senders how many send side by side at most
     * @param keepSecrets whether texts stay readable after sending: only for the post box of the demo
     */
    Delivery(MessageStore store, Carrier carrier, Dispatch dispatch, Municipalities municipalities, Clock clock, int senders, boolean keepSecrets) {
        this.store = store;
        this.carrier = carrier;
        this.dispatch = dispatch;
        this.municipalities = municipalities;
        this.clock = clock;
        this.senders = senders;
        this.keepSecrets = keepSecrets;
    }

    /**
     * Makes an attempt for every message of the municipality of the moment that is due, for as long as a round may take; first for those that let somebody in, who waits for it.
     * A channel on which nothing can be sent is left alone until the next round; one message alone may be the trouble itself, and holds up nobody.
     */
    void deliverDue() {
        store.expire(clock.instant());
        int due = store.countDue(clock.instant(), senders * BATCH);
        Round round = new Round(clock.instant().plus(LONGEST_ROUND));
        MunicipalityCode municipality = CurrentMunicipality.require();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.generate(() -> threads.submit(() -> CurrentMunicipality.run(municipality, () -> send(round))))
                    .limit(Math.ceilDiv(due, BATCH))
                    .toList()
                    .forEach(Delivery::finished);
        }
    }

    /** Begins with nothing more: the program stops. */
    void stop() {
        stopping = true;
    }

    private static void finished(Future<?> sender) {
        try {
            sender.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A sender of messages broke off", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Round round) {
        Municipality from = municipalities.current(CurrentMunicipality.require());
        for (List<Message> batch = claim(round); !batch.isEmpty(); batch = claim(round)) {
            Batch attempts = new Batch(batch, carrier, from);
            Instant latest = clock.instant().plus(BEGIN_WITHIN);
            try {
                attempts.carry(round, () -> !stopping && clock.instant().isBefore(latest));
            } finally {
                writeDown(attempts);
            }
        }
    }

    private List<Message> claim(Round round) {
        Set<Channel> open = stopping ? Set.of() : round.open(clock.instant());
        return open.isEmpty() ? List.of() : store.claim(open, clock.instant(), CLAIM, BATCH);
    }

    private void writeDown(Batch batch) {
        Instant now = clock.instant();
        store.sent(batch.ids(Carrier.Attempt.DONE), !keepSecrets, now);
        store.pause(batch.ids(Carrier.Attempt.NOT_THIS, Carrier.Attempt.NOT_NOW), now, FIRST_PAUSE, LONGEST_PAUSE);
        store.giveBack(batch.notTried(), now);
        batch.refused().forEach(message -> dispatch.refused(message, message.secret() && !keepSecrets));
    }
}
