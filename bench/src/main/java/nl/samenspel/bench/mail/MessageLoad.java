package nl.samenspel.bench.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Puts messages that wait straight into the database of a running program, as if as many had been said at once; on a throw-away data folder only. */
final class MessageLoad implements AutoCloseable {

    private static final String MUNICIPALITY = "GM9999";
    private static final int BATCH = 500;
    private static final String TEXT = """
            Dag,
            Volgende week dinsdag om tien uur is er weer koffie in het buurthuis. Er is iemand die helpt met brieven, en wie wil blijft eten.
            Kom je? Laat het even weten, dan rekenen we op je.""";

    private final Connection connection;

    private MessageLoad(Connection connection) {
        this.connection = connection;
    }

    /** Connects as the superuser, whose secret and port the data folder holds. */
    static MessageLoad into(Path data) throws IOException, SQLException {
        String port = Files.readString(data.resolve("postgres.port")).strip();
        String secret = Files.readString(data.resolve("postgres.secret")).strip();
        return new MessageLoad(DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/samenspel", "postgres", secret));
    }

    void makeMunicipality() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into places.municipality (code, name, hosts) values ('" + MUNICIPALITY + "', 'Meetdorp', '{meetdorp.localhost}') on conflict do nothing");
        }
    }

    /** Adds messages, all in one transaction, to as many different people. */
    void add(int messages) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement message = connection.prepareStatement("""
                insert into messages.message (municipality, id, recipient, language, subject, body, action_label, action_url, secret, created, next_attempt)
                values (?, ?, ?, 'nl', 'Koffie in het buurthuis', ?, 'Ik kom', 'https://meetdorp.localhost/aanbod/koffie', false, now(), now())
                """)) {
            for (int number = 1; number <= messages; number++) {
                message.setString(1, MUNICIPALITY);
                message.setObject(2, UUID.randomUUID());
                message.setString(3, "buur-" + number + "@meetdorp.voorbeeld");
                message.setString(4, TEXT);
                message.addBatch();
                if (number % BATCH == 0 || number == messages) {
                    message.executeBatch();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** How many still wait, or were sent without a note of it. */
    int waiting() throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("select count(*) from messages.message where outcome is null")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
