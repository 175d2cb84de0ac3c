package nl.samenspel.directory;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Right;
import nl.samenspel.access.Scope;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading in lists of entries (<i>lijsten inlezen</i>), as people do it: bring a file, say what its columns mean, look at what would happen, have it happen, and undo it within
 * {@link #CAN_BE_UNDONE}. Everything is kept in the database from the first moment, so a program that stops goes on where it was; the work itself is done by
 * {@link ImportSteps}.
 */
@Component
@Transactional
public class Imports {

    /** So long an import can be undone, and what was read in is kept; the table of processings has the same term. */
    public static final Period CAN_BE_UNDONE = Period.ofDays(30);

    private static final int AT_ONCE = 1_000;
    private static final int LONGEST_NAME = 80;
    private static final int SHOWN = 50;

    private final ImportTable table;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Identifiers identifiers;
    private final Clock clock;

    Imports(ImportTable table, JdbcClient jdbc, JsonMapper json, Identifiers identifiers, Clock clock) {
        this.table = table;
        this.jdbc = jdbc;
        this.json = json;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** What came of bringing a file. */
    public sealed interface Receipt {}

    /** It is here. @param known whether it is clear from the last time what its columns mean, and the work began */
    public record Received(ImportId id, boolean known) implements Receipt {}

    /** It is no list; nothing was kept. */
    public record Refused(RowProblem why) implements Receipt {}

    /** Where the bytes of a file come from, from the begin each time. */
    public interface Contents extends ListFile.Contents {

        @Override
        InputStream open() throws IOException;
    }

    /** Whether this person may read in lists: a list goes through all districts and organisations, so only whose right reaches the whole municipality. */
    public static boolean mayImport(Actor actor) {
        return actor.holds(Right.IMPORT_ENTRIES, Scope.WHOLE_MUNICIPALITY);
    }

    /**
     * Takes a file in, as a stream: its rows are kept as they are, nothing is done with them yet.
     *
     * @param source how people call the list; by it the next one is recognised
     */
    public Receipt receive(String source, String fileName, Contents contents, AccountId by) throws IOException {
        return switch (ListFile.open(contents)) {
            case ListFile.Opening.Refused(RowProblem why) -> new Refused(why);
            case ListFile.Opening.Good(ListFile list) -> receive(source, fileName, list, by);
        };
    }

    private Receipt receive(String named, String fileName, ListFile list, AccountId by) throws IOException {
        ImportId id = new ImportId(identifiers.next());
        String source = shortened(named);
        String key = Slug.of(source);
        List<String> fields = meanings(key, list.columns());
        boolean known = isKnown(key, list.columns());
        begin(id, key, source, shortened(fileName), list, fields, by);
        Staging staging = new Staging(id);
        Optional<RowProblem> broken = list.read(staging);
        if (broken.isEmpty()) {
            staging.flush();
            if (staging.rows == 0) {
                broken = Optional.of(RowProblem.of("no-rows"));
            }
        }
        if (broken.isPresent()) {
            jdbc.sql("delete from directory.import where id = ?").param(id.value()).update();
            return new Refused(broken.get());
        }
        jdbc.sql("update directory.import set total = ?, stage = ? where id = ?").params(staging.rows, (known ? ImportStage.COMPARING : ImportStage.RECEIVED).name(), id.value()).update();
        return new Received(id, known);
    }

    private void begin(ImportId id, String key, String source, String fileName, ListFile list, List<String> fields, AccountId by) {
        String municipality = CurrentMunicipality.require().value();
        jdbc.sql("insert into directory.source (municipality, key, name, columns, fields) values (:municipality, :key, :name, '{}', '{}') on conflict (municipality, key) do update set name = excluded.name")
                .param("municipality", municipality).param("key", key).param("name", source).update();
        jdbc.sql("""
                        insert into directory.import (id, municipality, source, file_name, charset, separator, columns, fields, stage, total, reached, done, made_by, made_at)
                        values (:id, :municipality, :source, :file, :charset, :separator, cast(:columns as text[]), cast(:fields as text[]), 'RECEIVED', 0, 0, 0, :by, :now)
                        """)
                .param("id", id.value()).param("municipality", municipality).param("source", key).param("file", fileName).param("charset", list.charset().name())
                .param("separator", String.valueOf(list.separator())).param("columns", list.columns().toArray(String[]::new)).param("fields", fields.toArray(String[]::new)).param("by", by.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private static String shortened(String name) {
        String line = name.replaceAll("[\\r\\n\\t]+", " ").strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }

    /** What the columns meant the last time, and otherwise what their names say; each meaning once. */
    private List<String> meanings(String key, List<String> columns) {
        Map<String, String> before = saved(key);
        Set<String> used = new HashSet<>();
        List<String> fields = new ArrayList<>();
        for (String column : columns) {
            String field = before.containsKey(column) ? before.get(column) : Column.named(column).map(Column::key).orElse("");
            fields.add(used.add(field) ? field : "");
        }
        return fields;
    }

    private boolean isKnown(String key, List<String> columns) {
        return saved(key).keySet().containsAll(columns);
    }

    /** What each column of this list meant the last time. */
    private Map<String, String> saved(String key) {
        return jdbc.sql("select unnest(columns) as column_name, unnest(fields) as field from directory.source where key = ?").param(key)
                .query((row, _) -> Map.entry(row.getString("column_name"), row.getString("field"))).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    /** The lists that were read in before, by the names people gave them. */
    @Transactional(readOnly = true)
    public List<String> sources() {
        return jdbc.sql("select name from directory.source order by name").query(String.class).list();
    }

    /** The latest readings, the newest first. */
    @Transactional(readOnly = true)
    public List<ImportView> latest() {
        return table.latest(SHOWN);
    }

    /** Since when each list waits that this person brought and that was not taken in yet: whoever brings a list says what becomes of it. */
    @Transactional(readOnly = true)
    List<Instant> waitingSince(AccountId by) {
        return table.waitingSince(by);
    }

    @Transactional(readOnly = true)
    public Optional<ImportView> find(ImportId id) {
        return table.find(id).map(table::counted);
    }

    /** Up to three values of each column that say something, in the order of the columns. */
    @Transactional(readOnly = true)
    public List<List<String>> samples(ImportView view) {
        List<List<String>> samples = new ArrayList<>();
        view.columns().forEach(_ -> samples.add(new ArrayList<>()));
        jdbc.sql("select cells::text from directory.import_row where import = ? and cells is not null order by line limit 100").param(view.id().value()).query(String.class).list().forEach(cells -> {
            String[] texts = json.readValue(cells, String[].class);
            for (int place = 0; place < Math.min(texts.length, samples.size()); place++) {
                if (!texts[place].isEmpty() && samples.get(place).size() < 3 && !samples.get(place).contains(texts[place])) {
                    samples.get(place).add(texts[place]);
                }
            }
        });
        return samples;
    }

    /** What is not right in a choice of meanings: required ones that are missing, and those that were given twice. */
    public static List<Column> missing(List<String> fields) {
        return Column.REQUIRED.stream().filter(column -> !fields.contains(column.key())).toList();
    }

    public static Set<Column> twice(List<String> fields) {
        Set<Column> twice = EnumSet.noneOf(Column.class);
        Arrays.stream(Column.values()).filter(column -> fields.stream().filter(column.key()::equals).count() > 1).forEach(twice::add);
        return twice;
    }

    /** Somebody says what the columns mean; it is remembered for the next list of this name. Whether the work begins; a reading that is further already stays as it is. */
    public boolean map(ImportId id, List<String> fields) {
        Optional<ImportView> found = table.find(id).filter(view -> view.stage() == ImportStage.RECEIVED && view.columns().size() == fields.size());
        if (found.isEmpty() || !missing(fields).isEmpty() || !twice(fields).isEmpty()) {
            return false;
        }
        String[] meanings = fields.stream().map(field -> Column.of(field).map(Column::key).orElse("")).toArray(String[]::new);
        jdbc.sql("update directory.import set fields = cast(:fields as text[]) where id = :id").param("fields", meanings).param("id", id.value()).update();
        jdbc.sql("update directory.source set columns = i.columns, fields = i.fields from directory.import i where i.id = :id and source.key = i.source").param("id", id.value()).update();
        return become(id, ImportStage.RECEIVED);
    }

    /** Back to what the columns mean: what was compared counts for nothing. */
    public boolean mapAgain(ImportId id) {
        Optional<ImportTable.Progress> progress = table.lock(id).filter(now -> now.stage() == ImportStage.COMPARED);
        progress.ifPresent(_ -> {
            jdbc.sql("delete from directory.import_row where import = ? and effect = 'GONE'").param(id.value()).update();
            jdbc.sql("update directory.import_row set said = null, source_id = '', effect = null, problems = null, name = '', entry = null, theirs = false where import = ? and cells is not null").param(id.value())
                    .update();
            table.become(id, ImportStage.RECEIVED, null);
        });
        return progress.isPresent();
    }

    /** A page of the rows that come to something. */
    @Transactional(readOnly = true)
    public List<ImportRow> rows(ImportView view, Effect effect, int size, long offset) {
        return table.rows(view.id(), effect, size, offset);
    }

    /** Rows an undo did not touch. */
    @Transactional(readOnly = true)
    public List<ImportRow> leftAlone(ImportView view) {
        return table.leftAlone(view.id(), SHOWN);
    }

    /** Chooses the list's or ours for one row. */
    public void choose(ImportId id, long line, boolean theirs) {
        jdbc.sql("update directory.import_row set theirs = :theirs where import = :import and line = :line and effect in ('OURS', 'GONE') and exists (select 1 from directory.import i where i.id = import and i.stage = 'COMPARED')")
                .param("theirs", theirs).param("import", id.value()).param("line", line).update();
    }

    /** What a row comes to. */
    @Transactional(readOnly = true)
    public Optional<Effect> effectOf(ImportId id, long line) {
        return jdbc.sql("select effect from directory.import_row where import = ? and line = ? and effect is not null").params(id.value(), line).query(String.class).optional().map(Effect::valueOf);
    }

    /** Chooses the list's or ours for all rows of one sort. */
    public void chooseAll(ImportId id, Effect effect, boolean theirs) {
        jdbc.sql("update directory.import_row set theirs = :theirs where import = :import and effect = :effect and effect in ('OURS', 'GONE') and exists (select 1 from directory.import i where i.id = import and i.stage = 'COMPARED')")
                .param("theirs", theirs).param("import", id.value()).param("effect", effect.name()).update();
    }

    /** Lets everything happen that was looked at. Whether it begins. */
    public boolean start(ImportId id) {
        return become(id, ImportStage.COMPARED);
    }

    /** Lets everything be as before, except what somebody changed since. Whether it begins. */
    public boolean undo(ImportId id, AccountId by) {
        boolean inTime = table.find(id).filter(view -> canBeUndone(view, clock.instant())).isPresent();
        if (inTime && become(id, ImportStage.DONE)) {
            jdbc.sql("update directory.import set undone_by = ? where id = ?").params(by.value(), id.value()).update();
            return true;
        }
        return false;
    }

    /** Whether it is not too late. */
    public static boolean canBeUndone(ImportView view, Instant now) {
        return view.stage() == ImportStage.DONE && view.endedAt().filter(ended -> ended.atOffset(ZoneOffset.UTC).plus(CAN_BE_UNDONE).toInstant().isAfter(now)).isPresent();
    }

    /** Throws a reading away of which nothing happened. */
    public boolean abandon(ImportId id) {
        return jdbc.sql("delete from directory.import where id = ? and stage in ('RECEIVED', 'COMPARED')").param(id.value()).update() == 1;
    }

    /** Clears away what nobody went on with: a file may hold more than what is to be on the map. */
    int forget(Instant before) {
        return jdbc.sql("delete from directory.import where stage in ('RECEIVED', 'COMPARED') and made_at < ?").param(before.atOffset(ZoneOffset.UTC)).update();
    }

    private boolean become(ImportId id, ImportStage from) {
        Optional<ImportTable.Progress> progress = table.lock(id).filter(now -> now.stage() == from);
        progress.ifPresent(_ -> table.become(id, from.next(), null));
        return progress.isPresent();
    }

    /** Keeps rows as they come, many at a time. */
    private final class Staging implements ListFile.Rows {

        private final ImportId id;
        private final String municipality = CurrentMunicipality.require().value();
        private final List<Long> lines = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private long rows;

        Staging(ImportId id) {
            this.id = id;
        }

        @Override
        public void row(long line, List<String> texts, Optional<RowProblem> problem) {
            lines.add(line);
            cells.add(problem.isPresent() ? null : json.writeValueAsString(texts));
            problems.add(problem.map(wrong -> json.writeValueAsString(List.of(wrong))).orElse(null));
            rows++;
            if (lines.size() == AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (lines.isEmpty()) {
                return;
            }
            jdbc.sql("""
                            insert into directory.import_row (municipality, import, line, cells, problems, effect)
                            select :municipality, :import, line, cells::jsonb, problems::jsonb, case when problems is null then null else 'BROKEN' end
                              from unnest(cast(:lines as bigint[]), cast(:cells as text[]), cast(:problems as text[])) as brought (line, cells, problems)
                            """)
                    .param("municipality", municipality).param("import", id.value()).param("lines", lines.toArray(Long[]::new)).param("cells", cells.toArray(String[]::new))
                    .param("problems", problems.toArray(String[]::new)).update();
            lines.clear();
            cells.clear();
            problems.clear();
        }
    }
}
