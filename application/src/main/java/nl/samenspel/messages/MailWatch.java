package nl.samenspel.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenspel.operations.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages of this municipality that wait to be sent, and those that will never be. */
@Component
class MailWatch implements Watched {

    /** A message that waits so long is held up by the mail server. */
    private static final Duration HELD_UP = Duration.ofHours(1);
    private static final Duration LATELY = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailWatch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sign> signs() {
        Sign waiting = jdbc.sql("select count(*), min(created), count(*) filter (where created < ?) from messages.message where outcome is null")
                .param(utc(clock.instant().minus(HELD_UP)))
                .query((row, _) -> new Sign("messages.watch.waiting", row.getLong(1), moment(row.getObject(2, OffsetDateTime.class)), row.getLong(3)))
                .single();
        Sign refused = jdbc.sql("select count(*), max(ended) from messages.message where outcome in ('REFUSED', 'EXPIRED') and ended > ?")
                .param(utc(clock.instant().minus(LATELY)))
                .query((row, _) -> new Sign("messages.watch.refused", 0, moment(row.getObject(2, OffsetDateTime.class)), row.getLong(1)))
                .single();
        return List.of(waiting, refused);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
