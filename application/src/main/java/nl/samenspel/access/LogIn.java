package nl.samenspel.access;

import java.util.List;
import java.util.Optional;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Outgoing;
import nl.samenspel.messages.Post;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reaches;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Logging in by mail. Whoever asks for a link gets the same mail, known or not: who opens it and has no account yet says how to be called, and has one. So the page, the
 * time it takes and the mailbox tell nobody whether an address is known here, and joining takes no second road.
 */
@Component
class LogIn {

    private final Links links;
    private final Post post;
    private final People people;
    private final Reaches reaches;
    private final Messages messages;
    private final Municipalities municipalities;

    LogIn(Links links, Post post, People people, Reaches reaches, Messages messages, Municipalities municipalities) {
        this.links = links;
        this.post = post;
        this.people = people;
        this.reaches = reaches;
        this.messages = messages;
        this.municipalities = municipalities;
    }

    /** Who comes in by a link. */
    sealed interface Person {}

    /** Somebody with an account. */
    record Known(AccountId account) implements Person {}

    /** Somebody who has none yet. @param name how this person wants to be called */
    record Newcomer(String name) implements Person {}

    /** What came of opening the door. */
    sealed interface Opening {}

    /** This person is in. */
    record In(AccountId account, String onward) implements Opening {}

    /** The link does not let anybody in (any more). */
    record Shut(Links.State state) implements Opening {}

    /** The link is good, but not for this person; it was not used up. */
    record NotThisPerson() implements Opening {}

    /**
     * Mails a link.
     *
     * @param site scheme, host and port of the municipality's site
     * @param onward where to go afterwards
     */
    @Transactional
    public void mailLink(MailAddress mail, String onward, Language language, String site) {
        Links.Fresh link = links.make(mail, onward);
        String municipality = municipalities.current(CurrentMunicipality.require()).name();
        Letter letter = new Letter(
                language,
                messages.text(language, "access.mail.subject", municipality),
                List.of(messages.text(language, "access.mail.hello"), messages.text(language, "access.mail.press"), messages.text(language, "access.mail.not-you")),
                new Letter.Action(messages.text(language, "access.mail.action"), site + "/inloggen/link?sleutel=" + link.secret()));
        post.queue(Outgoing.secret(mail, letter, link.expires()));
    }

    /** The people whom a good link can let in; the link is not used. */
    public List<Account> peopleBehind(Links.Open link) {
        return people.at(link.mail());
    }

    /** Uses a link up for one of the people it can let in, or for a newcomer. Belongs to the transaction that remembers that the form was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opening open(String secret, Person person) {
        Links.State state = links.look(secret);
        if (!(state instanceof Links.Open open)) {
            return new Shut(state);
        }
        Optional<AccountId> account = account(person, open);
        if (account.isEmpty()) {
            return new NotThisPerson();
        }
        if (!(links.use(secret) instanceof Links.Open)) {
            return new Shut(new Links.Used());
        }
        reaches.mailArrived(open.mail());
        return new In(account.get(), open.onward());
    }

    private Optional<AccountId> account(Person person, Links.Open link) {
        return switch (person) {
            case Known(AccountId account) -> people.at(link.mail()).stream().map(Account::id).filter(account::equals).findFirst();
            case Newcomer(String name) -> Optional.of(people.register(name, link.mail()));
        };
    }
}
