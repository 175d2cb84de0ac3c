package nl.samenspel.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import nl.samenspel.places.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends over SMTP. Every attempt for one message carries the same {@code Message-ID}: should the answer of the server get lost, the next attempt is recognised as the same
 * mail, which is as close to "once" as SMTP comes.
 */
final class MailServer implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String PATIENCE_MILLIS = "10000";

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
        try {
            (message.neutral() ? neutral : server).send(mail(message, from));
            return Attempt.DONE;
        } catch (OpenConnections.NobodyThere failed) {
            return waits(Attempt.NOT_NOW, failed.getCause());
        } catch (MessagingException | UnsupportedEncodingException failed) {
            return isForGood(failed) ? Attempt.REFUSED_FOR_GOOD : waits(Attempt.NOT_THIS, failed);
        }
    }

    private MimeMessage mail(Message message, Municipality from) throws MessagingException, UnsupportedEncodingException {
        Letter letter = wording.outward(message);
        String sender = sender(message, from);
        MimeMessage mail = server.newMail();
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(sender, message.neutral() ? settings.neutralName() : "Samenspel " + from.name(), StandardCharsets.UTF_8.name()));
        if (!message.neutral() && !from.mail().isEmpty()) {
            helper.setReplyTo(from.mail());
        }
        helper.setTo(message.recipient());
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(message.created()));
        helper.setText(wording.plain(message, from), wording.html(message, from));
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

    /** The address a mail comes from. A mail that names nobody has its own; without one only the mail that somebody asked for, to log in, comes here. */
    private String sender(Message message, Municipality from) {
        if (message.neutral() && !settings.neutralFrom().isEmpty()) {
            return settings.neutralFrom();
        }
        return !settings.from().isEmpty() ? settings.from() : !from.mail().isEmpty() ? from.mail() : "samenspel@" + from.hosts().getFirst();
    }

    /** The server refused this very recipient with a 5xx answer, rather than being out of order; or it is no address at all. */
    private static boolean isForGood(Exception failure) {
        if (failure instanceof AddressException) {
            return true;
        }
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
