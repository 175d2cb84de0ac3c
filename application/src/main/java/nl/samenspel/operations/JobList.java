package nl.samenspel.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The jobs of the installation: how they went, when they run next, and a way to have one run now. */
@Component
public class JobList {

    private final JdbcClient jdbc;
    private final Clock clock;

    JobList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One job.
     *
     * @param failures how often in a row it failed
     * @param running whether some node is at it
     */
    public record Job(String name, @Nullable Instant lastSuccess, @Nullable Instant lastFailure, int failures, @Nullable Instant next, boolean running) {}

    /** Those that fail first, then by name. */
    @Transactional(readOnly = true)
    public List<Job> all() {
        return jdbc.sql("""
                        select task_name, last_success, last_failure, coalesce(consecutive_failures, 0) as failures, execution_time, picked
                          from operations.scheduled_tasks order by failures desc, task_name
                        """)
                .query((row, _) -> new Job(row.getString("task_name"), moment(row, "last_success"), moment(row, "last_failure"), row.getInt("failures"), moment(row, "execution_time"),
                        row.getBoolean("picked")))
                .list();
    }

    /** Lets a job run at the next look of any node, unless it runs already. Whether there is such a job. */
    @Transactional
    public boolean runNow(String name) {
        jdbc.sql("update operations.scheduled_tasks set execution_time = ?, version = version + 1 where task_name = ? and not picked")
                .params(clock.instant().atOffset(ZoneOffset.UTC), name)
                .update();
        return jdbc.sql("select exists (select 1 from operations.scheduled_tasks where task_name = ?)").param(name).query(Boolean.class).single();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
