package nl.samenspel.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.directory.Comparison.Known;
import nl.samenspel.directory.EntryBatch.Done;
import nl.samenspel.directory.ImportTable.Compared;
import nl.samenspel.directory.ImportTable.Progress;
import nl.samenspel.directory.ImportTable.Raw;
import nl.samenspel.directory.ImportTable.Taken;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.CurrentMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The work of reading in a list, one piece at a time. A piece is some hundreds of rows and one transaction: what it did and that it was done are kept together, so the work may
 * stop after any piece and be taken up by anybody, and nobody who looks or edits waits long. Two who take up the same reading take turns.
 */
@Component
class ImportSteps {

    private static final int COMPARED_AT_ONCE = 1_000;
    private static final int TAKEN_AT_ONCE = 500;

    private final ImportTable table;
    private final Entries entries;
    private final EntryBatch batch;
    private final EntryHistory history;
    private final WhatNamesMean names;
    private final Identifiers identifiers;
    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final Said said;
    private final Clock clock;

    ImportSteps(ImportTable table, Entries entries, EntryBatch batch, EntryHistory history, WhatNamesMean names, Identifiers identifiers, JdbcClient jdbc,
            JdbcTemplate many, JsonMapper json, Clock clock) {
        this.table = table;
        this.entries = entries;
        this.batch = batch;
        this.history = history;
        this.names = names;
        this.identifiers = identifiers;
        this.jdbc = jdbc;
        this.many = many;
        this.said = new Said(json);
        this.clock = clock;
    }

    /** Does the next piece of work. Whether there is more to do. */
    @Transactional
    public boolean step(ImportId id) {
        Optional<Progress> progress = table.lock(id).filter(now -> now.stage().isUnderWay());
        progress.ifPresent(now -> {
            List<Raw> rows = switch (now.stage()) {
                case COMPARING -> table.next(id, now.reached(), "effect is null", COMPARED_AT_ONCE);
                case RUNNING -> table.next(id, now.reached(), "(effect in ('NEW', 'CHANGED', 'OURS') or effect = 'GONE' and theirs)", TAKEN_AT_ONCE);
                case UNDOING -> table.next(id, now.reached(), "before is not null and effect <> 'BROKEN'", TAKEN_AT_ONCE);
                case RECEIVED, COMPARED, DONE, UNDONE -> List.of();
            };
            if (rows.isEmpty()) {
                end(id, now);
            } else {
                work(id, now, rows);
                table.advance(id, rows.getLast().row().line(), rows.size());
            }
        });
        return progress.isPresent();
    }

    private void work(ImportId id, Progress now, List<Raw> rows) {
        switch (now.stage()) {
            case COMPARING -> compare(id, now, rows);
            case RUNNING -> takeIn(id, now, rows.stream().map(Raw::row).toList());
            case UNDOING -> undo(id, now, rows.stream().map(Raw::row).toList());
            case RECEIVED, COMPARED, DONE, UNDONE -> throw new IllegalStateException("No work in stage " + now.stage());
        }
    }

