package nl.samenspel.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts made-up entries straight into the database of a running program, past its rules, and counts what is in it: only
 * ever used on a throw-away data folder. This is the one place of the benchmarks that knows tables of the program.
 */
final class DirectoryLoad implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int WORDS = 8_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ENTRY = """
            insert into directory.entry (id, municipality, version, slug, status, owner, source_id, source_documents, facts)
            values (?, ?, 1, ?, 'IN_USE', ?, ?, '{}', ?::jsonb)
            """;
    private static final String VERSION = """
            insert into directory.entry_version (municipality, entry, number, deed, made_at, changed, facts)
            values (?, ?, 1, 'IMPORTED', timestamptz '2026-01-01', '{}', ?::jsonb)
            """;

    private final Connection connection;

    private DirectoryLoad(Connection connection) {
        this.connection = connection;
    }

    /** Connects as the superuser, whose secret and port the data folder holds. */
    static DirectoryLoad into(Path data) throws IOException, SQLException {
        String port = Files.readString(data.resolve("postgres.port")).strip();
        String secret = Files.readString(data.resolve("postgres.secret")).strip();
        return new DirectoryLoad(DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/samenspel", "postgres", secret));
    }

    /** Spreads the entries over all neighbourhoods of the demo municipality, in one transaction. */
    void add(int entries) throws SQLException {
        connection.setAutoCommit(false);
        String municipality = municipality();
        List<Neighbourhood> neighbourhoods = neighbourhoods(municipality);
        Vocabulary vocabulary = new Vocabulary(WORDS);
        try (PreparedStatement entry = connection.prepareStatement(ENTRY); PreparedStatement version = connection.prepareStatement(VERSION)) {
            for (int number = 0; number < entries; number++) {
                add(SyntheticEntry.of(number, vocabulary, neighbourhoods.get(number % neighbourhoods.size())), municipality, entry, version);
                if (number % BATCH == BATCH - 1 || number == entries - 1) {
                    entry.executeBatch();
                    version.executeBatch();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze directory.entry, directory.entry_version");
        }
    }

    private static void add(SyntheticEntry made, String municipality, PreparedStatement entry, PreparedStatement version) throws SQLException {
        String facts = JSON.writeValueAsString(made.facts());
        entry.setObject(1, made.id());
        entry.setString(2, municipality);
        entry.setString(3, made.slug());
        entry.setObject(4, made.owner().equals(made.id()) ? null : made.owner());
        entry.setString(5, made.slug());
        entry.setString(6, facts);
        entry.addBatch();
        version.setString(1, municipality);
        version.setObject(2, made.id());
        version.setString(3, facts);
        version.addBatch();
    }

    private String municipality() throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select code from places.municipality order by code limit 1")) {
            if (!rows.next()) {
                throw new SQLException("there is no municipality to fill");
            }
            return rows.getString(1);
        }
    }

    /** The neighbourhoods of the demo municipality. */
    List<Neighbourhood> neighbourhoods() throws SQLException {
        return neighbourhoods(municipality());
    }

    /** How many entries came from a list. @param source key of the list */
    long taken(String source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from directory.said where source = ?")) {
            statement.setString(1, source);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private List<Neighbourhood> neighbourhoods(String municipality) throws SQLException {
        List<Neighbourhood> neighbourhoods = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select code, district, name from places.neighbourhood where municipality = ? order by code")) {
            statement.setString(1, municipality);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    neighbourhoods.add(new Neighbourhood(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        if (neighbourhoods.isEmpty()) {
            throw new SQLException("municipality " + municipality + " has no neighbourhoods to spread entries over");
        }
        return neighbourhoods;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
