package nl.samenspel.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenspel.operations.Watched;
import nl.samenspel.web.HumanTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages of this municipality that wait to be sent, by the program or by hand, and those that will never be. */
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
        Sign comesBack = jdbc.sql("""
                        select count(distinct r.account), min(r.mail_returned), count(distinct r.account) filter (where m.why = :unreachable and m.read_at is null)
                          from people.reach r join messages.message m on m.account = r.account
                         where r.mail_returned is not null
                        """)
                .param("unreachable", Roads.UNREACHABLE)
                .query((row, _) -> new Sign("messages.watch.returned", row.getLong(1), moment(row.getObject(2, OffsetDateTime.class)), row.getLong(3)))
                .single();
        Sign byHand = jdbc.sql("select count(*), min(due), count(*) filter (where due < :today) from messages.errand where closed is null")
                .param("today", LocalDate.ofInstant(clock.instant(), HumanTimes.ZONE))
                .query((row, _) -> new Sign("messages.watch.errands", row.getLong(1), day(row.getObject(2, LocalDate.class)), row.getLong(3)))
                .single();
        return List.of(waiting, refused, comesBack, byHand);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Instant day(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(HumanTimes.ZONE).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
