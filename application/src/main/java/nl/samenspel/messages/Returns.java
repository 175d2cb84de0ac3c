package nl.samenspel.messages;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import nl.samenspel.people.Channel;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the mailbox where undelivered mail comes back. A report about a mail of ours is taken to heart and deleted; everything else there, such as what somebody wrote,
 * is left as it is for a person to read.
 */
class Returns {

    private static final Logger LOG = LoggerFactory.getLogger(Returns.class);
    private static final String PATIENCE_MILLIS = "20000";
    private static final int MOST = 500;
    private static final int LARGEST_BYTES = 2_000_000;

    private final ReturnsSettings settings;
    private final Municipalities municipalities;
    private final MessageStore store;
    private final Dispatch dispatch;

    Returns(ReturnsSettings settings, Municipalities municipalities, MessageStore store, Dispatch dispatch) {
        this.settings = settings;
        this.municipalities = municipalities;
        this.store = store;
        this.dispatch = dispatch;
    }

    /** Reads what came since the last time; without a mailbox there is nothing to do. */
    void look() {
        if (settings.host().isEmpty()) {
            return;
        }
        String protocol = settings.tls().equals("direct") ? "imaps" : "imap";
        try (Store mailbox = session(protocol).getStore(protocol)) {
            mailbox.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = mailbox.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                read(folder);
            }
        } catch (MessagingException failed) {
            LOG.warn("The mailbox for returned mail could not be read: {}", failed.getClass().getSimpleName());
        }
    }

    private void read(Folder folder) throws MessagingException {
        jakarta.mail.Message[] fresh = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int number = 0; number < Math.min(fresh.length, MOST); number++) {
            Optional<DeliveryReport> report = report(fresh[number]);
            fresh[number].setFlag(report.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
            report.filter(DeliveryReport::forGood).ifPresent(this::takeToHeart);
        }
    }

    /** Read whole and taken apart here: servers differ in how they tell the parts of a report. */
    private static Optional<DeliveryReport> report(jakarta.mail.Message mail) {
        try {
            if (mail.getSize() > LARGEST_BYTES) {
                return Optional.empty();
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            mail.writeTo(whole);
            return DeliveryReport.read(new MimeMessage(mail.getSession(), new ByteArrayInputStream(whole.toByteArray())));
        } catch (IOException | MessagingException unreadable) {
            return Optional.empty();
        }
    }

    /** A message number belongs to one municipality; which one, the report does not say. A report that comes twice finds the message on another road already. */
    private void takeToHeart(DeliveryReport report) {
        for (Municipality municipality : municipalities.all()) {
            CurrentMunicipality.run(municipality.code(), () -> store.find(report.about())
                    .filter(message -> message.channel() == Channel.MAIL && message.outcome() == Outcome.SENT)
                    .ifPresent(message -> dispatch.refused(message, false)));
        }
    }

    private Session session(String protocol) {
        Properties properties = new Properties();
        String begin = "mail." + protocol + ".";
        properties.setProperty(begin + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(begin + "timeout", PATIENCE_MILLIS);
        properties.setProperty(begin + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(begin + "ssl.checkserveridentity", "true");
        properties.setProperty(begin + "starttls.enable", Boolean.toString(settings.tls().equals("starttls")));
        properties.setProperty(begin + "starttls.required", Boolean.toString(settings.tls().equals("starttls")));
        return Session.getInstance(properties);
    }
}
