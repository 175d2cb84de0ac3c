package nl.samenspel.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    static final String COLUMNS = " id, account, channel, recipient, why, neutral, usual, language, subject, body, action_label, action_url, secret, created, attempts, outcome ";

    private static final String IS_DUE = "outcome is null and not held and channel in ('MAIL', 'TEXT_MESSAGE', 'VOICE_CALL') and next_attempt <= :now and (expires is null or expires > :now)";

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a message holds, whatever way it takes.
     *
     * @param secret whether who reads it can get in somewhere: its text is wiped as soon as it is sent
     * @param expires after this moment it is not worth sending any more; null: it always is
     * @param usual whether the person may have it less often
     */
    record Content(@Nullable AccountId account, Letter letter, boolean secret, @Nullable Instant expires, boolean usual) {}

    void add(MessageId id, Road road, Content message, Instant now) {
        Letter letter = message.letter();
        Letter.Action action = letter.action();
        jdbc.sql("""
                        insert into messages.message (municipality, id, account, channel, recipient, why, neutral, held, usual, language, subject, body, action_label, action_url, secret, created, expires, next_attempt)
                        values (:municipality, :id, :account, :channel, :recipient, :why, :neutral, :held, :usual, :language, :subject, :body, :label, :url, :secret, :now, :expires, :now)
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("id", id.value())
                .param("account", message.account() == null ? null : message.account().value())
                .param("channel", road.channel().name())
                .param("recipient", road.recipient())
                .param("why", road.why())
                .param("neutral", road.neutral())
                .param("held", road.held())
                .param("usual", message.usual())
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

    /**
     * Takes messages that are due for one attempt each, those first that let somebody in, then the oldest. Nobody else gets them until {@code claim} is over; what somebody else is
     * taking at this moment is passed over.
     */
    List<Message> claim(Set<Channel> channels, Instant now, Duration claim, int most) {
        return jdbc.sql("""
                        with due as (select id from messages.message where\s""" + IS_DUE + """
                                      and channel = any(:channels) order by secret desc, next_attempt, id limit :most for update skip locked),
                             taken as (update messages.message m set attempts = attempts + 1, next_attempt = :until from due where m.id = due.id returning m.*)
                        select""" + COLUMNS + "from taken order by secret desc, created, id")
                .param("channels", channels.stream().map(Channel::name).toArray(String[]::new))
                .param("now", utc(now))
                .param("until", utc(now.plus(claim)))
                .param("most", most)
                .query(MessageStore::message)
                .list();
    }

    /** How many are due, as far as {@code most}. */
    int countDue(Instant now, int most) {
        return jdbc.sql("select count(*) from (select 1 from messages.message where " + IS_DUE + " limit :most) due").param("now", utc(now)).param("most", most).query(Integer.class).single();
    }

    /** Writes down that these were sent; the texts of those that let somebody in are wiped if that is asked. */
    void sent(List<MessageId> ids, boolean wipeSecrets, Instant now) {
        change(ids, """
                update messages.message
                   set outcome = 'SENT', ended = :now,
                       body = case when :wipe and secret then '' else body end,
                       action_label = case when :wipe and secret then '' else action_label end,
                       action_url = case when :wipe and secret then '' else action_url end
                 where id = any(:ids) and outcome is null
                """, statement -> statement.param("now", utc(now)).param("wipe", wipeSecrets));
    }

    /** Lets these, which could not be sent, rest: the longer, the more often that happened. */
    void pause(List<MessageId> ids, Instant now, Duration first, Duration longest) {
        change(ids, """
                update messages.message set next_attempt = :now + least(:longest, :first * power(2, least(attempts, 20) - 1)) * interval '1 second'
                 where id = any(:ids) and outcome is null
                """, statement -> statement.param("now", utc(now)).param("first", first.toSeconds()).param("longest", longest.toSeconds()));
    }

    /** Puts back what was taken and not tried. */
    void giveBack(List<MessageId> ids, Instant now) {
        change(ids, "update messages.message set attempts = attempts - 1, next_attempt = :now where id = any(:ids) and outcome is null", statement -> statement.param("now", utc(now)));
    }

    private void change(List<MessageId> ids, String update, UnaryOperator<JdbcClient.StatementSpec> with) {
        if (!ids.isEmpty()) {
            with.apply(jdbc.sql(update)).param("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new)).update();
        }
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

    /** It did not go out after all. */
    void reopen(MessageId id) {
        jdbc.sql("update messages.message set outcome = null, ended = null where id = ? and outcome = 'SENT'").param(id.value()).update();
    }

    /** It goes by letter instead of by the way that was chosen. */
    void goesByLetter(MessageId id) {
        jdbc.sql("update messages.message set channel = 'LETTER', why = ? where id = ? and outcome is null").params(Roads.INSTEAD, id.value()).update();
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
                row.getBoolean("usual"),
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
