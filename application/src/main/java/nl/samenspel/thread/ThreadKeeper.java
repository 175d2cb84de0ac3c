package nl.samenspel.thread;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps what led to what, each once, however often it is said. */
@Component
class ThreadKeeper {

    private final JdbcClient jdbc;

    ThreadKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void keep(ThisLedToThat said) {
        if (said.origin().equals(said.outcome())) {
            return;
        }
        jdbc.sql("""
                        insert into thread.link (municipality, origin_kind, origin_id, outcome_kind, outcome_id, since)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(said.municipality().value(), said.origin().kind(), said.origin().id(), said.outcome().kind(), said.outcome().id(), Timestamp.from(said.since()))
                .update();
    }
}
