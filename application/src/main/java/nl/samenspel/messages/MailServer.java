package nl.samenspel.messages;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import nl.samenspel.places.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends over SMTP. Every attempt for one message carries the same {@code Message-ID}: should the answer of the server get lost, the next attempt is recognised as the same
 * mail, which is as close to "once" as SMTP comes.
 */
final class MailServer implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String PATIENCE_MILLIS = "10000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String STREAMS = "jakarta.mail.util.StreamProvider";

    static {
        // Asked for anew with each part of each mail; without a name it searches all libraries every time, which takes longer than the mail.
        System.setProperty(STREAMS, System.getProperty(STREAMS, "org.eclipse.angus.mail.util.MailStreamProvider"));
    }

    private final OpenConnections server;
    /** The same server for mail that names nobody: nor does the address to which it would come back. */
    private final OpenConnections neutral;
    private final MailSettings settings;
    private final Wording wording;

    MailServer(MailSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
        this.server = server(settings, settings.returnsTo());
        this.neutral = server(settings, "");
    }

    private static OpenConnections server(MailSettings settings, String returnsTo) {
        Properties properties = new Properties();
        if (!settings.user().isEmpty()) {
            properties.setProperty("mail.smtp.auth", "true");
        }
        if (!returnsTo.isEmpty()) {
            properties.setProperty("mail.smtp.from", returnsTo);
        }
        boolean starttls = settings.tls().equals("starttls");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tls().equals("direct")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return new OpenConnections(Session.getInstance(properties), settings);
    }

    @Override
    public Attempt carry(Message message, Municipality from) {
        Optional<InternetAddress> to = addressOf(message);
        if (to.isEmpty()) {
            return Attempt.REFUSED_FOR_GOOD;
        }
        try {
            (message.neutral() ? neutral : server).send(mail(message, to.get(), from));
            return Attempt.DONE;
        } catch (OpenConnections.NobodyThere failed) {
            return waits(Attempt.NOT_NOW, failed.getCause());
        } catch (MessagingException | UnsupportedEncodingException failed) {
            return isForGood(failed) ? Attempt.REFUSED_FOR_GOOD : waits(Attempt.NOT_THIS, failed);
        }
    }

    /** Where it goes; nowhere when that is no address at all. */
    private static Optional<InternetAddress> addressOf(Message message) {
        try {
            return Optional.of(new InternetAddress(message.recipient()));
        } catch (AddressException noAddress) {
            return Optional.empty();
        }
    }

    private MimeMessage mail(Message message, InternetAddress to, Municipality from) throws MessagingException, UnsupportedEncodingException {
        Letter letter = wording.outward(message);
        String sender = sender(message, from);
        MimeMessage mail = server.newMail();
        mail.setFrom(new InternetAddress(sender, message.neutral() ? settings.neutralName() : "Samenspel " + from.name(), UTF_8));
        if (!message.neutral() && !from.mail().isEmpty()) {
            mail.setReplyTo(new InternetAddress[] {new InternetAddress(from.mail())});
        }
        mail.setRecipient(RecipientType.TO, to);
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(message.created()));
        mail.setContent(new MimeMultipart("alternative", text(wording.plain(message, from), "plain"), text(wording.html(message, from), "html")));
        mail.saveChanges();
        mail.setHeader("Message-ID", "<" + message.id() + sender.substring(sender.lastIndexOf('@')) + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        Optional<String> fewer = wording.fewer(message, from);
        if (fewer.isPresent()) {
            mail.setHeader("List-Unsubscribe", "<" + fewer.get() + ">");
            mail.setHeader("List-Unsubscribe-Post", FewerLinks.ONE_CLICK);
        }
        mail.setHeader("Content-Language", letter.language().code());
        return mail;
    }

    private static MimeBodyPart text(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        return part;
    }

    /** The address a mail comes from. A mail that names nobody has its own; without one only the mail that somebody asked for, to log in, comes here. */
    private String sender(Message message, Municipality from) {
        if (message.neutral() && !settings.neutralFrom().isEmpty()) {
            return settings.neutralFrom();
        }
        return !settings.from().isEmpty() ? settings.from() : !from.mail().isEmpty() ? from.mail() : "samenspel@" + from.hosts().getFirst();
    }

    /** The server refused this very recipient with a 5xx answer, rather than being out of order. */
    private static boolean isForGood(Exception failure) {
        for (Throwable cause = failure; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (next instanceof SendFailedException refused && refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Names the kind of failure only: what the server says may hold the address. */
    private static Attempt waits(Attempt attempt, Throwable failed) {
        LOG.warn("A mail could not be sent and waits for the next attempt: {}", failed.getClass().getSimpleName());
        return attempt;
    }
}
