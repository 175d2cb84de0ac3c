package nl.samenspel.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another mail address, by which somebody logs in from then on. It becomes the person's only when the link in a mail to it is used, so a slip of the pen shuts nobody out; the
 * old address is told, so that who did not ask for it hears of it. For who asked for neutral mail both mails say nothing of whom or what they are about.
 */
@Component
class MailChanges {

    static final Duration VALID = Duration.ofDays(1);
    static final String PAGE = "/nieuw-mailadres";

    private final JdbcClient jdbc;
    private final People people;
    private final Reaches reaches;
    private final Post post;
    private final AccessLog log;
    private final Messages messages;
    private final Municipalities municipalities;
    private final Clock clock;

    MailChanges(JdbcClient jdbc, People people, Reaches reaches, Post post, AccessLog log, Messages messages, Municipalities municipalities, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.reaches = reaches;
        this.post = post;
        this.log = log;
        this.messages = messages;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    private record Change(AccountId account, MailAddress mail) {}

    /** Mails a link to the new address; an earlier one that was not used is worth nothing from then on. @param site scheme, host and port of the municipality's site */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(AccountId account, MailAddress mail, Language language, String site) {
        String secret = Secrets.make();
        Instant expires = clock.instant().plus(VALID);
        jdbc.sql("delete from access.mail_change where account = ? and used is null").param(account.value()).update();
        jdbc.sql("insert into access.mail_change (municipality, secret_hash, account, mail, expires) values (?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), Secrets.hash(secret), account.value(), mail.value(), utc(expires))
                .update();
        log.note(Deed.CHANGE, account, "account", "access.logged.mail-asked", "");
        Letter letter = new Letter(language, messages.text(language, "access.mail-change.mail.subject", here().name()),
                List.of(messages.text(language, "access.mail-change.mail.text"), messages.text(language, "access.mail-change.mail.not-you")),
                new Letter.Action(messages.text(language, "access.mail-change.mail.action"), site + PAGE + "?sleutel=" + secret));
        post.queueSecret(mail, letter, expires, reaches.of(account).safe().neutral());
    }

    /** Whether a link can be used. */
    @Transactional(readOnly = true)
    public boolean isOpen(String secret) {
        return find(secret).isPresent();
    }

    /** Makes the new address the person's, and tells the old one. Whether the link was good; of two who use it at the same moment one is told that it is not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(String secret) {
        Optional<Change> change = find(secret);
        Optional<Account> person = change.flatMap(found -> people.find(found.account()));
        boolean first = person.isPresent() && jdbc.sql("update access.mail_change set used = ?, mail = '' where secret_hash = ? and used is null").params(utc(clock.instant()), Secrets.hash(secret)).update() == 1;
        if (first) {
            tellTheOldAddress(person.get());
            people.mailsTo(person.get().id(), change.get().mail());
            reaches.mailArrived(change.get().mail());
            log.note(Deed.CHANGE, person.get().id(), "account", "access.logged.mail-changed", "");
        }
        return first;
    }

    /** Before the address is another: whoever asked for neutral mail at the old one gets it neutral. */
    private void tellTheOldAddress(Account person) {
        Language language = reaches.languageOf(person.id());
        MailAddress.parse(person.mail()).ifPresent(old -> post.queue(new Outgoing(old, null, new Letter(language, messages.text(language, "access.mail-change.old.subject", here().name()),
                List.of(messages.text(language, "access.mail-change.old.text"), messages.text(language, "access.mail-change.old.wrong", here().phone())), null), false, null)));
    }

    private Optional<Change> find(String secret) {
        return jdbc.sql("select account, mail from access.mail_change where secret_hash = ? and used is null and expires > ?")
                .params(Secrets.hash(secret), utc(clock.instant()))
                .query((row, _) -> new Change(new AccountId(row.getObject(1, UUID.class)), new MailAddress(row.getString(2))))
                .optional();
    }

    private Municipality here() {
        return municipalities.current(CurrentMunicipality.require());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
