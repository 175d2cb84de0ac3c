package nl.samenspel.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.directory.Comparison.Known;
import nl.samenspel.directory.EntryBatch.Done;
import nl.samenspel.directory.ImportTable.Progress;
import nl.samenspel.directory.ImportTable.Taken;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.CurrentMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what a list says, a piece at a time: entries that are new, that become different, that are back or that are gone. What the list said is remembered for the next time. */
@Component
class ListTakingIn {

    private final ImportTable table;
    private final Entries entries;
    private final EntryBatch batch;
    private final WhatNamesMean names;
    private final Identifiers identifiers;
    private final JdbcTemplate many;
    private final Said said;
    private final Clock clock;

    ListTakingIn(ImportTable table, Entries entries, EntryBatch batch, WhatNamesMean names, Identifiers identifiers, JdbcTemplate many, JsonMapper json, Clock clock) {
        this.table = table;
        this.entries = entries;
        this.batch = batch;
        this.names = names;
        this.identifiers = identifiers;
        this.many = many;
        this.said = new Said(json);
        this.clock = clock;
    }

    /** Has the entries say what these rows say, as far as somebody chose the list. */
    void takeIn(ImportId id, Progress now, List<ImportRow> rows) {
        List<String> ids = rows.stream().map(ImportRow::sourceId).toList();
        Map<UUID, Entry> locked = entries.locked(rows.stream().flatMap(row -> row.entry().stream()).toList());
        Map<String, Known> known = table.known(now.source(), ids);
        List<EntryId> arrived = known.values().stream().map(Known::entry).filter(entry -> !locked.containsKey(entry.value())).toList();
        if (!arrived.isEmpty()) {
            locked.putAll(entries.locked(arrived));
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
}
