package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries as items of a list. Writing out and reading what an entry says costs most of showing it, so the newest cards stay in memory; the database is asked each time which
 * of them are still what is there, and sends only the others. So a card is never older than the transaction that asks. A row carries the transaction that changed it last;
 * what one's own transaction changed may change again under the same number, and is not kept.
 */
@Component
class Cards {

    /** So many cards are kept at most, in two halves: some ten megabytes. */
    static final int KEPT = 4_000;

    /** The latest version is looked up for each row by itself: so the plan is right also when the tables grew faster than their statistics. */
    private static final String CARDS = """
            select e.*, v.made_at, v.checked
              from unnest(cast(:ids as uuid[]), cast(cast(:known as text[]) as xid8[])) as asked (id, known)
             cross join lateral (select id, municipality, slug, version, fresh, 'demo' = any (source_documents) as invented, changed_in::text as changed, changed_in is not distinct from pg_current_xact_id_if_assigned() as own,
                                        asked.known is not distinct from changed_in as same, case when asked.known is distinct from changed_in then facts end as facts
                                   from directory.entry
                                  where id = asked.id and status = 'IN_USE' and coalesce(facts ->> 'seenBy', 'EVERYBODY') = 'EVERYBODY' limit 1) e
              left join lateral (select made_at, deed <> 'IMPORTED' as checked from directory.entry_version
                                  where not e.same and municipality = e.municipality and entry = e.id and number = e.version limit 1) v on true
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private volatile Map<UUID, Known> lately = new ConcurrentHashMap<>();
    private volatile Map<UUID, Known> before = Map.of();

    Cards(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param changed the transaction that made it what it is */
    private record Known(String changed, EntryCard card) {}

    /** Those that are there for everybody, in any order. */
    List<EntryCard> of(Collection<UUID> entries) {
        Map<UUID, Known> known = new ConcurrentHashMap<>();
        List<@Nullable String> changes = new ArrayList<>();
        for (UUID entry : entries) {
            Known found = lately.getOrDefault(entry, before.get(entry));
            changes.add(found == null ? null : found.changed);
            if (found != null) {
                known.put(entry, found);
            }
        }
        return jdbc.sql(CARDS).param("ids", entries.toArray(UUID[]::new)).param("known", changes.toArray(String[]::new)).query((row, _) -> card(row, known)).list();
    }

    private EntryCard card(ResultSet row, Map<UUID, Known> known) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        if (row.getBoolean("same")) {
            Known same = Objects.requireNonNull(known.get(id));
            keep(id, same);
            return same.card;
        }
        EntryCard card = new EntryCard(new EntryId(id), row.getString("slug"), json.readValue(row.getString("facts"), EntryFacts.class), row.getBoolean("checked"), row.getBoolean("fresh"),
                row.getBoolean("invented"), row.getObject("made_at", OffsetDateTime.class).toInstant());
        if (!row.getBoolean("own")) {
            keep(id, new Known(row.getString("changed"), card));
        }
        return card;
    }

    /** When a half is full, what was not asked for since is forgotten. */
    private void keep(UUID id, Known known) {
        Map<UUID, Known> now = lately;
        if (now.size() >= KEPT / 2) {
            before = now;
            now = new ConcurrentHashMap<>();
            lately = now;
        }
        now.put(id, known);
    }
}
