package nl.samenspel.directory;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was done to hundreds of entries with a few statements, exactly as {@link Keeping} does with one: entry, version and news, all or nothing. */
@Component
class EntryBatch {

    private static final String ADD = """
            insert into directory.entry (version, slug, status, source_documents, facts, id, municipality, source_id) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;
    private static final String CHANGE = "update directory.entry set version = ?, slug = ?, status = ?, source_documents = ?, facts = ?::jsonb where id = ? and version = ?";
    private static final String VERSION = """
            insert into directory.entry_version (municipality, entry, number, deed, made_at, made_by, restored, changed, facts) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final Addresses addresses;
    private final EntryHistory history;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    EntryBatch(Addresses addresses, EntryHistory history, JdbcTemplate jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.addresses = addresses;
        this.history = history;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /** An entry to which something was done. @param before what it said until now */
    record Done(Entry entry, EntryFacts before) {}

    /** @param fresh entries that are kept for the first time @param changed entries that were there, locked */
    void keep(List<Entry> fresh, List<Done> changed) {
        addresses.give(fresh);
        changed.forEach(done -> addresses.follow(done.entry, done.before));
        write(ADD, fresh, (statement, entry) -> {
            fill(statement, entry);
            statement.setString(7, entry.municipality());
            statement.setString(8, entry.sourceId());
        });
        List<Entry> known = changed.stream().map(Done::entry).toList();
        for (int rows : write(CHANGE, known, (statement, entry) -> {
            fill(statement, entry);
            statement.setInt(7, entry.version());
        })) {
            if (rows != 1) {
                throw new OptimisticLockingFailureException("An entry was changed although it was locked");
            }
        }
        List<Entry> all = new ArrayList<>(fresh);
        all.addAll(known);
        String municipality = CurrentMunicipality.require().value();
        write(VERSION, all, (statement, entry) -> fill(statement, entry.latest(), municipality));
        changed.stream().filter(done -> done.entry.facts().spot().withheld() && !done.before.spot().withheld()).forEach(done -> history.scrub(done.entry.id()));
        all.forEach(entry -> events.publishEvent(entry.news()));
    }

    private void fill(PreparedStatement statement, Entry entry) throws SQLException {
        statement.setInt(1, entry.latest().number());
        statement.setString(2, entry.slug());
        statement.setString(3, entry.isGone() ? "GONE" : "IN_USE");
        statement.setArray(4, texts(statement, entry.sourceDocuments()));
        statement.setString(5, json.writeValueAsString(entry.facts()));
        statement.setObject(6, entry.id().value());
    }

    private void fill(PreparedStatement statement, EntryVersion version, String municipality) throws SQLException {
        statement.setString(1, municipality);
        statement.setObject(2, version.entry().value());
        statement.setInt(3, version.number());
        statement.setString(4, version.deed().name());
        statement.setObject(5, version.at().atOffset(ZoneOffset.UTC));
        statement.setObject(6, version.by().map(AccountId::value).orElse(null));
        statement.setObject(7, version.restored().orElse(null));
        statement.setArray(8, texts(statement, version.changed().stream().map(Fact::name).collect(Collectors.toList())));
        statement.setString(9, json.writeValueAsString(version.facts()));
    }

    private static Array texts(PreparedStatement statement, List<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private <T> int[] write(String sql, List<T> things, Filling<T> filling) {
        if (things.isEmpty()) {
            return new int[0];
        }
        return jdbc.batchUpdate(sql, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement statement, int place) throws SQLException {
                filling.fill(statement, things.get(place));
            }

            @Override
            public int getBatchSize() {
                return things.size();
            }
        });
    }

    /** Fills in a statement for one thing. */
    private interface Filling<T> {

        void fill(PreparedStatement statement, T thing) throws SQLException;
    }
}
