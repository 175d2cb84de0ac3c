package nl.samenspel.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.samenspel.places.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages that one sender claimed together, and what came of each. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final List<Message> messages;
    private final Carrier carrier;
    private final Municipality from;
    private final Map<MessageId, Carrier.Attempt> attempts = new LinkedHashMap<>();

    Batch(List<Message> messages, Carrier carrier, Municipality from) {
        this.messages = messages;
        this.carrier = carrier;
        this.from = from;
    }

    /** Makes an attempt for each, as long as its channel is open and it may go on. A channel on which nothing goes out is closed for the round. */
    void carry(Round round, BooleanSupplier mayGoOn) {
        for (Message message : messages) {
            if (round.isOpen(message.channel()) && mayGoOn.getAsBoolean()) {
                Carrier.Attempt attempt = carry(message);
                attempts.put(message.id(), attempt);
                if (attempt == Carrier.Attempt.NOT_NOW) {
                    round.close(message.channel());
                }
            }
        }
        if (messages.size() == Delivery.BATCH && Set.copyOf(attempts.values()).equals(Set.of(Carrier.Attempt.NOT_THIS))) {
            messages.forEach(message -> round.close(message.channel()));
        }
    }

    /** A fault of ours in one message does not stop the others. Only its kind and place are noted: its words may hold an address. */
    private Carrier.Attempt carry(Message message) {
        try {
            return carrier.carry(message, from);
        } catch (RuntimeException faulty) {
            LOG.error("{} cannot be made into something to send: {} at {}", message, faulty.getClass().getName(), Stream.of(faulty.getStackTrace()).findFirst().orElse(null));
            return Carrier.Attempt.NOT_THIS;
        }
    }

    List<MessageId> ids(Carrier.Attempt... outcomes) {
        return messages.stream().map(Message::id).filter(id -> attempts.containsKey(id) && List.of(outcomes).contains(attempts.get(id))).toList();
    }

    List<MessageId> notTried() {
        return messages.stream().map(Message::id).filter(id -> !attempts.containsKey(id)).toList();
    }

    List<Message> refused() {
        return messages.stream().filter(message -> attempts.get(message.id()) == Carrier.Attempt.REFUSED_FOR_GOOD).toList();
    }
}
