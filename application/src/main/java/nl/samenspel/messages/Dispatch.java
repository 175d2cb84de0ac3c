package nl.samenspel.messages;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.places.CurrentMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts messages on their road, and on another when the first turns out to be shut. */
@Component
class Dispatch {

    private final MessageStore store;
    private final Roads roads;
    private final Errands errands;
    private final People people;
    private final Reaches reaches;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Dispatch(MessageStore store, Roads roads, Errands errands, People people, Reaches reaches, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.roads = roads;
        this.errands = errands;
        this.people = people;
        this.reaches = reaches;
        this.clock = clock;
        this.events = events;
    }

    /** Lets a message that was just kept, or got another road, go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void go(MessageId id, Road road, @Nullable AccountId account, Reach reach) {
        if (road.channel() == Channel.INBOX) {
            store.end(id, Outcome.SENT, false, clock.instant());
        } else if (road.channel().isByHand() && account != null) {
            errands.add(id, account, road.channel(), reach);
        } else if (!road.held()) {
            events.publishEvent(new MessageQueued(CurrentMunicipality.require()));
        }
    }

    /**
     * A message will never arrive by the road it took. Who gets mail at that address is not reached by it any more; and when we know whom the message is for, it takes another
     * road. A secret does not: by another road it could come into other hands.
     */
    @Transactional
    public void refused(Message message, boolean wipe) {
        if (message.channel() == Channel.MAIL) {
            MailAddress.parse(message.recipient()).ifPresent(reaches::mailReturned);
        }
        Optional<Account> person = Optional.ofNullable(message.account()).filter(_ -> !message.secret()).flatMap(people::find);
        if (person.isEmpty()) {
            store.end(message.id(), Outcome.REFUSED, wipe, clock.instant());
            return;
        }
        Reach reach = reaches.of(person.get().id());
        Road other = roads.choose(person.get(), reach, true, Set.of(message.channel()));
        store.reroute(message.id(), other, clock.instant());
        go(message.id(), other, person.get().id(), reach);
    }
}
