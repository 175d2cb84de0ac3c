package nl.samenspel.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import nl.samenspel.places.Municipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells who asked for it, by mail, that somebody looked at their data in the past week. The mail says neither who nor what: others may read it over a shoulder. */
@Component
class LookedMail {

    private static final int DAYS = 7;
    private static final int MOST = 1_000;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Consents consents;
    private final Looks looks;
    private final People people;
    private final Reaches reaches;
    private final Post post;
    private final Messages messages;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LookedMail(Consents consents, Looks looks, People people, Reaches reaches, Post post, Messages messages, Municipalities municipalities, TransactionTemplate transaction, Clock clock) {
        this.consents = consents;
        this.looks = looks;
        this.people = people;
        this.reaches = reaches;
        this.post = post;
        this.messages = messages;
        this.municipalities = municipalities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Queues the mails of one municipality, that of the moment. */
    void send() {
        List<AccountId> asked = consents.whoAgrees(ConsentPurpose.LOOKED_MAIL);
        asked.forEach(person -> transaction.executeWithoutResult(_ -> tell(person)));
    }

    private void tell(AccountId person) {
        Optional<Account> account = people.find(person).filter(somebody -> !somebody.mail().isEmpty());
        LocalDate since = LocalDate.now(clock.withZone(HERE)).minusDays(DAYS);
        boolean looked = looks.of(person, false, MOST, 0).stream().anyMatch(look -> !look.day().isBefore(since) && look.doer().filter(doer -> !doer.equals(person)).isPresent());
        if (account.isPresent() && looked) {
            post.queue(Outgoing.plain(new MailAddress(account.get().mail()), person, letter(reaches.languageOf(person))));
        }
    }

    private Letter letter(Language language) {
        Municipality here = municipalities.current(CurrentMunicipality.require());
        return new Letter(
                language,
                messages.text(language, "privacy.looked-mail.subject", here.name()),
                List.of(messages.text(language, "privacy.looked-mail.text"), messages.text(language, "privacy.looked-mail.fewer")),
                new Letter.Action(messages.text(language, "privacy.looked-mail.action"), "https://" + here.hosts().getFirst() + "/mijn/gegevens/gekeken"));
    }
}
