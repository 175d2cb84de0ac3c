package nl.samenspel.messages;

import nl.samenspel.people.Channel;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.Municipality;

/** Carries messages by telephone, through a gateway. */
record TextCarrier(TextGateway gateway, Wording wording) implements Carrier {

    @Override
    public Attempt carry(Message message, Municipality from) {
        return gateway.say(message.id().toString(), new TelephoneNumber(message.recipient()), wording.brief(message, from), message.letter().language(),
                message.channel() == Channel.VOICE_CALL, message.neutral());
    }
}
