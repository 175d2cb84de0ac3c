package nl.samenspel.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was said to somebody, to be read after logging in (<i>mijn berichten</i>), whatever way it went out. Links that let somebody in are not among it. */
@Component
@Transactional(readOnly = true)
public class Inbox {

    private static final String COLUMNS = "select " + MessageStore.COLUMNS + ", read_at";
    private static final String OF_THIS_PERSON = " from messages.message where account = :account and not secret and why <> '" + Together.WHY + "'";

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    public List<InboxMessage> of(AccountId account, int most, long offset) {
        return jdbc.sql(COLUMNS + OF_THIS_PERSON + " order by created desc, id desc limit :most offset :offset")
                .param("account", account.value())
                .param("most", most)
                .param("offset", offset)
                .query(Inbox::message)
                .list();
    }

    public int count(AccountId account) {
        return jdbc.sql("select count(*)" + OF_THIS_PERSON).param("account", account.value()).query(Integer.class).single();
    }

    /** How many were never opened here. */
    public int unread(AccountId account) {
        return jdbc.sql("select count(*)" + OF_THIS_PERSON + " and read_at is null").param("account", account.value()).query(Integer.class).single();
    }

    /** One message to this person, which counts as read from now on; somebody else's is not there. */
    @Transactional
    public Optional<InboxMessage> read(AccountId account, UUID message) {
        Optional<InboxMessage> found = jdbc.sql(COLUMNS + OF_THIS_PERSON + " and id = :id").param("account", account.value()).param("id", message).query(Inbox::message).optional();
        found.filter(unread -> !unread.read()).ifPresent(unread -> jdbc.sql("update messages.message set read_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), unread.id().value())
                .update());
        return found;
    }

    private static InboxMessage message(ResultSet row, int number) throws SQLException {
        Message message = MessageStore.message(row, number);
        return new InboxMessage(message.id(), message.letter(), message.created(), message.channel(), message.why(), row.getObject("read_at", OffsetDateTime.class) != null);
    }
}
