package nl.samenspel.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is hidden because it is not allowed. Every page asks, so the short list is kept in memory for {@link #KEPT}; on the node where somebody hides a thing it is gone at once. While the database cannot be
 * reached the list that is known goes on to serve.
 */
@Component
public class HiddenContent {

    static final Duration KEPT = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<MunicipalityCode, Known> known = new ConcurrentHashMap<>();

    HiddenContent(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Why a page is not shown. */
    record Reason(String reason, Instant since, UUID notice) {}

    /** The things of a sort that nobody gets to see. */
    public Set<UUID> of(String kind) {
        return current().things.getOrDefault(kind, Set.of());
    }

    /** Why nothing at this path or below it is shown, if so. */
    Optional<Reason> at(String path) {
        Known now = current();
        if (now.paths.isEmpty()) {
            return Optional.empty();
        }
        return now.paths.entrySet().stream().filter(each -> path.equals(each.getKey()) || path.startsWith(each.getKey() + "/")).map(Map.Entry::getValue).findFirst();
    }

    /** Looks anew at the next question. */
    void changed() {
        known.remove(CurrentMunicipality.require());
    }

    private Known current() {
        MunicipalityCode here = CurrentMunicipality.require();
        Known now = known.get(here);
        if (now == null || !clock.instant().isBefore(now.until)) {
            try {
                now = transaction.execute(_ -> read());
            } catch (DataAccessException | TransactionException outage) {
                if (now == null) {
                    throw outage;
                }
                return now;
            }
            known.put(here, now);
        }
        return now;
    }

    private Known read() {
        Map<String, Set<UUID>> things = new HashMap<>();
        Map<String, Reason> paths = new HashMap<>();
        jdbc.sql("select kind, thing, path, reason, notice, since from privacy.hidden").query((row, _) -> {
            things.computeIfAbsent(row.getString("kind"), _ -> new HashSet<>()).add(row.getObject("thing", UUID.class));
            return paths.put(row.getString("path"), new Reason(row.getString("reason"), row.getObject("since", OffsetDateTime.class).toInstant(), row.getObject("notice", UUID.class)));
        }).list();
        return new Known(clock.instant().plus(KEPT), things, paths);
    }

    private record Known(Instant until, Map<String, Set<UUID>> things, Map<String, Reason> paths) {}
}
