package nl.samenspel.messages;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.samenspel.access.TestPeople;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Who wants it gets everything of a day or a week at one time; what cannot wait does not. */
@SamenspelTest
class TogetherTest {

    private final MessageStore store;
    private final Together together;
    private final Inbox inbox;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Saying saying;
    private final MailAddress mail = TestPeople.freshMail();

    TogetherTest(MessageStore store, Together together, Inbox inbox, Post post, People people, Reaches reaches, TransactionTemplate transaction) {
        this.store = store;
        this.together = together;
        this.inbox = inbox;
        this.post = post;
        this.transaction = transaction;
        this.saying = new Saying(people, reaches, post, transaction);
    }

    @Test
    void everythingOfADayComesAsOneMailAndOnlyOnce() {
        AccountId toos = who(Rhythm.DAILY);
        saying.say(toos, "Koffie op dinsdag", "Kom je?");
        saying.say(toos, "De tuin gaat open", "Zaterdag om tien uur.");
        assertThat(mails()).isEmpty();
        inUtrecht(() -> together.send(Rhythm.WEEKLY));
        assertThat(mails()).as("not the rhythm this person chose").isEmpty();
        inUtrecht(() -> together.send(Rhythm.DAILY));
        inUtrecht(() -> together.send(Rhythm.DAILY));
        assertThat(mails()).singleElement().satisfies(letter -> assertThat(letter.subject()).isEqualTo("2 berichten voor je"))
                .satisfies(letter -> assertThat(String.join(" ", letter.paragraphs())).contains("Koffie op dinsdag", "De tuin gaat open").doesNotContain("Zaterdag om tien uur"))
                .satisfies(letter -> assertThat(letter.action()).isNotNull());
        assertThat(CurrentMunicipality.call(UTRECHT, () -> inbox.of(toos, 10, 0))).extracting(message -> message.letter().subject()).containsExactlyInAnyOrder("Koffie op dinsdag", "De tuin gaat open");
    }

    @Test
    void whatCannotWaitDoesNot() {
        AccountId toos = who(Rhythm.WEEKLY);
        inUtrecht(() -> transaction.executeWithoutResult(_ -> post.tell(Say.urgent(toos, new Letter(Language.NL, "Vandaag geen koffie", List.of("De sleutel is zoek."), null)))));
        assertThat(mails()).extracting(Letter::subject).containsExactly("Vandaag geen koffie");
    }

    @Test
    void whoWantsNothingFindsItAfterLoggingInAndStillGetsALinkToLogIn() {
        AccountId toos = who(Rhythm.NONE);
        saying.say(toos, "Koffie op dinsdag", "Kom je?");
        inUtrecht(() -> together.send(Rhythm.DAILY));
        assertThat(mails()).isEmpty();
        assertThat(CurrentMunicipality.call(UTRECHT, () -> inbox.unread(toos))).isEqualTo(1);
        inUtrecht(() -> transaction.executeWithoutResult(_ -> post.queue(Outgoing.secret(mail, new Letter(Language.NL, "Inloggen", List.of("Druk op de knop."), null), Instant.now().plusSeconds(600)))));
        assertThat(mails()).extracting(Letter::subject).containsExactly("Inloggen");
    }

    private AccountId who(Rhythm rhythm) {
        return saying.somebody(mail, Channel.MAIL, SafeContact.NOT_ASKED, rhythm, "");
    }

    /** What was mailed to this person, or is about to be. */
    private List<Letter> mails() {
        return CurrentMunicipality.call(UTRECHT, () -> store.newest(10_000)).stream().filter(message -> message.recipient().equals(mail.value())).map(Message::letter).toList();
    }

    private static void inUtrecht(Runnable work) {
        CurrentMunicipality.run(UTRECHT, work);
    }
}
