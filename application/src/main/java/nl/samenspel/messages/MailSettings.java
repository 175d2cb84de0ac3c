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
        @DefaultValue("") String returnsTo) {

    /** A password does not belong in a log line. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
