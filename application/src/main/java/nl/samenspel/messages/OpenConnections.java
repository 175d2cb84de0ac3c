package nl.samenspel.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Connections to the mail server that stay open between mails: greeting, TLS and log-in take longer than the mail itself. A connection that the server closed meanwhile is
 * found out before it is used, and one on which anything went wrong is not used again.
 */
final class OpenConnections {

    private final ConcurrentLinkedDeque<Transport> idle = new ConcurrentLinkedDeque<>();
    private final Session session;
    private final MailSettings settings;

    OpenConnections(Session session, MailSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    /** An empty mail. */
    MimeMessage newMail() {
        return new MimeMessage(session);
    }

    /** Sends a mail that is whole: nothing in it is changed any more. */
    void send(MimeMessage mail) throws MessagingException {
        Transport transport = connected();
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException failed) {
            close(transport);
            throw failed;
        }
        idle.push(transport);
    }

    private Transport connected() throws MessagingException {
        for (Transport transport = idle.poll(); transport != null; transport = idle.poll()) {
            if (transport.isConnected()) {
                return transport;
            }
            close(transport);
        }
        Transport fresh = session.getTransport("smtp");
        boolean named = !settings.user().isEmpty();
        fresh.connect(settings.host(), settings.port(), named ? settings.user() : null, named ? settings.password() : null);
        return fresh;
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // there is nothing left to close
        }
    }
}
