package nl.samenspel.messages;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A woman in a refuge: whoever reads along learns that there is a message, and nothing else. Everything that leaves the program is searched, byte by byte. */
@SamenspelTest
class NeutralTest {

    private static final String[] REVEALING = {"Utrecht", "utrecht", "Samenspel", "samenspel", "opvang", "gesprek", "Sanne", "030 000", "buurtteam", "localhost", "mijn/"};

    private final Wording wording;
    private final Municipality utrecht;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    NeutralTest(Wording wording, Municipalities municipalities) {
        this.wording = wording;
        this.utrecht = CurrentMunicipality.call(UTRECHT, () -> municipalities.current(UTRECHT));
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
    void nothingInAMailTellsWhoSentItOrWhy() throws Exception {
        assertThat(mail(true, null, false)).contains("Subject: Er staat een bericht voor je klaar", "From: Bericht <bericht@post.voorbeeld>").doesNotContain(REVEALING);
        assertThat(server.getReceivedMessages()[0].getHeader("Return-Path")[0]).isEqualTo("<bericht@post.voorbeeld>");
    }

    @Test
    void theSameMessageToSomebodyElseTellsEverything() throws Exception {
        assertThat(mail(false, null, false)).contains("Samenspel Utrecht", "gesprek", "/mijn/bereikbaar");
    }

    @Test
    void aLinkThatSomebodyAskedForComesWithoutAWordAboutWhereItLeads() throws Exception {
        Letter.Action action = new Letter.Action("Log in bij Samenspel", "https://geheim.voorbeeld/inloggen/link?sleutel=abc");
        assertThat(mail(true, action, true)).contains("https://geheim.voorbeeld/inloggen/link?sleutel").doesNotContain(REVEALING);
    }

    @Test
    void nothingInATextMessageOrACallTellsWhoSentItOrWhy() {
        for (Channel channel : List.of(Channel.TEXT_MESSAGE, Channel.VOICE_CALL)) {
            StringBuilder said = new StringBuilder();
            new TextCarrier((_, _, words, _, _, neutral) -> {
                said.append(words).append(neutral);
                return Carrier.Attempt.DONE;
            }, wording).carry(message(channel, new TelephoneNumber("+31612345678").value(), true, null, false), utrecht);
            assertThat(said.toString()).isEqualTo("Er staat een bericht voor je klaar.true");
        }
    }

    @Test
    void aTextMessageToSomebodyElseTellsWhereToReadAndNotWhatWasSaid() {
        StringBuilder said = new StringBuilder();
        new TextCarrier((_, _, words, _, _, _) -> {
            said.append(words);
            return Carrier.Attempt.DONE;
        }, wording).carry(message(Channel.TEXT_MESSAGE, "+31612345678", false, null, false), utrecht);
        assertThat(said.toString()).startsWith("Samenspel Utrecht: Je gesprek").contains("/mijn/berichten").doesNotContain("opvang");
    }

    private String mail(boolean neutral, Letter.@Nullable Action action, boolean secret) throws Exception {
        MailSettings settings = new MailSettings("127.0.0.1", server.getSmtp().getPort(), "", "", "none", "", "bericht@post.voorbeeld", "Bericht", "terug@samenspel-utrecht.voorbeeld", 1);
        assertThat(new MailServer(settings, wording).carry(message(Channel.MAIL, "zij@voorbeeld.nl", neutral, action, secret), utrecht)).isEqualTo(Carrier.Attempt.DONE);
        MimeMessage mail = server.getReceivedMessages()[0];
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        mail.writeTo(whole);
        return whole.toString(StandardCharsets.UTF_8).replaceAll("(?m)^Received:.*(\\R[ \\t].*)*\\R", "").replace("=3D", "=").replace("=\r\n", "");
    }

    private static Message message(Channel channel, String recipient, boolean neutral, Letter.@Nullable Action action, boolean secret) {
        Letter letter = new Letter(Language.NL, "Je gesprek met Sanne van het buurtteam", List.of("Je gesprek in de opvang is dinsdag om tien uur."), action);
        return new Message(new MessageId(UUID.randomUUID()), new AccountId(UUID.randomUUID()), channel, recipient, Roads.CHOSEN, neutral, true, letter, secret, Instant.now(), 1, null);
    }
}
