package nl.samenspel.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.directory.EntryBatch.Done;
import nl.samenspel.directory.ImportTable.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Undoes what a list did, a piece at a time; what somebody changed since stays as it is, and is told. */
@Component
class ListUndoing {

    private static final String UNDONE = """
            with undone as materialized (select source_id, said_before, before, was_gone, effect from directory.import_row where import = :import and line = any (cast(:lines as bigint[])))
            """;

    private final Entries entries;
    private final EntryBatch batch;
    private final EntryHistory history;
    private final JdbcClient jdbc;
    private final Clock clock;

    ListUndoing(Entries entries, EntryBatch batch, EntryHistory history, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.batch = batch;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each entry says again what it said before the import, unless somebody changed it since; what was new is taken out, what was taken out is back. */
    void undo(ImportId id, Progress now, List<ImportRow> rows) {
        Map<UUID, Entry> locked = entries.locked(rows.stream().flatMap(row -> row.entry().stream()).toList());
        Map<EntryId, EntryVersion> earlier = history.versions(rows.stream().filter(row -> row.entry().isPresent() && row.before().orElse(0) > 0)
                .collect(Collectors.toMap(row -> row.entry().get(), row -> row.before().get(), Math::max)));
        List<Done> changed = new ArrayList<>();
        List<Long> leftAlone = new ArrayList<>();
        List<ImportRow> undone = new ArrayList<>();
        for (ImportRow row : rows) {
            Entry entry = row.entry().map(each -> locked.get(each.value())).orElse(null);
            if (entry == null) {
                continue;
            }
            if (row.after().isEmpty()) {
                undone.add(row);
            } else if (entry.version() != row.after().get()) {
                leftAlone.add(row.line());
            } else {
                EntryFacts before = entry.facts();
                if (row.before().orElse(0) == 0 || row.wasGone()) {
                    entry.takeOut(now.undoneBy().orElse(now.by()), clock.instant());
                } else {
                    entry.undo(Objects.requireNonNull(earlier.get(entry.id())), now.undoneBy().orElse(now.by()), clock.instant());
                }
                changed.add(new Done(entry, before));
                undone.add(row);
            }
        }
        batch.keep(List.of(), changed);
        jdbc.sql("update directory.import_row set left_alone = true where import = :import and line = any (cast(:lines as bigint[]))").param("import", id.value()).param("lines", leftAlone.toArray(Long[]::new))
                .update();
        unsay(id, now.source(), undone);
    }

    /**
     * The list did not say it: the next time it is news again. What was said is looked up by its identifiers: of a list that came in a moment ago the database knows no statistics,
     * and it would go through all of it for each row.
     */
    private void unsay(ImportId id, String source, List<ImportRow> rows) {
        Long[] lines = rows.stream().map(ImportRow::line).toArray(Long[]::new);
        String[] ids = rows.stream().map(ImportRow::sourceId).toArray(String[]::new);
        jdbc.sql(UNDONE + """
                        update directory.said s set cells = coalesce(u.said_before, s.cells), dropped = (u.before = 0 or u.was_gone and u.effect = 'CHANGED')
                          from undone u
                         where s.source = :source and s.source_id = any (cast(:ids as text[])) and s.source_id = u.source_id and (u.said_before is not null or u.before = 0)
                        """)
                .param("import", id.value()).param("source", source).param("lines", lines).param("ids", ids).update();
        jdbc.sql(UNDONE + """
                        delete from directory.said s using undone u
                         where s.source = :source and s.source_id = any (cast(:ids as text[])) and s.source_id = u.source_id and u.said_before is null and u.before > 0
                        """)
                .param("import", id.value()).param("source", source).param("lines", lines).param("ids", ids).update();
    }
}
