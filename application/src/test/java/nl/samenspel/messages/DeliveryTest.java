package nl.samenspel.messages;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.ConcurrentModel;

/** Messages leave over a real mail server, each once, whatever happens on the way. */
@SamenspelTest
class DeliveryTest {

    private final MessageStore store;
    private final Wording wording;
    private final Dispatch dispatch;
    private final Municipalities municipalities;
    private final Post post;
    private final TransactionTemplate transaction;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    /** Far ahead of the clock of the running application, whose own delivery would otherwise take these messages too. */
    private Instant now = Instant.now().plus(Duration.ofDays(3_650));

    DeliveryTest(MessageStore store, Wording wording, Dispatch dispatch, Municipalities municipalities, Post post, TransactionTemplate transaction) {
        this.store = store;
        this.wording = wording;
        this.dispatch = dispatch;
        this.municipalities = municipalities;
        this.post = post;
        this.transaction = transaction;
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMessageIsOneMailWithTextAndHtmlAndOneAction() throws Exception {
        MessageId id = queued(letter(), false, null);
        deliver(id);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Een vraag voor je");
        assertThat(mail.getFrom()[0].toString()).startsWith("Samenspel Utrecht <");
        assertThat(mail.getMessageID()).contains(id.toString());
        Map<String, String> parts = parts(mail);
        assertThat(parts.get("text/plain")).contains("Kom je koffie drinken?").contains("Zeg ja:\nhttp://utrecht.localhost/doe-dit").contains("Groeten van Samenspel Utrecht");
        assertThat(parts.get("text/html")).contains("href=\"http://utrecht.localhost/doe-dit\"").contains("&lt;b&gt;koffie").doesNotContain("<b>koffie");
    }

    @Test
    void aServerThatIsDownCostsAttemptsAndNoMessages() {
        int port = server.getSmtp().getPort();
        server.stop();
        List<MessageId> waiting = List.of(queued(letter(), false, null), queued(letter(), true, now.plus(Duration.ofHours(3))), queued(letter(), false, null));
        Delivery delivery = delivery(port, false);
        waiting.forEach(id -> inUtrecht(() -> assertThat(delivery.deliver(id)).contains(Carrier.Attempt.NOT_NOW)));
        waiting.forEach(id -> inUtrecht(() -> assertThat(delivery.deliver(id)).as("not before its pause is over").isEmpty()));
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            for (int hour = 0; hour < 3; hour++) {
                now = now.plus(Duration.ofMinutes(20));
                waiting.forEach(id -> inUtrecht(() -> delivery.deliver(id)));
            }
            assertThat(again.getReceivedMessages()).hasSize(waiting.size());
        } finally {
            again.stop();
        }
    }

