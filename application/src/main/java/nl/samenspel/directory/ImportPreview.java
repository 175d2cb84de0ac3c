package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.directory.Comparison.Known;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows of a list beside the entries they are about: what would change, or what changed. */
@Component
@Transactional(readOnly = true)
public class ImportPreview {

    private static final String NOW = """
            select e.id, e.slug, v.made_by, v.made_at from directory.entry e
              left join lateral (select made_by, made_at from directory.entry_version
                                  where municipality = e.municipality and entry = e.id and deed not in ('IMPORTED', 'BEGUN') order by number desc limit 1) v on true
             where e.id = any (cast(:ids as uuid[]))
            """;

    private final ImportTable table;
    private final EntryHistory history;
    private final WhatNamesMean names;
    private final JdbcClient jdbc;

    ImportPreview(ImportTable table, EntryHistory history, WhatNamesMean names, JdbcClient jdbc) {
        this.table = table;
        this.history = history;
        this.names = names;
        this.jdbc = jdbc;
    }

    /**
     * A row and its entry.
     *
     * @param slug where the entry is; empty when there is none
     * @param before what it says, or said; nothing for what is new
     * @param after what the list lets it say
     * @param contested what somebody changed here and the list as well
     * @param by who changed it here last, and when
     */
    public record Beside(ImportRow row, String slug, Optional<EntryFacts> before, Optional<EntryFacts> after, Set<Fact> contested, Optional<AccountId> by, Optional<Instant> at) {}

    private record Now(UUID entry, String slug, Optional<AccountId> by, Optional<Instant> at) {}

    /** These rows, in this order. */
    public List<Beside> of(ImportView view, List<ImportRow> rows) {
        Map<String, Known> known = table.known(Slug.of(view.source()), rows.stream().map(ImportRow::sourceId).toList());
        Map<UUID, Now> now = now(rows);
        StatedRow.Surroundings here = names.here();
        List<Beside> all = new ArrayList<>();
        for (ImportRow row : rows) {
            Now entry = row.entry().map(id -> now.get(id.value())).orElse(new Now(new UUID(0, 0), "", Optional.empty(), Optional.empty()));
            boolean done = view.stage() == ImportStage.DONE || view.stage() == ImportStage.UNDOING || view.stage() == ImportStage.UNDONE;
            all.add(done ? after(row, entry) : before(row, entry, known.get(row.sourceId()), here));
        }
        return all;
    }

    private static Beside before(ImportRow row, Now entry, Known known, StatedRow.Surroundings here) {
        if (row.effect() == Effect.GONE || row.effect() == Effect.BROKEN) {
            return new Beside(row, entry.slug, Optional.ofNullable(known).map(Known::facts), Optional.empty(), Set.of(), entry.by, entry.at);
        }
        Comparison comparison = Comparison.of(row.said(), known, here);
        return new Beside(row, entry.slug, Optional.ofNullable(known).map(Known::facts), Optional.of(comparison.outcome(true)), comparison.contested(), entry.by, entry.at);
    }

    private Beside after(ImportRow row, Now entry) {
        Optional<EntryFacts> was = row.entry().flatMap(id -> row.before().filter(number -> number > 0).flatMap(number -> history.version(id, number))).map(EntryVersion::facts);
        Optional<EntryFacts> is = row.entry().flatMap(id -> row.after().flatMap(number -> history.version(id, number))).map(EntryVersion::facts);
        return new Beside(row, entry.slug, was, is.or(() -> was), Set.of(), entry.by, entry.at);
    }

    private Map<UUID, Now> now(List<ImportRow> rows) {
        Map<UUID, Now> now = new HashMap<>();
        UUID[] ids = rows.stream().flatMap(row -> row.entry().stream()).map(EntryId::value).toArray(UUID[]::new);
        jdbc.sql(NOW).param("ids", ids).query((row, _) -> entry(row)).list().forEach(entry -> now.put(entry.entry, entry));
        return now;
    }

    private static Now entry(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("made_at", OffsetDateTime.class);
        return new Now(row.getObject("id", UUID.class), row.getString("slug"), Optional.ofNullable(row.getObject("made_by", UUID.class)).map(AccountId::new), Optional.ofNullable(at).map(OffsetDateTime::toInstant));
    }
}
