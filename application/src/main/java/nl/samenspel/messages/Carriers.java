package nl.samenspel.messages;

import java.util.Map;
import java.util.Set;
import nl.samenspel.people.Channel;
import nl.samenspel.places.Municipality;

/**
 * Everybody who carries messages out of this installation, each for its own channels.
 *
 * @param carriers who carries what; a channel that is missing is not there to choose
 * @param neutral the channels by which a message can go out that names nobody
 */
record Carriers(Map<Channel, Carrier> carriers, Set<Channel> neutral) implements Carrier {

    Carriers {
        carriers = Map.copyOf(carriers);
        neutral = Set.copyOf(neutral);
    }

    boolean canCarry(Channel channel, boolean withoutNames) {
        return carriers.containsKey(channel) && (!withoutNames || neutral.contains(channel));
    }

    @Override
    public Attempt carry(Message message, Municipality from) {
        Carrier carrier = carriers.get(message.channel());
        return carrier == null ? Attempt.NOT_NOW : carrier.carry(message, from);
    }
}
