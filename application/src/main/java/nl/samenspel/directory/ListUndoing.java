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
        List<Long> undone = new ArrayList<>();
        for (ImportRow row : rows) {
            Entry entry = row.entry().map(each -> locked.get(each.value())).orElse(null);
            if (entry == null) {
                continue;
            }
            if (row.after().isEmpty()) {
                undone.add(row.line());
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
                undone.add(row.line());
            }
        }
        batch.keep(List.of(), changed);
        jdbc.sql("update directory.import_row set left_alone = true where import = :import and line = any (cast(:lines as bigint[]))").param("import", id.value()).param("lines", leftAlone.toArray(Long[]::new))
                .update();
        unsay(id, now.source(), undone);
    }

    /** The list did not say it: the next time it is news again. */
    private void unsay(ImportId id, String source, List<Long> lines) {
        Long[] undone = lines.toArray(Long[]::new);
        jdbc.sql("""
                        update directory.said s set cells = coalesce(r.said_before, s.cells), dropped = (r.before = 0 or r.was_gone and r.effect = 'CHANGED')
                          from directory.import_row r
                         where r.import = :import and r.line = any (cast(:lines as bigint[])) and s.source = :source and s.source_id = r.source_id and (r.said_before is not null or r.before = 0)
                        """)
                .param("import", id.value()).param("source", source).param("lines", undone).update();
        jdbc.sql("""
                        delete from directory.said s using directory.import_row r
                         where r.import = :import and r.line = any (cast(:lines as bigint[])) and s.source = :source and s.source_id = r.source_id and r.said_before is null and r.before > 0
                        """)
                .param("import", id.value()).param("source", source).param("lines", undone).update();
    }
}
