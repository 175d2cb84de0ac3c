package nl.samenspel.thread;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that led to something, each once, however often it is said. */
@Component
class Links {

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps that this led to that; nothing leads to itself. */
    @Transactional
    public void keep(ThisLedToThat said) {
        if (said.origin().equals(said.outcome())) {
            return;
        }
        jdbc.sql("""
                        insert into thread.link (municipality, origin_kind, origin_id, outcome_kind, outcome_id, since)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(said.municipality().value(), said.origin().kind(), said.origin().id(), said.outcome().kind(), said.outcome().id(),
                        said.since() == null ? null : said.since().atOffset(ZoneOffset.UTC))
                .update();
    }
}
