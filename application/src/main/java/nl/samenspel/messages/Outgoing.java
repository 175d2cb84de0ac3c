package nl.samenspel.messages;

import java.time.Instant;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Something to say to somebody.
 *
 * @param account whom it is for, when that is known
 * @param secret whether who reads it can get in somewhere: its text is wiped as soon as it is sent
 * @param expires after this moment it is not worth sending any more; null: it always is
 */
public record Outgoing(MailAddress to, @Nullable AccountId account, Letter letter, boolean secret, @Nullable Instant expires) {

    /** A message without secrets that is worth sending however late. */
    public static Outgoing plain(MailAddress to, AccountId account, Letter letter) {
        return new Outgoing(to, account, letter, false, null);
    }

    /** A message that lets its reader in until the given moment. */
    public static Outgoing secret(MailAddress to, Letter letter, Instant expires) {
        return new Outgoing(to, null, letter, true, expires);
    }

    /** Addresses and texts are personal data; a log line shows neither. */
    @Override
    public String toString() {
        return "Outgoing[secret=" + secret + "]";
    }
}
