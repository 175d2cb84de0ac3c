package nl.samenspel.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.samenspel.operations.Watched;
import nl.samenspel.web.HumanTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the logs are whole and sealed, and whether decisions come in time. */
@Component
class PrivacyWatch implements Watched {

    private final JdbcClient jdbc;
    private final SealCheck check;
    private final Clock clock;

    PrivacyWatch(JdbcClient jdbc, SealCheck check, Clock clock) {
        this.jdbc = jdbc;
        this.check = check;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sign> signs() {
        long findings = check.latest().map(report -> (long) report.findings().size()).orElse(0L);
        Sign seals = jdbc.sql("select count(*), min(at) from privacy.access_line where seal is null")
                .query((row, _) -> {
                    OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                    return new Sign("privacy.watch.seals", row.getLong(1), oldest == null ? null : oldest.toInstant(), findings);
                })
                .single();
        Sign notices = jdbc.sql("select count(*), count(*) filter (where decide_by < ?) from privacy.notice where state in ('WAITING', 'APPEALED')")
                .param(LocalDate.now(clock.withZone(HumanTimes.ZONE)))
                .query((row, _) -> new Sign("privacy.watch.notices", row.getLong(1), null, row.getLong(2)))
                .single();
        return List.of(seals, notices);
    }
}
