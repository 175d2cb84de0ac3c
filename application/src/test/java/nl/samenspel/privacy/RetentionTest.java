package nl.samenspel.privacy;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is over its term goes at night, in every municipality, and only that; a record stays without a name in it. */
@SamenspelTest
class RetentionTest {

    private final Retention retention;
    private final Deletions deletions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RetentionTest(Retention retention, Deletions deletions, JdbcClient jdbc, TransactionTemplate transaction) {
        this.retention = retention;
        this.deletions = deletions;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void whatIsOverItsTermGoesAndTheRestStays() {
        UUID old = message(UTRECHT, ago(91));
        UUID oldElsewhere = message(AMERSFOORT, ago(91));
        UUID fresh = message(UTRECHT, ago(89));
        retention.run();
        assertThat(exists(UTRECHT, old)).isFalse();
        assertThat(exists(AMERSFOORT, oldElsewhere)).isFalse();
        assertThat(exists(UTRECHT, fresh)).isTrue();
    }

    @Test
    void aRecordStaysOfHowMuchWentAndNotOfWhom() {
        retention.run();
        message(AMERSFOORT, ago(100));
        message(AMERSFOORT, ago(100));
        retention.run();
        Deletions.Deletion record = CurrentMunicipality.call(AMERSFOORT, () -> deletions.latest(1_000)).stream().filter(each -> each.processing().equals("messages")).findFirst().orElseThrow();
        assertThat(record.rows()).isEqualTo(2);
        assertThat(record.request()).isFalse();
        assertThat(CurrentMunicipality.call(UTRECHT, () -> deletions.latest(1_000))).as("records of the neighbour").doesNotContain(record);
    }

    @Test
    void oneProcessingThatFailsDoesNotKeepTheOthersFromTheirTerm() {
        UUID old = message(UTRECHT, ago(91));
        Processing broken = new Processing("broken", Responsible.MUNICIPALITY, Ground.PUBLIC_TASK, ArchiveClass.TECHNICAL, Term.of("P1D", Term.From.SENT), List.of("no.table"),
                List.of(Overdue.rows("no.table", "true")));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> retention.run(List.of(broken, ProcessingTable.require("messages")), Instant.now()));
        assertThat(exists(UTRECHT, old)).isFalse();
    }

    @Test
    void aTermIsCountedByTheCalendarAlsoWhenTheClockIsPutForward() {
        Instant afterTheNight = Instant.parse("2026-03-29T10:00:00Z");
        assertThat(new Term(Period.ofDays(1), Term.From.SENT).before(afterTheNight)).isEqualTo(Instant.parse("2026-03-28T11:00:00Z"));
        assertThat(new Term(Period.ofYears(1), Term.From.SENT).before(Instant.parse("2028-02-29T10:00:00Z"))).isEqualTo(Instant.parse("2027-02-28T10:00:00Z"));
    }

    private UUID message(MunicipalityCode municipality, OffsetDateTime ended) {
        UUID id = UUID.randomUUID();
        CurrentMunicipality.run(municipality, () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into messages.message (municipality, id, recipient, language, subject, body, secret, created, next_attempt, outcome, ended)
                        values (?, ?, 'oud@voorbeeld.nl', 'nl', 'Oud', 'Oud', false, ?, ?, 'SENT', ?)
                        """)
                .params(municipality.value(), id, ended, ended, ended)
                .update()));
        return id;
    }

    private boolean exists(MunicipalityCode municipality, UUID message) {
        return CurrentMunicipality.call(municipality, () -> transaction.execute(_ -> jdbc.sql("select exists (select 1 from messages.message where id = ?)").param(message).query(Boolean.class).single()));
    }

    private static OffsetDateTime ago(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC);
    }
}
