package nl.samenspel.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox in which mail comes back that could not be delivered, below {@code samenspel.mail.returns}.
 *
 * @param host name of the IMAP server; empty: nobody looks into it
 * @param tls {@code direct} (TLS from the first byte), {@code starttls} or {@code none} (a server on the same machine)
 */
@ConfigurationProperties("samenspel.mail.returns")
record ReturnsSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("direct") String tls,
        @DefaultValue("INBOX") String folder) {

    /** A password does not belong in a log line. */
    @Override
    public String toString() {
        return "ReturnsSettings[" + host + ":" + port + "]";
    }
}
