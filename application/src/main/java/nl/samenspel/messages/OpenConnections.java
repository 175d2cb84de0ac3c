package nl.samenspel.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the mail server that stay open between mails: greeting, TLS and log-in take longer than the mail itself. One that rested is asked whether it still lives before
 * it is used, and one on which anything went wrong is not used again. A server may end a connection after so many mails: a mail that finds it so goes at once over a new one.
 */
final class OpenConnections {

    /** Shorter than any server waits before it hangs up. */
    private static final Duration SURELY_ALIVE = Duration.ofSeconds(10);
    /** How the answer of a server begins that says it goes (RFC 5321), and what stands in its place when it just went. */
    private static final List<String> GOING = List.of("421", "[EOF]");

    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Session session;
    private final MailSettings settings;

    OpenConnections(Session session, MailSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    private record Connection(Transport transport, long lastUsed) {}

    /** There is no server to speak to, or it does not let us in: the next mail would not get further. */
    static final class NobodyThere extends Exception {

        private static final long serialVersionUID = 1L;

        NobodyThere(MessagingException cause) {
            super(cause);
        }
    }

    /** An empty mail. */
    MimeMessage newMail() {
        return new MimeMessage(session);
    }

    /**
     * Sends a mail that is whole: nothing in it is changed any more.
     *
     * @throws MessagingException when this mail was not taken
     */
    void send(MimeMessage mail) throws NobodyThere, MessagingException {
        Transport open = openAlready();
        if (open != null) {
            try {
                send(mail, open);
                return;
            } catch (MessagingException failed) {
                if (isAnAnswer(failed)) {
                    throw failed;
                }
            }
        }
        send(mail, fresh());
    }

    private void send(MimeMessage mail, Transport transport) throws MessagingException {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException failed) {
            close(transport);
            throw failed;
        }
        idle.push(new Connection(transport, System.nanoTime()));
    }

    private @Nullable Transport openAlready() {
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            if (System.nanoTime() - next.lastUsed() < SURELY_ALIVE.toNanos() || next.transport().isConnected()) {
                return next.transport();
            }
            close(next.transport());
        }
        return null;
    }

    private Transport fresh() throws NobodyThere {
        try {
            Transport fresh = session.getTransport("smtp");
            boolean named = !settings.user().isEmpty();
            fresh.connect(settings.host(), settings.port(), named ? settings.user() : null, named ? settings.password() : null);
            return fresh;
        } catch (MessagingException failed) {
            throw new NobodyThere(failed);
        }
    }

    /** Whether the server said something about this mail, rather than that it goes, or nothing at all. */
    private static boolean isAnAnswer(MessagingException failed) {
        String said = String.valueOf(failed.getMessage());
        return failed instanceof SendFailedException && GOING.stream().noneMatch(said::startsWith);
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // there is nothing left to close
        }
    }
}
