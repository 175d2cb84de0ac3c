package nl.samenspel.messages;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
        deliver();
        MimeMessage mail = Stream.of(server.getReceivedMessages()).filter(each -> number(each).equals(id)).findFirst().orElseThrow();
        assertThat(mail.getSubject()).isEqualTo("Een vraag voor je");
        assertThat(mail.getFrom()[0].toString()).startsWith("Samenspel Utrecht <");
        assertThat(mail.getMessageID()).contains(id.toString());
        Map<String, String> parts = parts(mail);
        assertThat(parts.get("text/plain")).contains("Kom je koffie drinken?").contains("Zeg ja:\nhttp://utrecht.localhost/doe-dit").contains("Groeten van Samenspel Utrecht");
        assertThat(parts.get("text/html")).contains("href=\"http://utrecht.localhost/doe-dit\"").contains("&lt;b&gt;koffie").doesNotContain("<b>koffie");
    }

    @Test
    void anHourWithoutAServerCostsNoMessagesAndEverythingArrivesOnceAndInOneRound() {
        int port = server.getSmtp().getPort();
        server.stop();
        List<MessageId> waiting = Stream.generate(() -> queued(letter(), false, null)).limit(120).toList();
        MessageId secret = queued(letter(), true, now.plus(Duration.ofHours(3)));
        Delivery delivery = delivery(port, false);
        for (int minute = 0; minute < 60; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            inUtrecht(delivery::deliverDue);
        }
        assertThat(attempts(waiting)).as("nobody tries them all in vain").isLessThan(waiting.size() * 2);
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            now = now.plus(Duration.ofHours(1));
            inUtrecht(delivery::deliverDue);
            assertThat(arrivedAt(again)).doesNotHaveDuplicates().containsAll(waiting).contains(secret);
        } finally {
            again.stop();
        }
    }

    @Test
    void whenTwoNodesSendSideBySideEachMessageArrivesOnce() {
        List<MessageId> waiting = Stream.generate(() -> queued(letter(), false, null)).limit(Integer.getInteger("samenspel.test.messages", 200)).toList();
        Delivery one = delivery(server.getSmtp().getPort(), false);
        Delivery other = delivery(server.getSmtp().getPort(), false);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List.of(nodes.submit(() -> inUtrecht(one::deliverDue)), nodes.submit(() -> inUtrecht(other::deliverDue))).forEach(DeliveryTest::finished);
        }
        now = now.plus(Duration.ofDays(1));
        inUtrecht(one::deliverDue);
        assertThat(arrivedAt(server)).doesNotHaveDuplicates().containsAll(waiting);
        assertThat(waiting).allSatisfy(id -> assertThat(found(id).outcome()).isEqualTo(Outcome.SENT));
    }

    @Test
    void whoWaitsToLogInIsNotKeptWaitingByThousandsOfOthers() {
        Stream.generate(() -> queued(letter(), false, null)).limit(3 * Delivery.BATCH).toList();
        MessageId secret = queued(letter(), true, now.plus(Duration.ofMinutes(30)));
        List<MessageId> order = Collections.synchronizedList(new ArrayList<>());
        Carrier carrier = (message, _) -> {
            order.add(message.id());
            return Carrier.Attempt.DONE;
        };
        inUtrecht(delivery(carrier, 1)::deliverDue);
        assertThat(order).first().isEqualTo(secret);
    }

    @Test
    void oneMessageThatCannotBeSentHoldsUpNobody() {
        MessageId trouble = queued(letter(), false, null);
        MessageId broken = queued(letter(), false, null);
        MessageId fine = queued(letter(), false, null);
        Carrier carrier = (message, _) -> {
            if (message.id().equals(broken)) {
                throw new IllegalStateException("a fault of ours");
            }
            return message.id().equals(trouble) ? Carrier.Attempt.NOT_THIS : Carrier.Attempt.DONE;
        };
        inUtrecht(delivery(carrier, 1)::deliverDue);
        assertThat(found(fine).outcome()).isEqualTo(Outcome.SENT);
        assertThat(List.of(found(trouble), found(broken))).allSatisfy(message -> assertThat(message.outcome()).isNull());
        inUtrecht(delivery((_, _) -> Carrier.Attempt.DONE, 1)::deliverDue);
        assertThat(found(trouble).outcome()).as("not before its pause is over").isNull();
        now = now.plus(Delivery.FIRST_PAUSE);
        inUtrecht(delivery((_, _) -> Carrier.Attempt.DONE, 1)::deliverDue);
        assertThat(List.of(found(trouble), found(broken))).allSatisfy(message -> assertThat(message.outcome()).isEqualTo(Outcome.SENT));
    }

    @Test
    void aServerThatTakesNothingIsLeftAloneUntilTheNextRound() {
        List<MessageId> waiting = Stream.generate(() -> queued(letter(), false, null)).limit(2 * Delivery.BATCH).toList();
        inUtrecht(delivery((_, _) -> Carrier.Attempt.NOT_THIS, 1)::deliverDue);
        assertThat(attempts(waiting)).isLessThanOrEqualTo(Delivery.BATCH);
        inUtrecht(delivery((_, _) -> Carrier.Attempt.DONE, 1)::deliverDue);
    }

    @Test
    void aCrashBetweenSendingAndNotingSendsTheSameMailAgainUnderTheSameNumber() {
        MessageId id = queued(letter(), false, null);
        inUtrecht(() -> store.claim(EnumSet.of(Channel.MAIL), now, Delivery.CLAIM, Delivery.BATCH).forEach(claimed -> mailServer(server.getSmtp().getPort()).carry(claimed, municipalities.current(UTRECHT))));
        deliver();
        assertThat(arrivedAt(server)).as("while its time is not over, nobody else takes it").containsOnlyOnce(id);
        now = now.plus(Delivery.CLAIM);
        deliver();
        assertThat(arrivedAt(server).stream().filter(id::equals)).hasSize(2);
        assertThat(found(id).outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void whatASlowServerLeavesOfABatchIsGivenBackUntried() {
        List<MessageId> waiting = Stream.generate(() -> queued(letter(), false, null)).limit(Delivery.BATCH).toList();
        Carrier slow = (_, _) -> {
            now = now.plus(Duration.ofSeconds(40));
            return Carrier.Attempt.DONE;
        };
        inUtrecht(delivery(slow, 1)::deliverDue);
        List<Message> left = waiting.stream().map(this::found).filter(message -> message.outcome() == null).toList();
        assertThat(left).hasSizeGreaterThan(Delivery.BATCH / 2).allSatisfy(message -> assertThat(message.attempts()).isZero());
        inUtrecht(delivery((_, _) -> Carrier.Attempt.DONE, 1)::deliverDue);
        assertThat(waiting).allSatisfy(id -> assertThat(found(id).outcome()).isEqualTo(Outcome.SENT));
    }

    @Test
    void whatIsSaidLeavesAsSoonAsItIsKeptAndNotWhenItIsTakenBack() throws InterruptedException {
        MessageId id = queued(letter(), false, null);
        CountDownLatch carried = new CountDownLatch(1);
        Doorbell bell = new Doorbell(delivery((message, _) -> {
            if (message.id().equals(id)) {
                carried.countDown();
            }
            return Carrier.Attempt.DONE;
        }, 1));
        inUtrecht(() -> transaction.executeWithoutResult(status -> {
            bell.on(new MessageQueued(UTRECHT));
            status.setRollbackOnly();
        }));
        inUtrecht(() -> transaction.executeWithoutResult(_ -> {
            bell.on(new MessageQueued(UTRECHT));
            assertThat(carried.getCount()).as("neither taken back nor kept yet").isEqualTo(1);
        }));
        assertThat(carried.await(20, TimeUnit.SECONDS)).isTrue();
        bell.destroy();
    }

    @Test
    void pausesGrowToAnHourAndNotBeyond() {
        MessageId id = queued(letter(), false, null);
        Delivery delivery = delivery((message, _) -> message.id().equals(id) ? Carrier.Attempt.NOT_THIS : Carrier.Attempt.DONE, 1);
        for (int minute = 0; minute < 60 * 5; minute++) {
            inUtrecht(delivery::deliverDue);
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(found(id).attempts()).as("after 0, 1, 3, 7, 15, 31 and 63 minutes, then every hour").isEqualTo(10);
    }

    @Test
    void aMessageThatLetsSomebodyInIsWipedOnceItIsSent() {
        MessageId secret = queued(letter(), true, now.plus(Duration.ofMinutes(30)));
        MessageId plain = queued(letter(), false, null);
        deliver();
        assertThat(inUtrecht(() -> store.find(secret)).orElseThrow().letter()).satisfies(letter -> assertThat(letter.paragraphs()).isEmpty()).satisfies(letter -> assertThat(letter.action()).isNull());
        assertThat(inUtrecht(() -> store.find(plain)).orElseThrow().letter().paragraphs()).isNotEmpty();
    }

    @Test
    void aMessageThatCameTooLateIsNotSentAndWiped() {
        MessageId id = queued(letter(), true, now.plus(Duration.ofMinutes(30)));
        now = now.plus(Duration.ofMinutes(31));
        deliver();
        inUtrecht(() -> store.expire(now));
        assertThat(arrivedAt(server)).doesNotContain(id);
        assertThat(inUtrecht(() -> store.find(id)).orElseThrow()).satisfies(message -> assertThat(message.outcome()).isEqualTo(Outcome.EXPIRED)).satisfies(message -> assertThat(message.letter().action()).isNull());
    }

    @Test
    void aMessageOfAnotherMunicipalityIsInvisible() {
        MessageId id = queued(letter(), false, null);
        assertThat(CurrentMunicipality.call(AMERSFOORT, () -> store.find(id))).isEmpty();
        CurrentMunicipality.run(AMERSFOORT, delivery(server.getSmtp().getPort(), false)::deliverDue);
        assertThat(arrivedAt(server)).doesNotContain(id);
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

    private void deliver() {
        inUtrecht(delivery(server.getSmtp().getPort(), false)::deliverDue);
    }

    private Delivery delivery(int port, boolean keepSecrets) {
        return new Delivery(store, mailServer(port), dispatch, municipalities, clock(), 3, keepSecrets);
    }

    private Delivery delivery(Carrier carrier, int senders) {
        return new Delivery(store, carrier, dispatch, municipalities, clock(), senders, false);
    }

    private MailServer mailServer(int port) {
        return new MailServer(new MailSettings("127.0.0.1", port, "", "", "none", "", "bericht@post.voorbeeld", "Bericht", "", 3), wording);
    }

    /** The numbers of the mails that a server took. */
    private static List<MessageId> arrivedAt(GreenMail server) {
        List<MessageId> arrived = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            arrived.add(number(mail));
        }
        return arrived;
    }

    private static MessageId number(MimeMessage mail) {
        try {
            return new MessageId(UUID.fromString(mail.getMessageID().replaceAll("<(.*)@.*", "$1")));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Message found(MessageId id) {
        return inUtrecht(() -> store.find(id)).orElseThrow();
    }

    private int attempts(List<MessageId> ids) {
        return ids.stream().mapToInt(id -> found(id).attempts()).sum();
    }

    private static void finished(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
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
            store.add(id, new Road(Channel.MAIL, address().value(), "", false, false), new MessageStore.Content(null, letter, secret, expires, false), now);
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
