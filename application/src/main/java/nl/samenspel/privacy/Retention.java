package nl.samenspel.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenspel.operations.Identifiers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enforces the terms of the {@link ProcessingTable}: what is over its term goes, and a record stays of how much went and why, never of whom. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Maintenance maintenance;
    private final Identifiers identifiers;
    private final Clock clock;

    Retention(Maintenance maintenance, Identifiers identifiers, Clock clock) {
        this.maintenance = maintenance;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Deletes what is over its term in all municipalities. How many rows went. */
    long run() {
        return run(ProcessingTable.ALL, clock.instant());
    }

    /** Each processing whole or not at all; one that fails does not keep the others from their term. */
    long run(List<Processing> processings, Instant now) {
        UUID run = identifiers.next();
        long rows = 0;
        @Nullable RuntimeException failed = null;
        for (Processing processing : processings) {
            try {
                rows += maintenance.call(jdbc -> enforce(jdbc, processing, run, now));
            } catch (RuntimeException thrown) {
                LOG.error("The term of '{}' could not be enforced", processing.key());
                failed = thrown;
            }
        }
        if (failed != null) {
            throw failed;
        }
        return rows;
    }

    private long enforce(JdbcClient jdbc, Processing processing, UUID run, Instant now) {
        long rows = 0;
        for (Overdue overdue : processing.overdue()) {
            Instant before = processing.term().before(now);
            for (var gone : delete(jdbc, overdue, before, now).entrySet()) {
                String municipality = gone.getKey().isEmpty() ? null : gone.getKey();
                record(jdbc, run, now, municipality, processing, overdue.table(), gone.getValue(), before);
                rows += gone.getValue();
            }
        }
        return rows;
    }

    /** How many rows went, by municipality; under "" those of the installation as a whole. */
    private static Map<String, Long> delete(JdbcClient jdbc, Overdue overdue, Instant before, Instant now) {
        return switch (overdue) {
            case Overdue.Rows rows -> counted(jdbc.sql("with gone as (delete from %s where %s returning %s as municipality) select municipality, count(*) as rows from gone group by 1"
                            .formatted(rows.table(), rows.condition().replace(":before", "cast(:before as timestamptz)"), rows.municipal() ? "municipality" : "''"))
                    .param("before", before.atOffset(ZoneOffset.UTC)));
            case Overdue.SealedDays days -> deleteDays(jdbc, days, before.atOffset(ZoneOffset.UTC).toLocalDate(), now);
        };
    }

    private static Map<String, Long> deleteDays(JdbcClient jdbc, Overdue.SealedDays days, LocalDate before, Instant now) {
        Map<String, Long> gone = counted(jdbc.sql("""
                        with gone as (delete from %s l using privacy.seal s
                                       where s.municipality = l.municipality and s.log = :log and s.number = l.seal and s.day < :before returning l.municipality)
                        select municipality, count(*) as rows from gone group by 1
                        """.formatted(days.table()))
                .param("log", days.log().name())
                .param("before", before));
        jdbc.sql("update privacy.seal set removed_at = ? where log = ? and day < ? and removed_at is null")
                .params(now.atOffset(ZoneOffset.UTC), days.log().name(), before)
                .update();
        return gone;
    }

    private static Map<String, Long> counted(JdbcClient.StatementSpec query) {
        Map<String, Long> rows = new TreeMap<>();
        query.query((row, _) -> rows.put(row.getString("municipality"), row.getLong("rows"))).list();
        return rows;
    }

    private void record(JdbcClient jdbc, UUID run, Instant now, @Nullable String municipality, Processing processing, String table, long rows, Instant before) {
        jdbc.sql("insert into privacy.deletion_record (id, run, at, municipality, processing, kept_in, rows, reason, before) values (?, ?, ?, ?, ?, ?, ?, 'TERM', ?)")
                .params(identifiers.next(), run, now.atOffset(ZoneOffset.UTC), municipality, processing.key(), table, rows, before.atOffset(ZoneOffset.UTC))
                .update();
        LOG.info("Retention: {} rows of {} went ({})", rows, table, processing.key());
    }
}
