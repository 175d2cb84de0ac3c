package nl.samenspel.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines of the access log that a person does not get to see for now (AVG article 23, UAVG article 41), because seeing them could bring somebody into danger. A privacy officer
 * decides under the own name and with a reason. It holds until an officer ends it: a date on which nobody looks must not open a line that endangers; past its date it waits on
 * the officers' page.
 */
@Component
class Withholdings {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final AccessLog log;
    private final Clock clock;

    Withholdings(JdbcClient jdbc, Identifiers identifiers, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Lines that are withheld.
     *
     * @param doer only what this person did; empty: what anybody did
     * @param from lines of this day and later
     * @param reviewOn when an officer looks again whether it is still needed
     */
    public record Withholding(UUID id, AccountId subject, Optional<AccountId> doer, LocalDate from, String reason, AccountId decidedBy, LocalDate reviewOn) {

        /** Everybody whose name is needed to tell of it. */
        List<AccountId> people() {
            return Stream.concat(Stream.of(subject, decidedBy), doer.stream()).toList();
        }
    }

    /** Withholds from somebody what is in the log about that person. */
    @Transactional
    public UUID withhold(AccountId subject, @Nullable AccountId doer, LocalDate from, String reason, LocalDate reviewOn, Doer officer) {
        UUID id = identifiers.next();
        jdbc.sql("insert into privacy.withholding (municipality, id, subject, doer, from_day, reason, decided_by, decided_at, review_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), id, subject.value(), doer == null ? null : doer.value(), from, reason, officer.account().value(),
                        clock.instant().atOffset(ZoneOffset.UTC), reviewOn)
                .update();
        log.note(Deed.CREATE, subject, "withholding", "privacy.logged.withholding", id.toString());
        return id;
    }

    /** Shows the lines again. Whether it was still held. */
    @Transactional
    public boolean end(UUID id, Doer officer) {
        Optional<UUID> subject = jdbc.sql("update privacy.withholding set ended_by = ?, ended_at = ? where id = ? and ended_at is null returning subject")
                .params(officer.account().value(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id)
                .query(UUID.class)
                .optional();
        subject.ifPresent(person -> log.note(Deed.CHANGE, new AccountId(person), "withholding", "privacy.logged.withholding", id.toString()));
        return subject.isPresent();
    }

    /** Those that hold, the first to be looked at again first. @param subject of this person; null: of everybody */
    @Transactional(readOnly = true)
    public List<Withholding> held(@Nullable AccountId subject) {
        return jdbc.sql("""
                        select id, subject, doer, from_day, reason, decided_by, review_on from privacy.withholding
                         where ended_at is null and (cast(:subject as uuid) is null or subject = :subject) order by review_on, id
                        """)
                .param("subject", subject == null ? null : subject.value(), Types.OTHER)
                .query(Withholdings::withholding)
                .list();
    }

    private static Withholding withholding(ResultSet row, int number) throws SQLException {
        return new Withholding(row.getObject("id", UUID.class), new AccountId(row.getObject("subject", UUID.class)), Optional.ofNullable(row.getObject("doer", UUID.class)).map(AccountId::new),
                row.getObject("from_day", LocalDate.class), row.getString("reason"), new AccountId(row.getObject("decided_by", UUID.class)), row.getObject("review_on", LocalDate.class));
    }
}
