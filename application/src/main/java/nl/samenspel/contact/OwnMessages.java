package nl.samenspel.contact;

import java.util.Optional;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.messages.Inbox;
import nl.samenspel.messages.InboxMessage;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said to somebody, opened by that person, or by a helper at the table: then it is noted who read along. */
@Component
@Transactional
class OwnMessages {

    private final Inbox inbox;
    private final AccessLog log;

    OwnMessages(Inbox inbox, AccessLog log) {
        this.inbox = inbox;
        this.log = log;
    }

    Optional<InboxMessage> open(Actor actor, UUID number) {
        Optional<InboxMessage> message = inbox.read(actor.account(), number);
        message.ifPresent(found -> log.note(Deed.READ, actor.account(), "messages", "contact.logged.message", found.id().toString()));
        return message;
    }
}
