package nl.samenspel.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.directory.Comparison.Known;
import nl.samenspel.directory.ImportTable.Compared;
import nl.samenspel.directory.ImportTable.Progress;
import nl.samenspel.directory.ImportTable.Raw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Compares a list with what is there, a piece at a time, and changes nothing: what is new, what would become different, what cannot be read, and what the list no longer speaks of. */
@Component
class ListComparing {

    private final ImportTable table;
    private final WhatNamesMean names;
    private final JdbcClient jdbc;
    private final Said said;

    ListComparing(ImportTable table, WhatNamesMean names, JdbcClient jdbc, JsonMapper json) {
        this.table = table;
        this.names = names;
        this.jdbc = jdbc;
        this.said = new Said(json);
    }

    /** Says of these rows what they would come to. */
    void compare(ImportId id, Progress now, List<Raw> rows) {
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
    void findGone(ImportId id, Progress now) {
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
}
