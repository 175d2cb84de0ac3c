package nl.samenspel.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.Account;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.TelephoneNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every module hands in what it wants to say to somebody, together with the change it tells of: when that is rolled back, so is the message; when it is kept, the
 * message goes out, whatever crashes.
 */
@Component
public class Post {

    private final MessageStore store;
    private final Roads roads;
    private final People people;
    private final Reaches reaches;
    private final Carriers carriers;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Dispatch dispatch;

    Post(MessageStore store, Roads roads, People people, Reaches reaches, Carriers carriers, Identifiers identifiers, Clock clock, Dispatch dispatch) {
        this.store = store;
        this.roads = roads;
        this.people = people;
        this.reaches = reaches;
        this.carriers = carriers;
        this.identifiers = identifiers;
        this.clock = clock;
        this.dispatch = dispatch;
    }

    /**
     * Says something to somebody in the way this person is reached: by mail, text message, voice, letter or a call by somebody. It can always be read after logging in, too.
     *
     * @return how it goes out; nothing when this person left: there is nobody to say it to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Told> tell(Say say) {
        return people.find(say.to()).map(person -> tell(person, say));
    }

    private Told tell(Account person, Say say) {
        Reach reach = reaches.of(person.id());
        Road road = roads.choose(person, reach, say.urgent(), Set.of());
        MessageId id = add(road, reach, new MessageStore.Content(person.id(), say.letter(), false, null, !say.urgent()));
        return new Told(id, road.channel(), road.why());
    }

    /** Mails something to a mail address, whoever that is: a link to log in, an answer to somebody without an account. To say something to a person, {@link #tell} it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId queue(Outgoing message) {
        Road road = new Road(Channel.MAIL, message.to().value(), "", reaches.isNeutral(message.to()), false);
        return add(road, Reach.NOT_TOLD, new MessageStore.Content(message.account(), message.letter(), message.secret(), message.expires(), false));
    }

    /**
     * Mails a secret to an address that is not yet that of the person whom it is for.
     *
     * @param neutral whether that person asked that nothing names the sender
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId queueSecret(MailAddress to, Letter letter, Instant expires, boolean neutral) {
        return add(new Road(Channel.MAIL, to.value(), "", neutral || reaches.isNeutral(to), false), Reach.NOT_TOLD, new MessageStore.Content(null, letter, true, expires, false));
    }

    /**
     * Texts or speaks a secret, such as a code to log in, to a telephone. It says the paragraphs of the letter, and nothing else.
     *
     * @param channel {@link Channel#TEXT_MESSAGE} or {@link Channel#VOICE_CALL}
     * @param neutral whether whoever has this telephone asked that nothing names the sender; the words are then the caller's to choose
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId queueSecret(Channel channel, TelephoneNumber to, Letter letter, Instant expires, boolean neutral) {
        if (channel != Channel.TEXT_MESSAGE && channel != Channel.VOICE_CALL) {
            throw new IllegalArgumentException("A telephone takes no " + channel);
        }
        return add(new Road(channel, to.value(), "", neutral, false), Reach.NOT_TOLD, new MessageStore.Content(null, letter, true, expires, false));
    }

    /** Whether messages can go out this way in this installation: not every one has a service for text messages. */
    public boolean canUse(Channel channel) {
        return channel.isByHand() || channel == Channel.INBOX || carriers.canCarry(channel, false);
    }

    /** Whether a mail can go out that names nobody; without it, who asks for that reads after logging in. */
    public boolean canMailWithoutNames() {
        return carriers.canCarry(Channel.MAIL, true);
    }

    private MessageId add(Road road, Reach reach, MessageStore.Content content) {
        MessageId id = new MessageId(identifiers.next());
        store.add(id, road, content, clock.instant());
        dispatch.go(id, road, content.account(), reach);
        return id;
    }
}
