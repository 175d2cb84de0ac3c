package nl.samenspel.messages;

import java.time.Clock;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where every module hands in what it wants to say to somebody. */
@Component
public class Post {

    private final MessageStore store;
    private final Identifiers identifiers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Post(MessageStore store, Identifiers identifiers, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.identifiers = identifiers;
        this.clock = clock;
        this.events = events;
    }

    /** Queues a message together with the change it tells of: when that is rolled back, so is the message; when it is kept, the message goes out, whatever crashes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId queue(Outgoing message) {
        MessageId id = new MessageId(identifiers.next());
        store.add(id, message, clock.instant());
        events.publishEvent(new MessageQueued(CurrentMunicipality.require(), id.value()));
        return id;
    }
}
