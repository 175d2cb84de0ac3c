package nl.samenspel.privacy;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.samenspel.operations.database.DatabaseRole;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Both logs are written in the transaction of the deed, nobody can change them by the program, and whoever does so otherwise is noticed. */
@SamenspelTest
class SealsTest {

    private final AccessLog log;
    private final Sealing sealing;
    private final SealCheck check;
    private final Retention retention;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AccountId subject = new AccountId(UUID.randomUUID());

    SealsTest(AccessLog log, Sealing sealing, SealCheck check, Retention retention, JdbcClient jdbc, TransactionTemplate transaction) {
        this.log = log;
        this.sealing = sealing;
        this.check = check;
        this.retention = retention;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void noteSomething() {
        note(subject);
        note(subject);
        sealing.seal();
    }

    @Test
    void aWholeLogIsFoundWhole() {
        SealCheck.Report report = check.check(AMERSFOORT);
        assertThat(report.findings()).isEmpty();
        assertThat(report.lines()).isGreaterThanOrEqualTo(4);
        String seals = ofSubject("seal");
        sealing.seal();
        assertThat(ofSubject("seal")).as("what is sealed is not sealed again").isEqualTo(seals);
    }

    @Test
    void theTwoLogsAreJoinedByTheirTraceAndNothingElse() {
        List<String> processing = inAmersfoort("""
                select p.data_subject_id from privacy.processing_line p join privacy.access_line a on a.trace = p.trace_id where a.subject = '%s'
                """.formatted(subject));
        assertThat(processing).hasSize(2).allSatisfy(pseudonym -> assertThat(pseudonym).doesNotContain(subject.toString()).hasSize(64));
        assertThat(processing.stream().distinct()).as("the same person has one pseudonym").hasSize(1);
        assertThat(inAmersfoort("select row_to_json(p)::text from privacy.processing_line p")).noneMatch(line -> line.contains(subject.toString()));
    }

    @Test
    void whatIsRolledBackIsNotInTheLog() {
        AccountId nobody = new AccountId(UUID.randomUUID());
        CurrentMunicipality.run(AMERSFOORT, () -> transaction.executeWithoutResult(status -> {
            log.note(Deed.READ, nobody, "account", "privacy.logged.everything", "");
            status.setRollbackOnly();
        }));
        assertThat(inAmersfoort("select id::text from privacy.access_line where subject = '%s'".formatted(nobody))).isEmpty();
    }

    @Test
    void theProgramItselfCannotChangeOrTakeAwayALine() {
        for (String attempt : List.of("update privacy.access_line set what = 'x'", "delete from privacy.access_line", "update privacy.access_line set seal = 1", "delete from privacy.seal",
                "update privacy.processing_line set name = 'x'", "delete from privacy.processing_line", "insert into privacy.seal_check values ('GM0307', gen_random_uuid(), now(), 0, 0, '{}')")) {
            assertThatExceptionOfType(DataAccessException.class).as(attempt).isThrownBy(() -> inAmersfoortDo(attempt));
        }
    }

    @Test
    void notEvenTheMaintenanceRoleCanChangeWhatALineSays() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> as(DatabaseRole.MAINTENANCE, "update privacy.access_line set what = 'x'"));
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> as(DatabaseRole.MAINTENANCE, "update privacy.seal set hash = ''"));
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> as(DatabaseRole.MAINTENANCE, "delete from privacy.seal"));
    }

    @Test
    void aChangedLineIsNoticed() throws SQLException {
        String line = ofSubject("id");
        as(DatabaseRole.OWNER, "update privacy.access_line set deed = 'COPY' where id = '" + line + "'");
        assertThat(check.check(AMERSFOORT).findings()).singleElement().asString().startsWith("ACCESS ").endsWith(" lines");
        as(DatabaseRole.OWNER, "update privacy.access_line set deed = 'READ' where id = '" + line + "'");
        assertThat(check.check(AMERSFOORT).findings()).isEmpty();
    }

    @Test
    void aLineThatIsTakenAwayIsNoticed() throws SQLException {
        String line = ofSubject("id");
        as(DatabaseRole.OWNER, "create table if not exists privacy.taken as select * from privacy.access_line where id = '" + line + "'; delete from privacy.access_line where id = '" + line + "'");
        assertThat(check.check(AMERSFOORT).findings()).singleElement().asString().endsWith(" lines");
        as(DatabaseRole.OWNER, "insert into privacy.access_line select * from privacy.taken; drop table privacy.taken");
        assertThat(check.check(AMERSFOORT).findings()).isEmpty();
    }

    @Test
    void aLineThatIsSlippedInIsNoticed() throws SQLException {
        String seal = ofSubject("seal");
        String trace = "0".repeat(31) + "1";
        as(DatabaseRole.OWNER, "insert into privacy.access_line (municipality, id, trace, at, subject, deed, what, processing, seal) values ('GM0307', gen_random_uuid(), '%s', now(), '%s', 'READ', 'x', 'account', %s)"
                .formatted(trace, UUID.randomUUID(), seal));
        assertThat(check.check(AMERSFOORT).findings()).singleElement().asString().endsWith(seal + " lines");
        as(DatabaseRole.OWNER, "delete from privacy.access_line where trace = '" + trace + "'");
        assertThat(check.check(AMERSFOORT).findings()).isEmpty();
    }

    @Test
    void aSealThatIsMadeAnewBreaksTheChain() throws SQLException {
        String last = inAmersfoort("select max(number)::text from privacy.seal where log = 'ACCESS'").getFirst();
        String hash = inAmersfoort("select encode(hash, 'hex') from privacy.seal where log = 'ACCESS' and number = " + last).getFirst();
        note(new AccountId(UUID.randomUUID()));
        sealing.seal();
        as(DatabaseRole.OWNER, "update privacy.seal set hash = sha256('x') where log = 'ACCESS' and number = " + last);
        assertThat(check.check(AMERSFOORT).findings()).anyMatch(finding -> finding.endsWith(" chain"));
        as(DatabaseRole.OWNER, "update privacy.seal set hash = decode('" + hash + "', 'hex') where log = 'ACCESS' and number = " + last);
        assertThat(check.check(AMERSFOORT).findings()).isEmpty();
    }

    @Test
    void whenTheTermIsOverWholeDaysGoAndTheSealsStay() {
        long seals = Long.parseLong(inAmersfoort("select count(*)::text from privacy.seal").getFirst());
        Instant afterTheTerm = Instant.now().plus(Period.ofDays(365 * 5 + 10));
        retention.run(List.of(ProcessingTable.require("access-log"), ProcessingTable.require("processing-log")), afterTheTerm);
        assertThat(inAmersfoort("select id::text from privacy.access_line where subject = '%s'".formatted(subject))).isEmpty();
        assertThat(inAmersfoort("select count(*)::text from privacy.seal where removed_at is not null").getFirst()).isEqualTo(Long.toString(seals));
        assertThat(check.check(AMERSFOORT).findings()).isEmpty();
    }

    private void note(AccountId person) {
        CurrentMunicipality.run(AMERSFOORT, () -> transaction.executeWithoutResult(_ -> log.note(Deed.READ, person, "account", "privacy.logged.everything", "")));
    }

    private String ofSubject(String column) {
        return inAmersfoort("select %s::text from privacy.access_line where subject = '%s'".formatted(column, subject)).getFirst();
    }

    private List<String> inAmersfoort(String query) {
        return CurrentMunicipality.call(AMERSFOORT, () -> transaction.execute(_ -> jdbc.sql(query).query(String.class).list()));
    }

    private void inAmersfoortDo(String statement) {
        CurrentMunicipality.run(AMERSFOORT, () -> transaction.executeWithoutResult(_ -> jdbc.sql(statement).update()));
    }

    private static void as(DatabaseRole role, String statements) throws SQLException {
        try (Connection connection = TestDatabase.shared().connectAs(role); Statement statement = connection.createStatement()) {
            statement.execute("select set_config('samenspel.municipality', 'GM0307', false)");
            statement.execute(statements);
        }
    }
}
