package nl.samenspel.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseRole;
import org.postgresql.PGConnection;

/** One look at the whole database: everything in it is of the same moment, whatever is written meanwhile. Texts look the same on every server. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    static Snapshot of(Database database) throws SQLException {
        Connection connection = database.connectAs(DatabaseRole.MAINTENANCE);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            sameTextsEverywhere(statement);
        }
        return new Snapshot(connection);
    }

    static void sameTextsEverywhere(Statement statement) throws SQLException {
        statement.execute("set timezone = 'UTC'");
        statement.execute("set datestyle = 'ISO, YMD'");
        statement.execute("set intervalstyle = 'iso_8601'");
        statement.execute("set bytea_output = 'hex'");
        statement.execute("set extra_float_digits = 1");
    }

    Connection connection() {
        return connection;
    }

    /** Copies a table out. How many rows there were. */
    long copy(Table table, OutputStream to) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), to);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
