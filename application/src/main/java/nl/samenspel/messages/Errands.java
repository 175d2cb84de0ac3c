package nl.samenspel.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.Reach;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.web.HumanTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters to post (<i>printlijst</i>) and the calls to make (<i>bellijst</i>). Each has a day, the next working day at first, and the name of who has least to do of those
 * who may do it. Nobody falls between: what is late stays on top, and what loses its owner gets another.
 */
@Component
@Transactional
public class Errands {

    private static final String COLUMNS = "message, account, channel, district, guarded, owner, due, tries, last_try, closed";

    private static final Duration TAKEN_BACK_WITHIN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Hands hands;
    private final MessageStore store;
    private final Clock clock;

    Errands(JdbcClient jdbc, Hands hands, MessageStore store, Clock clock) {
        this.jdbc = jdbc;
        this.hands = hands;
        this.store = store;
        this.clock = clock;
    }

    /** Puts a message on the list of its channel. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(MessageId message, AccountId account, Channel channel, Reach reach) {
        boolean guarded = reach.safe().isAsked();
        jdbc.sql("""
                        insert into messages.errand (municipality, message, account, channel, district, guarded, owner, due)
                        values (:municipality, :message, :account, :channel, :district, :guarded, :owner, :due)
                        on conflict (message) do update set channel = excluded.channel, owner = excluded.owner, due = excluded.due, closed = null, closed_by = null
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("message", message.value())
                .param("account", account.value())
                .param("channel", channel.name())
                .param("district", reach.district())
                .param("guarded", guarded)
                .param("owner", owner(reach.district(), guarded).map(AccountId::value).orElse(null))
                .param("due", nextWorkingDay(today()))
                .update();
    }

    /** Everything that is still to be done, the latest first of all. */
    @Transactional(readOnly = true)
    public List<Errand> open() {
        return jdbc.sql("select " + COLUMNS + " from messages.errand where closed is null order by due, message").query(Errands::errand).list();
    }

    @Transactional(readOnly = true)
    public Optional<Errand> find(MessageId message) {
        return jdbc.sql("select " + COLUMNS + " from messages.errand where message = ?").param(message.value()).query(Errands::errand).optional();
    }

    /** What is to be said. Empty when there is no such message any more. */
    @Transactional(readOnly = true)
    public Optional<Letter> letter(MessageId message) {
        return store.find(message).map(Message::letter);
    }

    /** It was posted, or said. Whether it was still open. */
    public boolean done(MessageId message, AccountId by) {
        boolean closed = jdbc.sql("update messages.errand set closed = :now, closed_by = :by, owner = coalesce(owner, :by) where message = :message and closed is null")
                .param("now", now())
                .param("by", by.value())
                .param("message", message.value())
                .update() == 1;
        if (closed) {
            store.end(message, Outcome.SENT, false, clock.instant());
        }
        return closed;
    }

    /** Puts letters together on a pile with this number; those that were nobody's are now of who does so. */
    public void pile(UUID pile, List<MessageId> letters, AccountId by) {
        jdbc.sql("update messages.errand set pile = :pile, owner = coalesce(owner, :by) where message = any(:letters) and closed is null and channel = 'LETTER'")
                .param("pile", pile)
                .param("by", by.value())
                .param("letters", letters.stream().map(MessageId::value).toArray(UUID[]::new))
                .update();
    }

    /** The letters on a pile, posted or not. */
    @Transactional(readOnly = true)
    public List<Errand> onPile(UUID pile) {
        return jdbc.sql("select " + COLUMNS + " from messages.errand where pile = ? order by due, message").param(pile).query(Errands::errand).list();
    }

    /** It was not posted after all. Whether that could be taken back: it was noted lately, and as a letter. */
    public boolean notPosted(MessageId message) {
        boolean open = jdbc.sql("update messages.errand set closed = null, closed_by = null where message = ? and channel = 'LETTER' and closed > ?")
                .params(message.value(), now().minus(TAKEN_BACK_WITHIN))
                .update() == 1;
        if (open) {
            store.reopen(message);
        }
        return open;
    }

    /** Nobody answers the telephone: a letter goes instead, by the next working day. Whether it was still open. */
    public boolean asLetter(MessageId message, AccountId by) {
        boolean open = jdbc.sql("update messages.errand set channel = 'LETTER', due = :due, owner = coalesce(owner, :by) where message = :message and closed is null and channel = 'CALL_LIST'")
                .param("due", nextWorkingDay(today()))
                .param("by", by.value())
                .param("message", message.value())
                .update() == 1;
        if (open) {
            store.goesByLetter(message);
        }
        return open;
    }

    /** Nobody answered; it is tried again on another day. Whether it was still open. */
    public boolean notReached(MessageId message, LocalDate again, AccountId by) {
        return jdbc.sql("update messages.errand set tries = tries + 1, last_try = :now, due = :again, owner = coalesce(owner, :by) where message = :message and closed is null")
                .param("now", now())
                .param("again", again)
                .param("by", by.value())
                .param("message", message.value())
                .update() == 1;
    }

    /** Another moment was agreed. Whether it was still open. */
    public boolean moved(MessageId message, LocalDate to) {
        return jdbc.sql("update messages.errand set due = ? where message = ? and closed is null").params(to, message.value()).update() == 1;
    }

    /** Somebody else takes it on. Whether it was still open. */
    public boolean takenBy(MessageId message, AccountId owner) {
        return jdbc.sql("update messages.errand set owner = ? where message = ? and closed is null").params(owner.value(), message.value()).update() == 1;
    }

    /** Gives what nobody can do any more to somebody who can: roles end, people leave. */
    public void handOver() {
        for (Errand errand : open()) {
            boolean mayStay = errand.owner().filter(owner -> who(errand.district(), errand.guarded()).contains(owner)).isPresent();
            if (!mayStay) {
                owner(errand.district(), errand.guarded()).ifPresent(owner -> takenBy(errand.message(), owner));
            }
        }
    }

    /** People of this municipality whom something was to be told in the past month, and whom nothing reaches: mail comes back, and there is no other way. */
    @Transactional(readOnly = true)
    public List<AccountId> notReachedAtAll() {
        return jdbc.sql("""
                        select m.account from messages.message m join people.account a on a.id = m.account and a.ended is null left join people.reach r on r.account = m.account
                         where m.channel = 'INBOX' and m.why = :unreachable and m.read_at is null and m.created > :lately
                         group by m.account order by min(m.created)
                        """)
                .param("unreachable", Roads.UNREACHABLE)
                .param("lately", now().minusDays(30))
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    private Optional<AccountId> owner(String district, boolean guarded) {
        Map<UUID, Long> busy = jdbc.sql("select owner, count(*) from messages.errand where closed is null and owner is not null group by owner")
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return who(district, guarded).stream().min(Comparator.comparingLong(hand -> busy.getOrDefault(hand.value(), 0L)));
    }

    private List<AccountId> who(String district, boolean guarded) {
        return guarded ? hands.ofTheMunicipality() : hands.nearby(district);
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return next.getDayOfWeek() == DayOfWeek.SATURDAY ? next.plusDays(2) : next.getDayOfWeek() == DayOfWeek.SUNDAY ? next.plusDays(1) : next;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(HumanTimes.ZONE));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Errand errand(ResultSet row, int number) throws SQLException {
        return new Errand(
                new MessageId(row.getObject("message", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getString("district"),
                row.getBoolean("guarded"),
                Optional.ofNullable(row.getObject("owner", UUID.class)).map(AccountId::new),
                row.getObject("due", LocalDate.class),
                row.getInt("tries"),
                moment(row, "last_try"),
                moment(row, "closed"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
