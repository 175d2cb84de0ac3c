package nl.samenspel.messages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waited for a day or a week as one message, with a line for each, to who asked for it so. What was told so is told once: both happen in one transaction. */
@Component
class Together {

    /** By this reason the message that announces the others is known; it is not kept among them. */
    static final String WHY = "messages.why.together";

    private final MessageStore store;
    private final Roads roads;
    private final Dispatch dispatch;
    private final People people;
    private final Reaches reaches;
    private final Wording wording;
    private final Messages messages;
    private final Municipalities municipalities;
    private final Identifiers identifiers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Together(MessageStore store, Roads roads, Dispatch dispatch, People people, Reaches reaches, Wording wording, Messages messages, Municipalities municipalities, Identifiers identifiers,
            TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.roads = roads;
        this.dispatch = dispatch;
        this.people = people;
        this.reaches = reaches;
        this.wording = wording;
        this.messages = messages;
        this.municipalities = municipalities;
        this.identifiers = identifiers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends to everybody in the municipality of the moment who hears from us in this rhythm, and to who chose another since. */
    void send(Rhythm rhythm) {
        for (AccountId account : store.whoWaits()) {
            Reach reach = reaches.of(account);
            if (reach.rhythm() == rhythm || !reach.rhythm().isTogether()) {
                transaction.executeWithoutResult(_ -> send(account, reach));
            }
        }
    }

    private void send(AccountId account, Reach reach) {
        List<Message> waiting = store.takeHeld(account, clock.instant());
        Optional<Account> person = people.find(account);
        if (waiting.isEmpty() || person.isEmpty() || reach.rhythm() == Rhythm.NONE) {
            return;
        }
        Road road = roads.choose(person.get(), reach, true, Set.of());
        Road together = new Road(road.channel(), road.recipient(), WHY, road.neutral(), false);
        MessageId id = new MessageId(identifiers.next());
        store.add(id, together, new MessageStore.Content(account, letter(waiting), false, null, true), clock.instant());
        dispatch.go(id, together, account, reach);
    }

    private Letter letter(List<Message> waiting) {
        Language language = waiting.getLast().letter().language();
        String site = wording.site(municipalities.current(CurrentMunicipality.require()));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.text(language, "messages.together.text", waiting.size()));
        waiting.forEach(message -> paragraphs.add("– " + message.letter().subject()));
        return new Letter(language, messages.text(language, "messages.together.subject", waiting.size()), paragraphs,
                new Letter.Action(messages.text(language, "messages.together.action"), site + "/mijn/berichten"));
    }
}