    @Test
    void afterAnHourWithoutAServerEverythingArrivesOnceAndInOneRound() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        List<String> waiting = Stream.generate(() -> queued(letter(), false, null)).limit(120).map(MessageId::toString).toList();
        Delivery delivery = delivery(port, false);
        for (int minute = 0; minute < 60; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            inUtrecht(delivery::deliverDue);
        }
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            now = now.plus(Duration.ofHours(1));
            inUtrecht(delivery::deliverDue);
            List<String> arrived = new ArrayList<>();
            for (MimeMessage mail : again.getReceivedMessages()) {
                arrived.add(mail.getMessageID().replaceAll("<(.*)@.*", "$1"));
            }
            assertThat(arrived).doesNotHaveDuplicates().containsAll(waiting);
        } finally {
            again.stop();
        }
    }

    @Test
    void hundredsOfMessagesHandedOverTwiceByManyEachArriveOnce() throws Exception {
        List<MessageId> waiting = Stream.generate(() -> queued(letter(), false, null)).limit(Integer.getInteger("samenspel.test.messages", 200)).toList();
        Delivery delivery = delivery(server.getSmtp().getPort(), false);
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Optional<Carrier.Attempt>>> twice = Stream.concat(waiting.stream(), waiting.stream())
                    .map(id -> (Callable<Optional<Carrier.Attempt>>) () -> CurrentMunicipality.call(UTRECHT, () -> delivery.deliver(id)))
                    .toList();
            threads.invokeAll(twice).forEach(Future::resultNow);
        }
        List<String> arrived = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            arrived.add(mail.getMessageID().replaceAll("<(.*)@.*", "$1"));
        }
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(waiting.stream().map(MessageId::toString).toList());
    }

    @Test
    void oneMessageThatCannotBeSentHoldsUpNobody() {
        MessageId trouble = queued(letter(), false, null);
        MessageId fine = queued(letter(), false, null);
        Delivery delivery = new Delivery(store, (message, _) -> message.id().equals(trouble) ? Carrier.Attempt.NOT_NOW : Carrier.Attempt.DONE, dispatch, municipalities, clock(), false);
        inUtrecht(delivery::deliverDue);
        assertThat(inUtrecht(() -> store.find(fine)).orElseThrow().outcome()).isEqualTo(Outcome.SENT);
        assertThat(inUtrecht(() -> store.find(trouble)).orElseThrow().outcome()).isNull();
    }

    @Test
    void pausesGrowToAnHourAndNotBeyond() {
        MessageId id = queued(letter(), false, null);
        int attempts = 0;
        for (int minute = 0; minute < 60 * 12; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            attempts += inUtrecht(() -> store.claim(id, now, Delivery.FIRST_PAUSE, Delivery.LONGEST_PAUSE)).isPresent() ? 1 : 0;
        }
        assertThat(attempts).isBetween(15, 20);
    }

    @Test
    void theSameMessageHandedOverByManyIsSentOnce() throws Exception {
        MessageId id = queued(letter(), false, null);
        Delivery delivery = delivery(server.getSmtp().getPort(), false);
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<Optional<Carrier.Attempt>> handing = () -> CurrentMunicipality.call(UTRECHT, () -> delivery.deliver(id));
            assertThat(threads.invokeAll(List.of(handing, handing, handing, handing, handing, handing)).stream().filter(result -> result.resultNow().isPresent())).hasSize(1);
        }
        now = now.plus(Duration.ofDays(1));
        deliver(id);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMessageThatLetsSomebodyInIsWipedOnceItIsSent() {
        MessageId secret = queued(letter(), true, now.plus(Duration.ofMinutes(30)));
        MessageId plain = queued(letter(), false, null);
        deliver(secret);
        deliver(plain);
        assertThat(inUtrecht(() -> store.find(secret)).orElseThrow().letter()).satisfies(letter -> assertThat(letter.paragraphs()).isEmpty()).satisfies(letter -> assertThat(letter.action()).isNull());
        assertThat(inUtrecht(() -> store.find(plain)).orElseThrow().letter().paragraphs()).isNotEmpty();
    }

    @Test
    void aMessageThatCameTooLateIsNotSentAndWiped() {
        MessageId id = queued(letter(), true, now.plus(Duration.ofMinutes(30)));
        now = now.plus(Duration.ofMinutes(31));
        deliver(id);
        inUtrecht(() -> store.expire(now));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(inUtrecht(() -> store.find(id)).orElseThrow()).satisfies(message -> assertThat(message.outcome()).isEqualTo(Outcome.EXPIRED)).satisfies(message -> assertThat(message.letter().action()).isNull());
    }

    @Test
    void aMessageOfAnotherMunicipalityIsInvisible() {
        MessageId id = queued(letter(), false, null);
        assertThat(CurrentMunicipality.call(AMERSFOORT, () -> store.find(id))).isEmpty();
        assertThat(CurrentMunicipality.call(AMERSFOORT, () -> delivery(server.getSmtp().getPort(), false).deliver(id))).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotSaid() {
        MessageId[] id = new MessageId[1];
        inUtrecht(() -> transaction.execute(status -> {
            id[0] = post.queue(new Outgoing(address(), null, letter(), false, null));
            status.setRollbackOnly();
            return id[0];
        }));
        assertThat(inUtrecht(() -> store.find(id[0]))).isEmpty();
    }

    @Test
    void nothingIsSaidOutsideAChange() {
        inUtrecht(() -> assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> post.queue(new Outgoing(address(), null, letter(), false, null))));
    }

    @Test
    void outsideTheDemoThereIsNoPostBox() {
        PostBoxController elsewhere = new PostBoxController(store, wording, municipalities, false);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> elsewhere.list(new ConcurrentModel()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> elsewhere.message(UUID.randomUUID(), new ConcurrentModel()));
    }

    private void deliver(MessageId id) {
        inUtrecht(() -> delivery(server.getSmtp().getPort(), false).deliver(id));
    }

    private Delivery delivery(int port, boolean keepSecrets) {
        MailSettings settings = new MailSettings("127.0.0.1", port, "", "", "none", "", "bericht@post.voorbeeld", "Bericht", "");
        return new Delivery(store, new MailServer(settings, wording), dispatch, municipalities, clock(), keepSecrets);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** Stored without its event, so that the delivery of the running application does not get it. */
    private MessageId queued(Letter letter, boolean secret, @Nullable Instant expires) {
        MessageId id = new MessageId(UUID.randomUUID());
        inUtrecht(() -> {
            store.add(id, new Road(Channel.MAIL, address().value(), "", false, false), new MessageStore.Content(null, letter, secret, expires), now);
            return id;
        });
        return id;
    }

    /** The texts of a mail, by their type. */
    private static Map<String, String> parts(Part part) throws Exception {
        Map<String, String> texts = new HashMap<>();
        if (part.getContent() instanceof Multipart several) {
            for (int number = 0; number < several.getCount(); number++) {
                texts.putAll(parts(several.getBodyPart(number)));
            }
        } else {
            texts.put(part.getContentType().replaceFirst(";.*", "").strip(), part.getContent().toString().replace("\r\n", "\n"));
        }
        return texts;
    }

    private static MailAddress address() {
        return new MailAddress("bo-" + UUID.randomUUID() + "@voorbeeld.nl");
    }

    private static Letter letter() {
        return new Letter(Language.NL, "Een vraag voor je", List.of("Dag,", "Kom je <b>koffie</b> drinken? Kom je koffie drinken?"), new Letter.Action("Zeg ja", "http://utrecht.localhost/doe-dit"));
    }

    private static <T> T inUtrecht(Supplier<T> work) {
        return CurrentMunicipality.call(UTRECHT, work::get);
    }

    private static void inUtrecht(Runnable work) {
        CurrentMunicipality.run(UTRECHT, work);
    }
}
