package nl.samenspel.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Puts made-up entries straight into the database of a running program; only ever into a throw-away data folder. */
final class DirectoryLoad implements AutoCloseable {

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

    void add(int entries) throws SQLException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
