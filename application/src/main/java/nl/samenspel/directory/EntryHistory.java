package nl.samenspel.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.directory.EntryVersion.Deed;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each entry said at each time. It can be read and added to; the database itself refuses anything else. When the place of an entry must not be found by now, no version
 * of it tells where it was, and none keeps it.
 */
@Component
@Transactional(readOnly = true)
public class EntryHistory {

    private static final String COLUMNS = """
            select entry, number, deed, made_at, made_by, restored, changed, facts, scrubbed,
                   (select coalesce((e.facts #>> '{spot,withheld}')::boolean, false) from directory.entry e where e.id = entry_version.entry) as withheld
              from directory.entry_version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All versions of an entry, the newest first. */
    public List<EntryVersion> of(EntryId entry) {
        return jdbc.sql(COLUMNS + "where entry = ? order by number desc").param(entry.value()).query((row, _) -> version(row)).list();
    }

    /** One version. */
    public Optional<EntryVersion> version(EntryId entry, int number) {
        return jdbc.sql(COLUMNS + "where entry = ? and number = ?").params(entry.value(), number).query((row, _) -> version(row)).optional();
    }

    /** One version of each of these entries, with one question. @param numbers which version of which entry */
    Map<EntryId, EntryVersion> versions(Map<EntryId, Integer> numbers) {
        List<EntryId> entries = List.copyOf(numbers.keySet());
        return jdbc.sql(COLUMNS + "where (entry, number) in (select * from unnest(cast(:entries as uuid[]), cast(:numbers as int[])))")
                .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .param("numbers", entries.stream().map(numbers::get).toArray(Integer[]::new))
                .query((row, _) -> version(row)).stream()
                .collect(Collectors.toMap(EntryVersion::entry, Function.identity()));
    }

    /** What an entry said when it was last imported. */
    Optional<EntryVersion> lastImported(EntryId entry) {
        return jdbc.sql(COLUMNS + "where entry = ? and deed = 'IMPORTED' order by number desc limit 1").param(entry.value()).query((row, _) -> version(row)).optional();
    }

    @Transactional
    void append(EntryVersion version) {
        jdbc.sql("""
                        insert into directory.entry_version (municipality, entry, number, deed, made_at, made_by, restored, changed, facts)
                        values (:municipality, :entry, :number, :deed, :at, :by, :restored, string_to_array(:changed, ' '), :facts::jsonb)
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("entry", version.entry().value())
                .param("number", version.number())
                .param("deed", version.deed().name())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .param("by", version.by().map(AccountId::value).orElse(null))
                .param("restored", version.restored().orElse(null))
                .param("changed", version.changed().stream().map(Fact::name).collect(Collectors.joining(" ")))
                .param("facts", json.writeValueAsString(version.facts()))
                .update();
    }

    /** Takes the address out of everything that was ever said of an entry whose place must not be found from now on. How many versions lost something. */
    @Transactional
    int scrub(EntryId entry) {
        return jdbc.sql("select directory.scrub(?)").param(entry.value()).query(Integer.class).single();
    }

    /** The same of all such entries: also of those that were hidden before this could be done. */
    @Transactional
    void scrubAll() {
        jdbc.sql("select directory.scrub(id) from directory.entry where (facts #>> '{spot,withheld}')::boolean").query(Integer.class).list();
    }

    private EntryVersion version(ResultSet row) throws SQLException {
        return new EntryVersion(
                new EntryId(row.getObject("entry", UUID.class)),
                row.getInt("number"),
                Deed.valueOf(row.getString("deed")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("made_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject("restored", Integer.class)),
                facts(row.getArray("changed")),
                row.getBoolean("withheld") ? facts(row).withheld() : facts(row),
                row.getBoolean("scrubbed"));
    }

    private EntryFacts facts(ResultSet row) throws SQLException {
        return json.readValue(row.getString("facts"), EntryFacts.class);
    }

    private static Set<Fact> facts(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Fact::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
