package nl.samenspel.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of messages of the municipality of this moment. */
@Component
@Transactional
class MessageStore {

    static final String COLUMNS = " id, account, channel, recipient, why, neutral, language, subject, body, action_label, action_url, secret, created, attempts, outcome ";

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a message holds, whatever way it takes.
     *
     * @param secret whether who reads it can get in somewhere: its text is wiped as soon as it is sent
     * @param expires after this moment it is not worth sending any more; null: it always is
     */
    record Content(@Nullable AccountId account, Letter letter, boolean secret, @Nullable Instant expires) {}

    void add(MessageId id, Road road, Content message, Instant now) {
        Letter letter = message.letter();
        Letter.Action action = letter.action();
        jdbc.sql("""
                        insert into messages.message (municipality, id, account, channel, recipient, why, neutral, held, language, subject, body, action_label, action_url, secret, created, expires, next_attempt)
                        values (:municipality, :id, :account, :channel, :recipient, :why, :neutral, :held, :language, :subject, :body, :label, :url, :secret, :now, :expires, :now)
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("id", id.value())
                .param("account", message.account() == null ? null : message.account().value())
                .param("channel", road.channel().name())
                .param("recipient", road.recipient())
                .param("why", road.why())
                .param("neutral", road.neutral())
                .param("held", road.held())
                .param("language", letter.language().code())
                .param("subject", letter.subject())
                .param("body", String.join("\n", letter.paragraphs()))
                .param("label", action == null ? "" : action.label())
                .param("url", action == null ? "" : action.url())
                .param("secret", message.secret())
                .param("now", utc(now))
                .param("expires", utc(message.expires()))
                .update();
    }

    /** Takes a message that is due for one attempt: nobody else gets it until {@code again}. Empty when it is not due, not waiting any more, or in other hands. */
    Optional<Message> claim(MessageId id, Instant now, Duration first, Duration longest) {
        return jdbc.sql("""
                        update messages.message
                           set attempts = attempts + 1,
                               next_attempt = :now + least(:longest, :first * power(2, least(attempts, 20))) * interval '1 second'
                         where id = :id and outcome is null and not held and channel in ('MAIL', 'TEXT_MESSAGE', 'VOICE_CALL') and next_attempt <= :now and (expires is null or expires > :now)
                        returning""" + COLUMNS)
                .param("id", id.value())
                .param("now", utc(now))
                .param("first", first.toSeconds())
                .param("longest", longest.toSeconds())
                .query(MessageStore::message)
                .optional();
    }

    /** Writes down how it ended. */
    void end(MessageId id, Outcome outcome, boolean wipe, Instant now) {
        jdbc.sql("update messages.message set outcome = :outcome, ended = :now where id = :id and outcome is null")
                .param("outcome", outcome.name())
                .param("id", id.value())
                .param("now", utc(now))
                .update();
        if (wipe) {
            jdbc.sql("update messages.message set body = '', action_label = '', action_url = '' where id = ?").param(id.value()).update();
        }
    }

    /** A message that may be tried now. */
    record Due(MessageId id, Channel channel) {}

    /** Messages that wait and are due, the oldest first. */
    List<Due> due(Instant now, int most) {
        return jdbc.sql("select id, channel from messages.message where outcome is null and not held and channel in ('MAIL', 'TEXT_MESSAGE', 'VOICE_CALL') and next_attempt <= ? order by next_attempt limit ?")
                .params(utc(now), most)
                .query((row, _) -> new Due(new MessageId(row.getObject(1, UUID.class)), Channel.valueOf(row.getString(2))))
                .list();
    }

    /** Ends and wipes what came too late to be of use. */
    int expire(Instant now) {
        return jdbc.sql("""
                        update messages.message set outcome = 'EXPIRED', ended = :now, body = '', action_label = '', action_url = ''
                         where outcome is null and expires <= :now
                        """)
                .param("now", utc(now))
                .update();
    }

    /** Gives a message another road, as if nothing had been tried yet. */
    void reroute(MessageId id, Road road, Instant now) {
        jdbc.sql("""
                        update messages.message
                           set channel = :channel, recipient = :recipient, why = :why, neutral = :neutral, held = :held, attempts = 0, next_attempt = :now, outcome = null, ended = null
                         where id = :id
                        """)
                .param("id", id.value())
                .param("channel", road.channel().name())
                .param("recipient", road.recipient())
                .param("why", road.why())
                .param("neutral", road.neutral())
                .param("held", road.held())
                .param("now", utc(now))
                .update();
    }

    /** Everybody for whom messages wait to be sent together. */
    List<AccountId> whoWaits() {
        return jdbc.sql("select distinct account from messages.message where held and outcome is null").query((row, _) -> new AccountId(row.getObject(1, UUID.class))).list();
    }

    /** Takes what waits for this person, the oldest first; of two who do so at the same moment one gets nothing. */
    List<Message> takeHeld(AccountId account, Instant now) {
        return jdbc.sql("""
                        with taken as (update messages.message set outcome = 'SENT', ended = :now where account = :account and held and outcome is null returning *)
                        select""" + COLUMNS + "from taken order by created, id")
                .param("account", account.value())
                .param("now", utc(now))
                .query(MessageStore::message)
                .list();
    }

    /** The newest messages that went out by themselves, for the post box. */
    List<Message> newest(int most) {
        return jdbc.sql("select" + COLUMNS + "from messages.message where channel in ('MAIL', 'TEXT_MESSAGE', 'VOICE_CALL') and not held order by created desc, id desc limit ?").param(most).query(MessageStore::message).list();
    }

    Optional<Message> find(MessageId id) {
        return jdbc.sql("select" + COLUMNS + "from messages.message where id = ?").param(id.value()).query(MessageStore::message).optional();
    }

    static Message message(ResultSet row, int number) throws SQLException {
        String label = row.getString("action_label");
        Language language = row.getString("language").equals(Language.EN.code()) ? Language.EN : Language.NL;
        Letter.Action action = label.isEmpty() ? null : new Letter.Action(label, row.getString("action_url"));
        String outcome = row.getString("outcome");
        UUID account = row.getObject("account", UUID.class);
        return new Message(
                new MessageId(row.getObject("id", UUID.class)),
                account == null ? null : new AccountId(account),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("why"),
                row.getBoolean("neutral"),
                new Letter(language, row.getString("subject"), row.getString("body").lines().toList(), action),
                row.getBoolean("secret"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
