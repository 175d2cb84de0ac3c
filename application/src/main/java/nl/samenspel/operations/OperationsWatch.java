package nl.samenspel.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox, the jobs and the backups of the installation. */
@Component
class OperationsWatch implements Watched {

    /** An event is heard within seconds; one that waits so long is stuck. */
    private static final Duration STUCK = Duration.ofMinutes(10);
    private static final Duration BACKUP_DUE = Duration.ofDays(8);

    private final JdbcClient jdbc;
    private final Clock clock;

    OperationsWatch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sign> signs() {
        Sign outbox = jdbc.sql("""
                        select count(*) as waiting, min(publication_date) as oldest, count(*) filter (where status = 'FAILED' or publication_date < ?) as failed
                          from operations.event_publication where completion_date is null
                        """)
                .param(clock.instant().minus(STUCK).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Sign("operations.watch.outbox", row.getLong("waiting"), moment(row, "oldest"), row.getLong("failed")))
                .single();
        Sign jobs = jdbc.sql("select count(*) as waiting, count(*) filter (where consecutive_failures > 0) as failed from operations.scheduled_tasks")
                .query((row, _) -> new Sign("operations.watch.jobs", row.getLong("waiting"), null, row.getLong("failed")))
                .single();
        Sign backups = jdbc.sql("select count(*) as all, max(made) as last from operations.backup")
                .query((row, _) -> backups(row.getLong("all"), moment(row, "last")))
                .single();
        return List.of(outbox, jobs, backups);
    }

    private Sign backups(long all, @Nullable Instant last) {
        boolean due = last == null || last.isBefore(clock.instant().minus(BACKUP_DUE));
        return new Sign("operations.watch.backups", all, last, due ? 1 : 0);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
