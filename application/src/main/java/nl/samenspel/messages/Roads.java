package nl.samenspel.messages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.people.Account;
import nl.samenspel.people.Channel;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.TelephoneNumber;
import org.springframework.stereotype.Component;

/**
 * The policy by which a message finds its way. The chosen way counts. When it is shut (mail comes back, there is no number), another is tried, from quick to slow, so that
 * nobody falls between; but never for somebody who asked for safe contact: a way that was not chosen may be the dangerous one. What cannot go out stays to be read after
 * logging in, and a broker sees that this person is not reached.
 */
@Component
class Roads {

    static final String CHOSEN = "messages.why.chosen";
    static final String INSTEAD = "messages.why.instead";
    static final String NOTHING_GOES_OUT = "messages.why.nothing-goes-out";
    static final String UNREACHABLE = "messages.why.unreachable";

    private static final List<Channel> FROM_QUICK_TO_SLOW = List.of(Channel.MAIL, Channel.TEXT_MESSAGE, Channel.LETTER, Channel.CALL_LIST);

    private final Carriers carriers;

    Roads(Carriers carriers) {
        this.carriers = carriers;
    }

    /**
     * @param urgent whether it does not wait for others, and comes also to who wants nothing sent
     * @param shut ways that turned out not to work for this message
     */
    Road choose(Account person, Reach reach, boolean urgent, Set<Channel> shut) {
        boolean neutral = reach.safe().neutral();
        if (!urgent && reach.rhythm() == Rhythm.NONE) {
            return new Road(Channel.INBOX, "", NOTHING_GOES_OUT, neutral, false);
        }
        Optional<Channel> open = waysOf(reach).filter(channel -> !shut.contains(channel) && isOpen(channel, person, reach)).findFirst();
        return open.map(channel -> new Road(channel, recipient(channel, person, reach), channel == reach.preferred() ? CHOSEN : INSTEAD, neutral, isHeld(channel, reach, urgent)))
                .orElseGet(() -> new Road(Channel.INBOX, "", UNREACHABLE, neutral, false));
    }

    private static Stream<Channel> waysOf(Reach reach) {
        Stream<Channel> others = reach.safe().isAsked() || reach.preferred() == Channel.INBOX ? Stream.of() : FROM_QUICK_TO_SLOW.stream();
        return Stream.concat(Stream.of(reach.preferred()), others);
    }

    private boolean isOpen(Channel channel, Account person, Reach reach) {
        return switch (channel) {
            case MAIL -> !person.mail().isEmpty() && reach.mailReturned().isEmpty() && carriers.canCarry(channel, reach.safe().neutral());
            case TEXT_MESSAGE -> carriers.canCarry(channel, reach.safe().neutral()) && reach.telephone().filter(TelephoneNumber::takesTextMessages).isPresent();
            case VOICE_CALL -> carriers.canCarry(channel, reach.safe().neutral()) && reach.telephone().isPresent() && !reach.safe().noCalls();
            case LETTER -> reach.address().isPresent() && !reach.safe().noLetters();
            case CALL_LIST -> reach.telephone().isPresent() && !reach.safe().noCalls();
            case INBOX -> true;
        };
    }

    private static String recipient(Channel channel, Account person, Reach reach) {
        return switch (channel) {
            case MAIL -> person.mail();
            case TEXT_MESSAGE, VOICE_CALL -> reach.telephone().orElseThrow().value();
            case LETTER, CALL_LIST, INBOX -> "";
        };
    }

    private static boolean isHeld(Channel channel, Reach reach, boolean urgent) {
        return channel == Channel.MAIL && !urgent && reach.rhythm().isTogether();
    }
}
