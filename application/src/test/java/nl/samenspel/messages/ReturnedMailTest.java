package nl.samenspel.messages;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import nl.samenspel.access.TestPeople;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail comes back: whoever it was for is reached in another way, a broker sees who is not, and the address is told to nobody. */
@SamenspelTest
@ExtendWith(OutputCaptureExtension.class)
class ReturnedMailTest {

    private final MessageStore store;
    private final Wording wording;
    private final Dispatch dispatch;
    private final Errands errands;
    private final Reaches reaches;
    private final Municipalities municipalities;
    private final Saying saying;
    private final People people;
    private final MailAddress mail = TestPeople.freshMail();

    ReturnedMailTest(MessageStore store, Wording wording, Dispatch dispatch, Errands errands, Reaches reaches, Municipalities municipalities, People people, Post post, TransactionTemplate transaction) {
        this.store = store;
        this.wording = wording;
        this.dispatch = dispatch;
        this.errands = errands;
        this.reaches = reaches;
        this.municipalities = municipalities;
        this.people = people;
        this.saying = new Saying(people, reaches, post, transaction);
    }

    @Test
    void aMessageThatTheServerRefusesForGoodTakesAnotherRoad(CapturedOutput output) throws Exception {
        AccountId toos = saying.somebody(mail, Channel.MAIL, SafeContact.NOT_ASKED, Rhythm.DAILY, "");
        MessageId id = saying.say(toos, "Koffie", "Kom je dinsdag?").message();
        try (RefusingServer server = new RefusingServer("550 5.1.1 no such user " + mail.value())) {
            deliver(id, server.port());
        }
        assertThat(found(id).channel()).as("the first other way that is open").isEqualTo(Channel.TEXT_MESSAGE);
        assertThat(reaches.of(toos).mailReturned()).isPresent();
        assertThat(output.getAll()).doesNotContain(mail.value());
    }

    @Test
    void aMessageThatTheServerDoesNotWantNowWaits(CapturedOutput output) throws Exception {
        AccountId toos = saying.somebody(mail, Channel.MAIL, SafeContact.NOT_ASKED, Rhythm.DAILY, "");
        MessageId id = saying.say(toos, "Koffie", "Kom je dinsdag?").message();
        try (RefusingServer server = new RefusingServer("451 4.7.1 later for " + mail.value())) {
            deliver(id, server.port());
        }
        assertThat(found(id)).satisfies(message -> assertThat(message.outcome()).isNull()).satisfies(message -> assertThat(message.channel()).isEqualTo(Channel.MAIL));
        assertThat(reaches.of(toos).mailReturned()).isEmpty();
        assertThat(output.getAll()).contains("waits for the next attempt").doesNotContain(mail.value());
    }

    @Test
    void aReportThatMailCameBackMakesSomebodyUnreachableByMail(CapturedOutput output) throws Exception {
        AccountId toos = people.register("Toos Test", mail);
        MessageId id = sent(toos);
        look(report(id.toString(), "failed", "5.1.1"));
        assertThat(reaches.of(toos).mailReturned()).isPresent();
        assertThat(found(id)).satisfies(message -> assertThat(message.channel()).isEqualTo(Channel.INBOX)).satisfies(message -> assertThat(message.why()).isEqualTo(Roads.UNREACHABLE));
        assertThat(CurrentMunicipality.call(UTRECHT, errands::notReachedAtAll)).contains(toos);
        assertThat(output.getAll()).doesNotContain(mail.value());
    }

    @Test
    void whoAskedForSafeContactGetsNoLetterBecauseMailCameBack() throws Exception {
        AccountId sanne = saying.somebody(mail, Channel.MAIL, new SafeContact(true, true, false, true), Rhythm.AT_ONCE, "");
        MessageId id = sent(sanne);
        look(report(id.toString(), "failed", "5.1.1"));
        assertThat(found(id).channel()).isEqualTo(Channel.INBOX);
        assertThat(CurrentMunicipality.call(UTRECHT, () -> errands.find(id))).isEmpty();
    }

    @Test
    void whatIsNotForGoodOrNotAboutOurMailChangesNothing() throws Exception {
        AccountId toos = people.register("Toos Test", mail);
        MessageId id = sent(toos);
        assertThat(look(report(id.toString(), "delayed", "4.4.1"))).as("a report is deleted").isZero();
        assertThat(look(report("00000000-0000-7000-8000-000000000000", "failed", "5.1.1"))).isZero();
        assertThat(look("From: x@voorbeeld.nl\r\nSubject: Hoi\r\n\r\nIk ben verhuisd.\r\n")).as("what somebody wrote stays for a person").isEqualTo(1);
        assertThat(look("Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\nkapot")).isEqualTo(1);
        assertThat(reaches.of(toos)).isEqualTo(Reach.NOT_TOLD);
    }

    private MessageId sent(AccountId to) {
        MessageId id = saying.say(to, "Koffie", "Kom je dinsdag?").message();
        CurrentMunicipality.run(UTRECHT, () -> store.end(id, Outcome.SENT, false, Clock.systemUTC().instant()));
        return id;
    }

    private Message found(MessageId id) {
        return CurrentMunicipality.call(UTRECHT, () -> store.find(id)).orElseThrow();
    }

    /** Far ahead of the clock of the running application, so that only this test delivers it; a message that is held is let go first. */
    private void deliver(MessageId id, int port) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(3_650));
        MailServer server = new MailServer(new MailSettings("127.0.0.1", port, "", "", "none", "", "bericht@post.voorbeeld", "Bericht", "", 1), wording);
        Carrier onlyThis = (message, from) -> message.id().equals(id) && message.channel() == Channel.MAIL ? server.carry(message, from) : Carrier.Attempt.DONE;
        CurrentMunicipality.run(UTRECHT, () -> {
            store.reroute(id, new Road(Channel.MAIL, mail.value(), Roads.CHOSEN, false, false), later.instant());
            new Delivery(store, onlyThis, dispatch, municipalities, later, 1, false).deliverDue();
        });
    }

    /** Puts a mail into a mailbox, lets the program look, and says how many mails are left. */
    private int look(String mail) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try {
            GreenMailUser user = server.setUser("terug@voorbeeld.nl", "terug", "geheim");
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
            new Returns(new ReturnsSettings("127.0.0.1", server.getImap().getPort(), "terug", "geheim", "none", "INBOX"), municipalities, store, dispatch).look();
            return server.getReceivedMessages().length;
        } finally {
            server.stop();
        }
    }

    private String report(String number, String action, String status) {
        return """
                From: MAILER-DAEMON@mx.voorbeeld.nl
                To: terug@voorbeeld.nl
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="grens"

                --grens
                Content-Type: text/plain

                I'm sorry to have to inform you that your message could not be delivered.

                --grens
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.voorbeeld.nl
                Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0000

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 no such user

                --grens
                Content-Type: text/rfc822-headers

                From: Samenspel Utrecht <samenspel@utrecht.voorbeeld>
                Message-ID: <%s@utrecht.voorbeeld>
                Subject: Koffie

                --grens--
                """.formatted(mail.value(), action, status, number).replace("\n", "\r\n");
    }
}
