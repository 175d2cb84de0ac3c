package nl.samenspel.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, below {@code samenspel.mail}.
 *
 * @param host name of the SMTP server; empty: there is none
 * @param user for logging in at the server; empty: without
 * @param tls {@code starttls} (refuse to send without), {@code direct} (TLS from the first byte) or {@code none} (a server on the same machine)
 * @param from sender of every mail; empty: the address of the municipality
 * @param neutralFrom sender of a mail that must not tell who sent it; empty: such mails are not sent, and are read after logging in
 * @param neutralName what such a mail has as the name of its sender
 * @param returnsTo where mail that cannot be delivered comes back; empty: to the sender
 * @param connections how many mails may be handed over at the same moment, 1–10: ask who runs the server
 */
@ConfigurationProperties("samenspel.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("starttls") String tls,
        @DefaultValue("") String from,
        @DefaultValue("") String neutralFrom,
        @DefaultValue("Bericht") String neutralName,
        @DefaultValue("") String returnsTo,
        @DefaultValue("4") int connections) {

    private static final int MOST_CONNECTIONS = 10;

    MailSettings {
        if (connections < 1 || connections > MOST_CONNECTIONS) {
            throw new IllegalArgumentException("samenspel.mail.connections is a number from 1 to " + MOST_CONNECTIONS);
        }
    }

    /** A password does not belong in a log line. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
