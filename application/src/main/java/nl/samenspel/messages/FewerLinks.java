package nl.samenspel.messages;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.operations.Keys;
import nl.samenspel.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link in a mail by which its reader hears less from us without logging in, also by the button that mail programs show for it (RFC 8058). It is the number of the message
 * with a keyed hash: it says nothing about whom, nobody makes one, and nothing is kept for it. It works as long as the message is kept, and the mail address is still that of
 * the person to whom it went.
 */
@Component
public class FewerLinks {

    /** What a mail program sends to the address, and what the mail says that it may send. */
    public static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    /** Below this the links lie. */
    public static final String PATH = "/minder-berichten";

    private static final Duration VALID = Duration.ofDays(90);
    private static final String KEY = "fewer-messages";
    private static final int NUMBER_BYTES = 16;
    private static final int HASH_BYTES = 16;

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Clock clock;

    FewerLinks(JdbcClient jdbc, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** The path of the link of one message, without scheme and host. */
    String path(MessageId message) {
        byte[] number = bytes(message.value());
        return PATH + "/" + Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(NUMBER_BYTES + HASH_BYTES).put(number).put(hash(number)).array());
    }

    /** Who got the mail in which this key stood; nobody when it is no key of ours, too old, or the address is somebody else's by now. */
    @Transactional(readOnly = true)
    public Optional<AccountId> whose(String key) {
        return number(key).flatMap(number -> jdbc.sql("""
                        select m.account from messages.message m join people.account a on a.id = m.account
                         where m.id = :id and m.usual and m.channel = 'MAIL' and m.created > :since and a.ended is null and lower(a.mail) = lower(m.recipient)
                        """)
                .param("id", number)
                .param("since", OffsetDateTime.ofInstant(clock.instant().minus(VALID), ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AccountId::new));
    }

    private Optional<UUID> number(String key) {
        byte[] bytes = decoded(key);
        if (bytes.length != NUMBER_BYTES + HASH_BYTES) {
            return Optional.empty();
        }
        byte[] number = Arrays.copyOf(bytes, NUMBER_BYTES);
        boolean ours = MessageDigest.isEqual(hash(number), Arrays.copyOfRange(bytes, NUMBER_BYTES, bytes.length));
        ByteBuffer halves = ByteBuffer.wrap(number);
        return ours ? Optional.of(new UUID(halves.getLong(), halves.getLong())) : Optional.empty();
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getUrlDecoder().decode(key.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException nonsense) {
            return new byte[0];
        }
    }

    /** Half of the hash: 128 bits are enough where guessing gains nothing but somebody else's quiet. */
    private byte[] hash(byte[] number) {
        return Arrays.copyOf(keys.mac(KEY, number), HASH_BYTES);
    }

    private static byte[] bytes(UUID number) {
        return ByteBuffer.allocate(NUMBER_BYTES).putLong(number.getMostSignificantBits()).putLong(number.getLeastSignificantBits()).array();
    }
}
