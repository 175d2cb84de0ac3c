package nl.samenspel.access.limits;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.operations.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often something is tried, over all nodes. What is counted stays counted when the work around it fails, and what was counted names nobody. */
@Component
public class RateLimits {

    private static final String KEY = "rate-limits";

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Clock clock;

    RateLimits(JdbcClient jdbc, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** How many times are allowed in a stretch of time. */
    public enum Limit {
        /** Log-in links for one mail address: more help nobody, and fill somebody else's mailbox. */
        LINKS_FOR_ADDRESS(5, Duration.ofHours(1)),
        /** Log-in links asked by one client: a library or a school may stand behind one. */
        LINKS_BY_CLIENT(60, Duration.ofHours(1)),
        /** Saying that something is not allowed, by one client: the privacy officer has to read each. */
        NOTICES_BY_CLIENT(20, Duration.ofHours(1)),
        /** Saying what was sought in vain, by one client. */
        WISHES_BY_CLIENT(30, Duration.ofHours(1)),
        /** Opening links, using passkeys and typing codes by one client. */
        TRIES_BY_CLIENT(120, Duration.ofHours(1)),
        /** Things put on the map by one client: a community centre may help twenty people in a morning. */
        INITIATIVES_BY_CLIENT(20, Duration.ofHours(1)),
        /** Remarks by one client. */
        REMARKS_BY_CLIENT(60, Duration.ofHours(1)),
        /** Wrong codes by one client: who reads from a card slips a few times, not more. */
        WRONG_CODES_BY_CLIENT(15, Duration.ofHours(1)),
        /** Wrong codes in one municipality: many clients together guess no better. */
        WRONG_CODES_HERE(1000, Duration.ofHours(1));

        private final int attempts;
        private final Duration stretch;

        Limit(int attempts, Duration stretch) {
            this.attempts = attempts;
            this.stretch = stretch;
        }

        /** How many times. */
        public int attempts() {
            return attempts;
        }
    }

    /** Whether one more is allowed. */
    public sealed interface Answer {}

    /** It is. */
    public record Within() implements Answer {}

    /** Not before the given moment. */
    public record Exceeded(Instant until) implements Answer {}

    /** Whether one more would be allowed; counts nothing. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public boolean isExceeded(Limit limit, String subject) {
        return jdbc.sql("select coalesce(max(attempts), 0) >= ? from access.rate_limit where subject = ? and ends > ?")
                .params(limit.attempts, hash(limit, subject), utc(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /**
     * Counts that somebody has a link or a code sent; both counts go up, also when one is full.
     *
     * @param address where it goes: a mail address or a telephone number
     * @return until when it may not be; nothing when it may
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Instant> sending(String client, String address) {
        return Stream.of(attempt(Limit.LINKS_BY_CLIENT, client), attempt(Limit.LINKS_FOR_ADDRESS, address))
                .filter(Exceeded.class::isInstance)
                .map(answer -> ((Exceeded) answer).until())
                .max(Instant::compareTo);
    }

    /** Counts one attempt. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Answer attempt(Limit limit, String subject) {
        Instant now = clock.instant();
        long stretch = limit.stretch.toSeconds();
        Instant begins = Instant.ofEpochSecond(now.getEpochSecond() / stretch * stretch);
        Instant ends = begins.plus(limit.stretch);
        int attempts = jdbc.sql("""
                        insert into access.rate_limit (subject, begins, ends, attempts) values (:subject, :begins, :ends, 1)
                        on conflict (subject, begins) do update set attempts = least(access.rate_limit.attempts + 1, 1000000)
                        returning attempts
                        """)
                .param("subject", hash(limit, subject))
                .param("begins", utc(begins))
                .param("ends", utc(ends))
                .query(Integer.class)
                .single();
        return attempts <= limit.attempts ? new Within() : new Exceeded(ends);
    }

    /** With a key: there are so few telephone numbers that a plain hash of one would name its owner. */
    private byte[] hash(Limit limit, String subject) {
        return keys.mac(KEY, (limit.name() + " " + subject).getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
