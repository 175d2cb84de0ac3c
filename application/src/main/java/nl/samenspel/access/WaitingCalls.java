package nl.samenspel.access;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sat at the table with this helper and asked to be called again. */
@Component
class WaitingCalls implements Waiting {

    private final JdbcClient jdbc;

    WaitingCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> waitingFor(Actor worker) {
        if (!worker.holds(Right.HELP_AT_TABLE)) {
            return List.of();
        }
        return jdbc.sql("select count(*) as number, min(asked_again) as since from access.sitting where helper = ? and asked_again is not null and called_again is null having count(*) > 0")
                .param(worker.account().value())
                .query((row, _) -> new Line("access.work.calls", row.getInt("number"), row.getObject("since", OffsetDateTime.class).toInstant(), "/werk/aan-tafel"))
                .list();
    }
}
