package nl.samenspel.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said yes to, and took back (<i>toestemming</i>, AVG article 7). Each yes and no is a line that stays as it was; the latest counts, and only for the words that were
 * shown. Taking back goes as easily as giving: the same button on the same page.
 */
@Component
public class Consents {

    private static final String EVENTS = "select id, account, purpose, text_version, words, state, at, noted_by from privacy.consent_event ";

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final AccessLog log;
    private final Clock clock;

    Consents(JdbcClient jdbc, Identifiers identifiers, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * One yes or no.
     *
     * @param words what was asked, as it stood on the screen or was read aloud
     * @param notedBy who wrote it down: the person, or a helper at the table
     */
    public record Event(UUID id, AccountId account, ConsentPurpose purpose, int version, String words, boolean given, Instant at, AccountId notedBy) {}

    /** Whether this person agrees now, to the words of today. */
    @Transactional(readOnly = true)
    public boolean holds(AccountId person, ConsentPurpose purpose) {
        return latest(person, purpose).filter(Event::given).filter(event -> event.version() == purpose.version()).isPresent();
    }

    /** The latest yes or no. */
    @Transactional(readOnly = true)
    public Optional<Event> latest(AccountId person, ConsentPurpose purpose) {
        return history(person).stream().filter(event -> event.purpose() == purpose).findFirst();
    }

    /** Every yes and no of this person, the latest first. */
    @Transactional(readOnly = true)
    public List<Event> history(AccountId person) {
        return jdbc.sql(EVENTS + "where account = ? order by at desc, id desc").param(person.value()).query(Consents::event).list();
    }

    /** Everybody who agrees now. */
    @Transactional(readOnly = true)
    public List<AccountId> whoAgrees(ConsentPurpose purpose) {
        return jdbc.sql("""
                        select account from (select distinct on (account) account, state, text_version from privacy.consent_event
                                              where purpose = ? order by account, at desc, id desc) latest
                         where state = 'GIVEN' and text_version = ?
                        """)
                .params(purpose.key(), purpose.version())
                .query(UUID.class)
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** Writes down a yes. Saying it twice changes nothing. @param words what was asked, as this person read or heard it */
    @Transactional
    public void give(AccountId person, ConsentPurpose purpose, String words, AccountId notedBy) {
        if (!holds(person, purpose)) {
            keep(person, purpose, words, true, notedBy);
        }
    }

    /** Writes down that a yes was taken back; without one there is nothing to take back. */
    @Transactional
    public void withdraw(AccountId person, ConsentPurpose purpose, String words, AccountId notedBy) {
        if (latest(person, purpose).filter(Event::given).isPresent()) {
            keep(person, purpose, words, false, notedBy);
        }
    }

    private void keep(AccountId person, ConsentPurpose purpose, String words, boolean given, AccountId notedBy) {
        UUID id = identifiers.next();
        jdbc.sql("insert into privacy.consent_event (municipality, id, account, purpose, text_version, words, state, at, noted_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), id, person.value(), purpose.key(), purpose.version(), words, given ? "GIVEN" : "WITHDRAWN",
                        clock.instant().atOffset(ZoneOffset.UTC), notedBy.value())
                .update();
        log.note(given ? Deed.CREATE : Deed.CHANGE, person, "consent", "privacy.logged.consent", id.toString());
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(row.getObject("id", UUID.class), new AccountId(row.getObject("account", UUID.class)), ConsentPurpose.find(row.getString("purpose")).orElseThrow(),
                row.getInt("text_version"), row.getString("words"), row.getString("state").equals("GIVEN"), row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("noted_by", UUID.class)));
    }
}
