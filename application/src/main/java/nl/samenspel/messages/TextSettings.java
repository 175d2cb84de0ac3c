package nl.samenspel.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service that sends text messages and makes calls in which the program speaks, below {@code samenspel.text}.
 *
 * @param url where messages are posted; empty: there is no such service
 * @param token shown to the service as {@code Authorization: Bearer …}; empty: none
 * @param sender name or number that a text message comes from, as the service allows
 * @param neutralSender the same for who asked that nothing names the sender
 */
@ConfigurationProperties("samenspel.text")
record TextSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String token,
        @DefaultValue("Samenspel") String sender,
        @DefaultValue("Bericht") String neutralSender) {

    /** A token does not belong in a log line. */
    @Override
    public String toString() {
        return "TextSettings[" + url + "]";
    }
}
