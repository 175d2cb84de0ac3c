package nl.samenspel.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.directory.Comparison.Known;
import nl.samenspel.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where readings of lists and their rows are kept while they are under way, and for as long as they can be undone. */
@Component
class ImportTable {

    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};
    private static final String ROW = "select line, cells, said, source_id, effect, problems, name, entry, theirs, before, after, was_gone, left_alone from directory.import_row ";
    private static final String KNOWN = """
            select %s as id, e.id as entry, e.version, e.status = 'GONE' as gone, e.facts, e.source_documents, %s as cells, %s as dropped, %s as imported
            """;
    /** What it said when it was last read in from any list. */
    private static final String IMPORTED = """
            (select v.facts from directory.entry_version v where v.municipality = e.municipality and v.entry = e.id and v.deed = 'IMPORTED' order by v.number desc limit 1)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final JsonMapper json;
    private final Said said;

    ImportTable(JdbcClient jdbc, JdbcTemplate many, JsonMapper json) {
        this.jdbc = jdbc;
        this.many = many;
        this.json = json;
        this.said = new Said(json);
    }

    /** A row with what its file had in its cells. @param cells null once they are not needed any more */
    record Raw(ImportRow row, @Nullable String cells) {}

    /** What became of a row when it was compared. @param cells the cells in the place of those of the file, which may not stay; null when they may */
    record Compared(long line, Map<Column, String> said, String sourceId, Effect effect, List<RowProblem> problems, String name, @Nullable UUID entry, @Nullable String cells) {}

    /** What became of a row when it was taken in. @param saidBefore what the list had said before */
    record Taken(long line, Effect effect, List<RowProblem> problems, @Nullable UUID entry, int before, int after, boolean wasGone, @Nullable Map<Column, String> saidBefore) {}

    Optional<ImportView> find(ImportId id) {
        return jdbc.sql("select i.*, s.name from directory.import i join directory.source s on s.key = i.source where i.id = ?").param(id.value()).query((row, _) -> view(row)).optional();
    }

    /** The latest first. */
    List<ImportView> latest(int howMany) {
        return jdbc.sql("select i.*, s.name from directory.import i join directory.source s on s.key = i.source order by i.made_at desc limit ?").param(howMany).query((row, _) -> view(row)).list();
    }

    /** Since when the readings wait that somebody brought and did not go on with. */
    List<Instant> waitingSince(AccountId by) {
        return jdbc.sql("select made_at from directory.import where made_by = ? and stage in ('RECEIVED', 'COMPARED')").param(by.value()).query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant()).list();
    }

    /** Those at which the program is at work. */
    List<ImportId> underWay() {
        return jdbc.sql("select id from directory.import where stage in ('COMPARING', 'RUNNING', 'UNDOING') order by made_at").query((row, _) -> new ImportId(row.getObject("id", UUID.class))).list();
    }

    /** The stage and how far the work came, for the one who does the next piece of it: others wait until that is done. */
    Optional<Progress> lock(ImportId id) {
        return jdbc.sql("select source, fields, stage, reached, total, made_by, undone_by from directory.import where id = ? for update").param(id.value()).query((row, _) -> new Progress(row.getString("source"),
                texts(row.getArray("fields")), ImportStage.valueOf(row.getString("stage")), row.getLong("reached"), row.getLong("total"), new AccountId(row.getObject("made_by", UUID.class)),
                Optional.ofNullable(row.getObject("undone_by", UUID.class)).map(AccountId::new))).optional();
    }

    /** How far the work came. @param source key of the list @param reached the last line that is done */
    record Progress(String source, List<String> fields, ImportStage stage, long reached, long total, AccountId by, Optional<AccountId> undoneBy) {

        /** What each column means; null for one that is not used. */
        List<Column> meanings() {
            List<Column> meanings = new ArrayList<>();
            fields.forEach(field -> meanings.add(Column.of(field).orElse(null)));
            return meanings;
        }
    }

    /** The next rows that the work of a stage has to do. @param which a condition */
    List<Raw> next(ImportId id, long reached, String which, int howMany) {
        return jdbc.sql(ROW + "where import = :import and line > :reached and " + which + " order by line limit :many").param("import", id.value()).param("reached", reached).param("many", howMany)
                .query((row, _) -> new Raw(row(row), row.getString("cells"))).list();
    }

    /** A page of the rows that come to something. */
    List<ImportRow> rows(ImportId id, Effect effect, int size, long offset) {
        return jdbc.sql(ROW + "where import = :import and effect = :effect order by line limit :size offset :offset").param("import", id.value()).param("effect", effect.name()).param("size", size)
                .param("offset", offset).query((row, _) -> row(row)).list();
    }

    /** Rows that an undo did not touch. */
    List<ImportRow> leftAlone(ImportId id, int howMany) {
        return jdbc.sql(ROW + "where import = :import and left_alone order by line limit :many").param("import", id.value()).param("many", howMany).query((row, _) -> row(row)).list();
    }

    /** The entries that a list speaks of by these identifiers: those it spoke of before, and those that bear the identifier here. */
    Map<String, Known> known(String source, Collection<String> ids) {
        Map<String, Known> known = new HashMap<>();
        String[] asked = ids.toArray(String[]::new);
        UUID[] own = ids.stream().flatMap(id -> uuid(id).stream()).toArray(UUID[]::new);
        if (own.length > 0) {
            read(KNOWN.formatted("e.id::text", "null::jsonb", "false", IMPORTED) + "from directory.entry e where e.id = any (cast(:ids as uuid[]))", Map.of("ids", own), known);
        }
        read(KNOWN.formatted("e.source_id", "null::jsonb", "false", IMPORTED) + "from directory.entry e where e.source_id = any (cast(:ids as text[])) and not exists (select 1 from directory.said s where s.entry = e.id)",
                Map.of("ids", asked), known);
        read(KNOWN.formatted("s.source_id", "s.cells", "s.dropped", "null::jsonb") + "from directory.said s join directory.entry e on e.id = s.entry where s.source = :source and s.source_id = any (cast(:ids as text[]))",
                Map.of("ids", asked, "source", source), known);
        return known;
    }

    private void read(String sql, Map<String, ?> parameters, Map<String, Known> known) {
        jdbc.sql(sql).params(parameters).query((row, _) -> known.put(row.getString("id"), known(row))).list();
    }

    private Known known(ResultSet row) throws SQLException {
        return new Known(new EntryId(row.getObject("entry", UUID.class)), row.getInt("version"), row.getBoolean("gone"), json.readValue(row.getString("facts"), EntryFacts.class),
                texts(row.getArray("source_documents")), Optional.ofNullable(row.getString("cells")).map(said::read),
                Optional.ofNullable(row.getString("imported")).map(facts -> json.readValue(facts, EntryFacts.class)), row.getBoolean("dropped"));
    }

    /** On which earlier line of the file each of these identifiers stands already. */
    Map<String, Long> earlier(ImportId id, Collection<String> ids, long before) {
        Map<String, Long> lines = new HashMap<>();
        jdbc.sql("select source_id, min(line) as line from directory.import_row where import = :import and source_id = any (cast(:ids as text[])) and line < :before group by 1").param("import", id.value())
                .param("ids", ids.toArray(String[]::new)).param("before", before).query((row, _) -> lines.put(row.getString("source_id"), row.getLong("line"))).list();
        return lines;
    }

    void write(ImportId id, List<Compared> rows) {
        many.batchUpdate("update directory.import_row set said = ?::jsonb, source_id = ?, effect = ?, problems = ?::jsonb, name = ?, entry = ?, cells = coalesce(?::jsonb, cells) where import = ? and line = ?",
                rows, rows.size(), (statement, row) -> {
                    statement.setString(1, said.write(row.said));
                    statement.setString(2, row.sourceId);
                    statement.setString(3, row.effect.name());
                    statement.setString(4, row.problems.isEmpty() ? null : json.writeValueAsString(row.problems));
                    statement.setString(5, row.name);
                    statement.setObject(6, row.entry);
                    statement.setString(7, row.cells);
                    statement.setObject(8, id.value());
                    statement.setLong(9, row.line);
                });
    }

    void writeTaken(ImportId id, List<Taken> rows) {
        many.batchUpdate("update directory.import_row set effect = ?, problems = ?::jsonb, entry = ?, before = ?, after = ?, was_gone = ?, said_before = ?::jsonb, cells = null where import = ? and line = ?", rows,
                rows.size(), (statement, row) -> {
                    statement.setString(1, row.effect.name());
                    statement.setString(2, row.problems.isEmpty() ? null : json.writeValueAsString(row.problems));
                    statement.setObject(3, row.entry);
                    statement.setInt(4, row.before);
                    statement.setObject(5, row.after == row.before ? null : row.after);
                    statement.setBoolean(6, row.wasGone);
                    statement.setString(7, row.saidBefore == null ? null : said.write(row.saidBefore));
                    statement.setObject(8, id.value());
                    statement.setLong(9, row.line);
                });
    }

    void advance(ImportId id, long reached, int done) {
        jdbc.sql("update directory.import set reached = ?, done = done + ? where id = ?").params(reached, done, id.value()).update();
    }

    void become(ImportId id, ImportStage stage, @Nullable OffsetDateTime ended) {
        jdbc.sql("update directory.import set stage = :stage, reached = 0, done = 0, ended_at = coalesce(cast(:ended as timestamptz), ended_at) where id = :id").param("stage", stage.name()).param("ended", ended)
                .param("id", id.value()).update();
    }

    private ImportView view(ResultSet row) throws SQLException {
        ImportId id = new ImportId(row.getObject("id", UUID.class));
        ImportStage stage = ImportStage.valueOf(row.getString("stage"));
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ImportView(id, row.getString("name"), row.getString("file_name"), row.getString("charset"), row.getString("separator"), texts(row.getArray("columns")), texts(row.getArray("fields")), stage,
                row.getLong("total"), row.getLong("done"), new AccountId(row.getObject("made_by", UUID.class)), row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(ended).map(OffsetDateTime::toInstant), Map.of(), 0);
    }

    /** The same with how many rows come to what. */
    ImportView counted(ImportView view) {
        Map<Effect, Long> counts = new EnumMap<>(Effect.class);
        jdbc.sql("select effect, count(*) as rows from directory.import_row where import = ? and effect is not null group by 1").param(view.id().value())
                .query((row, _) -> counts.put(Effect.valueOf(row.getString("effect")), row.getLong("rows"))).list();
        long leftAlone = jdbc.sql("select count(*) from directory.import_row where import = ? and left_alone").param(view.id().value()).query(Long.class).single();
        return new ImportView(view.id(), view.source(), view.fileName(), view.charset(), view.separator(), view.columns(), view.fields(), view.stage(), view.total(), view.done(), view.by(), view.madeAt(),
                view.endedAt(), counts, leftAlone);
    }

    private ImportRow row(ResultSet row) throws SQLException {
        String problems = row.getString("problems");
        String says = row.getString("said");
        String effect = row.getString("effect");
        return new ImportRow(row.getLong("line"), says == null ? Map.of() : said.read(says), row.getString("source_id"), effect == null ? Effect.SAME : Effect.valueOf(effect),
                problems == null ? List.of() : json.readValue(problems, PROBLEMS), row.getString("name"), Optional.ofNullable(row.getObject("entry", UUID.class)).map(EntryId::new), row.getBoolean("theirs"),
                Optional.ofNullable(row.getObject("before", Integer.class)), Optional.ofNullable(row.getObject("after", Integer.class)), row.getBoolean("was_gone"), row.getBoolean("left_alone"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Optional<UUID> uuid(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }
}
