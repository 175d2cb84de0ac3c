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
import nl.samenspel.people.Age;
import nl.samenspel.people.ParentalAuthority;
import nl.samenspel.people.People;
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

    private static final String EVENTS = "select id, account, purpose, text_version, words, state, at, noted_by, by_parent from privacy.consent_event ";

    /**
     * Who agrees now, to the words of today. The month of the sixteenth birthday is the last in which a parent speaks: what the parent said is over then, and what the child
     * said itself before counts for nothing.
     */
    private static final String AGREES = """
            select latest.account
              from (select distinct on (account) account, state, text_version, at, by_parent from privacy.consent_event
                     where purpose = :purpose order by account, at desc, id desc) latest
              join (select id, (adult_in - interval '23 months') at time zone 'Europe/Amsterdam' as decides from people.account) person on person.id = latest.account
             where state = 'GIVEN' and text_version = :version
               and case when by_parent then person.decides > :now else person.decides is null or at >= person.decides end
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final ParentalAuthority parents;
    private final Identifiers identifiers;
    private final AccessLog log;
    private final Clock clock;

    Consents(JdbcClient jdbc, People people, ParentalAuthority parents, Identifiers identifiers, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.parents = parents;
        this.identifiers = identifiers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * One yes or no.
     *
     * @param words what was asked, as it stood on the screen or was read aloud
     * @param notedBy who wrote it down: the person, or a helper at the table
     * @param byParent whether a parent or guardian of a child below sixteen said it
     */
    public record Event(UUID id, AccountId account, ConsentPurpose purpose, int version, String words, boolean given, Instant at, AccountId notedBy, boolean byParent) {}

    /** What came of saying yes. */
    public sealed interface Saying {}

    /** It counts. */
    public record Said() implements Saying {}

    /** This person is not sixteen yet: a parent or guardian says yes, logged in as who that is. */
    public record ParentDecides() implements Saying {}

    /** Whether this person agrees now, to the words of today. */
    @Transactional(readOnly = true)
    public boolean holds(AccountId person, ConsentPurpose purpose) {
        return agreeing(AGREES + " and latest.account = :person", purpose).param("person", person.value()).query(UUID.class).optional().isPresent();
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
        return agreeing(AGREES, purpose).query(UUID.class).stream().map(AccountId::new).toList();
    }

    private JdbcClient.StatementSpec agreeing(String query, ConsentPurpose purpose) {
        return jdbc.sql(query).param("purpose", purpose.key()).param("version", purpose.version()).param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Whether a parent or guardian has to say yes for this person. */
    @Transactional(readOnly = true)
    public boolean isForParents(AccountId person) {
        return people.age(person) == Age.UNDER_SIXTEEN;
    }

    /** Writes down a yes. Saying it twice changes nothing. @param words what was asked, as this person read or heard it */
    @Transactional
    public Saying give(AccountId person, ConsentPurpose purpose, String words, AccountId notedBy) {
        boolean forParents = isForParents(person);
        if (forParents && !parents.isOf(notedBy, person)) {
            return new ParentDecides();
        }
        if (!holds(person, purpose)) {
            keep(person, purpose, words, true, notedBy, forParents);
        }
        return new Said();
    }

    /** Writes down that a yes was taken back, by the person of whatever age or by who speaks for that person; without one there is nothing to take back. */
    @Transactional
    public void withdraw(AccountId person, ConsentPurpose purpose, String words, AccountId notedBy) {
        if (latest(person, purpose).filter(Event::given).isPresent()) {
            keep(person, purpose, words, false, notedBy, parents.isOf(notedBy, person));
        }
    }

    private void keep(AccountId person, ConsentPurpose purpose, String words, boolean given, AccountId notedBy, boolean byParent) {
        UUID id = identifiers.next();
        jdbc.sql("insert into privacy.consent_event (municipality, id, account, purpose, text_version, words, state, at, noted_by, by_parent) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), id, person.value(), purpose.key(), purpose.version(), words, given ? "GIVEN" : "WITHDRAWN",
                        clock.instant().atOffset(ZoneOffset.UTC), notedBy.value(), byParent)
                .update();
        log.note(given ? Deed.CREATE : Deed.CHANGE, person, "consent", "privacy.logged.consent", id.toString());
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(row.getObject("id", UUID.class), new AccountId(row.getObject("account", UUID.class)), ConsentPurpose.find(row.getString("purpose")).orElseThrow(),
                row.getInt("text_version"), row.getString("words"), row.getString("state").equals("GIVEN"), row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("noted_by", UUID.class)), row.getBoolean("by_parent"));
    }
}