    private void end(ImportId id, Progress now) {
        if (now.stage() == ImportStage.COMPARING) {
            findGone(id, now);
        }
        if (now.stage() == ImportStage.RUNNING) {
            jdbc.sql("update directory.import_row set cells = null where import = ? and cells is not null").param(id.value()).update();
        }
        table.become(id, now.stage().next(), now.stage() == ImportStage.COMPARING ? null : clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void compare(ImportId id, Progress now, List<Raw> rows) {
        List<Column> meanings = now.meanings();
        Map<Long, Map<Column, String>> says = new LinkedHashMap<>();
        rows.forEach(raw -> says.put(raw.row().line(), said.of(meanings, raw.cells())));
        List<String> ids = says.values().stream().map(row -> row.getOrDefault(Column.ID, "")).toList();
        Map<String, Known> known = table.known(now.source(), ids);
        Map<String, Long> lines = new HashMap<>(table.earlier(id, ids, rows.getFirst().row().line()));
        StatedRow.Surroundings here = names.here();
        List<Compared> compared = new ArrayList<>();
        for (Raw raw : rows) {
            compared.add(compare(raw, meanings, says.get(raw.row().line()), known, lines, here));
        }
        table.write(id, compared);
    }

    /** Of what looks like a place that must not be found nothing of where it is is kept, not even for the time of looking. */
    private Compared compare(Raw raw, List<Column> meanings, Map<Column, String> row, Map<String, Known> known, Map<String, Long> lines, StatedRow.Surroundings here) {
        long line = raw.row().line();
        String id = row.getOrDefault(Column.ID, "");
        Known entry = known.get(id);
        boolean secret = entry != null && entry.facts().spot().withheld() || StatedRow.isSecret(row);
        Map<Column, String> kept = secret ? Said.withheld(row) : row;
        Comparison comparison = Comparison.of(kept, entry, here);
        Long earlier = id.isEmpty() ? null : lines.putIfAbsent(id, line);
        List<RowProblem> problems = new ArrayList<>(comparison.problems());
        if (earlier != null) {
            problems.add(RowProblem.in(Column.ID, "id-twice", id, earlier));
        }
        Effect effect = problems.isEmpty() ? comparison.effect() : Effect.BROKEN;
        String name = row.getOrDefault(Column.NAME, "");
        return new Compared(line, kept, id.length() > StatedRow.ID_LENGTH ? "" : id, effect, List.copyOf(problems), name.substring(0, Math.min(name.length(), FactRules.NAME_LENGTH)),
                entry == null ? null : entry.entry().value(), secret ? said.withheld(meanings, raw.cells()) : null);
    }

    /** What the list spoke of before and not now, numbered after the last line of the file. */
    private void findGone(ImportId id, Progress now) {
        jdbc.sql("""
                        insert into directory.import_row (municipality, import, line, source_id, effect, name, entry)
                        select s.municipality, :import, (select coalesce(max(line), 0) from directory.import_row where import = :import) + row_number() over (order by s.source_id), s.source_id, 'GONE',
                               e.facts #>> '{about,name}', e.id
                          from directory.said s join directory.entry e on e.id = s.entry
                         where s.source = :source and not s.dropped and e.status = 'IN_USE'
                           and not exists (select 1 from directory.import_row r where r.import = :import and (r.source_id = s.source_id or r.entry = e.id))
                        """)
                .param("import", id.value()).param("source", now.source()).update();
    }

    private void takeIn(ImportId id, Progress now, List<ImportRow> rows) {
        List<String> ids = rows.stream().map(ImportRow::sourceId).toList();
        Map<UUID, Entry> locked = locked(rows.stream().flatMap(row -> row.entry().stream()).toList());
        Map<String, Known> known = table.known(now.source(), ids);
        List<EntryId> arrived = known.values().stream().map(Known::entry).filter(entry -> !locked.containsKey(entry.value())).toList();
        if (!arrived.isEmpty()) {
            locked.putAll(locked(arrived));
            known = table.known(now.source(), ids);
        }
        StatedRow.Surroundings here = names.here();
        List<Entry> fresh = new ArrayList<>();
        List<Done> changed = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        List<Heard> heard = new ArrayList<>();
        Set<UUID> met = new HashSet<>();
        for (ImportRow row : rows) {
            Known entry = known.get(row.sourceId());
            Entry there = entry == null ? null : locked.get(entry.entry().value());
            if (there != null && !met.add(there.id().value())) {
                taken.add(new Taken(row.line(), Effect.BROKEN, List.of(RowProblem.in(Column.ID, "entry-twice", row.sourceId())), there.id().value(), 0, 0, false, null));
                continue;
            }
            if (row.effect() == Effect.GONE) {
                if (there != null && !there.isGone()) {
                    there.takeOut(now.by(), clock.instant());
                    changed.add(new Done(there, there.facts()));
                    taken.add(new Taken(row.line(), Effect.GONE, List.of(), there.id().value(), there.version(), there.version() + 1, false, entry.saidBefore().orElse(null)));
                    heard.add(new Heard(row.sourceId(), there.id().value(), entry.saidBefore().orElse(Map.of()), true));
                }
                continue;
            }
            take(row, entry, there, here, fresh, changed, taken, heard);
        }
        batch.keep(fresh, changed);
        remember(now.source(), heard);
        table.writeTaken(id, taken);
    }

    /** These entries, kept from others until this piece of work is done. */
    private Map<UUID, Entry> locked(List<EntryId> ids) {
        return ids.isEmpty() ? new HashMap<>() : entries.findByIdInOrderById(ids.stream().map(EntryId::value).distinct().sorted().toList()).stream().collect(Collectors.toMap(entry -> entry.id().value(), Function.identity()));
    }

    private void take(ImportRow row, @Nullable Known known, @Nullable Entry there, StatedRow.Surroundings here, List<Entry> fresh, List<Done> changed,
            List<Taken> taken, List<Heard> heard) {
        Map<Column, String> says = known != null && known.facts().spot().withheld() ? Said.withheld(row.said()) : row.said();
        Comparison comparison = Comparison.of(says, known, here);
        if (!comparison.problems().isEmpty()) {
            taken.add(new Taken(row.line(), Effect.BROKEN, comparison.problems(), there == null ? null : there.id().value(), 0, 0, false, null));
            return;
        }
        if (there == null) {
            Entry entry = Entry.imported(new EntryId(identifiers.next()), CurrentMunicipality.require(), comparison.facts(), new Provenance(row.sourceId(), comparison.documents()), clock.instant());
            fresh.add(entry);
            taken.add(new Taken(row.line(), Effect.NEW, List.of(), entry.id().value(), 0, 1, false, null));
            heard.add(new Heard(row.sourceId(), entry.id().value(), entry.facts().spot().withheld() ? Said.withheld(says) : says, false));
            return;
        }
        EntryFacts outcome = comparison.outcome(row.theirs());
        boolean back = comparison.isBack(row.theirs());
        boolean changes = back && (!outcome.equals(there.facts()) || comparison.documentsChanged() || there.isGone());
        boolean wasGone = there.isGone();
        if (changes) {
            EntryFacts before = there.facts();
            if (wasGone) {
                there.comeBack();
            }
            there.follow(outcome, comparison.documents(), clock.instant());
            changed.add(new Done(there, before));
        }
        taken.add(new Taken(row.line(), row.effect(), List.of(), there.id().value(), there.version(), changes ? there.version() + 1 : there.version(), wasGone, known.saidBefore().orElse(null)));
        heard.add(new Heard(row.sourceId(), there.id().value(), outcome.spot().withheld() ? Said.withheld(says) : says, false));
    }

    /** What a list said of an entry. @param dropped whether the entry is gone because of the list */
    private record Heard(String sourceId, UUID entry, Map<Column, String> says, boolean dropped) {}

    private void remember(String source, List<Heard> heard) {
        String municipality = CurrentMunicipality.require().value();
        many.batchUpdate("""
                insert into directory.said (municipality, source, source_id, entry, cells, dropped) values (?, ?, ?, ?, ?::jsonb, ?)
                on conflict (municipality, source, source_id) do update set entry = excluded.entry, cells = excluded.cells, dropped = excluded.dropped
                """, heard, Math.max(1, heard.size()), (statement, each) -> {
            statement.setString(1, municipality);
            statement.setString(2, source);
            statement.setString(3, each.sourceId);
            statement.setObject(4, each.entry);
            statement.setString(5, said.write(each.says));
            statement.setBoolean(6, each.dropped);
        });
    }

    /** Each entry says again what it said before the import, unless somebody changed it since; what was new is taken out, what was taken out is back. */
    private void undo(ImportId id, Progress now, List<ImportRow> rows) {
        Map<UUID, Entry> locked = locked(rows.stream().flatMap(row -> row.entry().stream()).toList());
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
