package nl.samenspel.operations.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;

/** A database that is ready for work: its roles exist, its tables have the form of this program, and the daily role cannot see more than it should. */
public final class Database {

    private final DatabaseServer server;

    private Database(DatabaseServer server) {
        this.server = server;
    }

    /**
     * Opens a database, provisioning and migrating it where needed.
     *
     * @throws DatabaseRefused with a sentence for who starts the program, when it cannot be reached, provisioned or migrated, or would leak
     */
    public static Database open(DatabaseServer server, Consumer<String> progress) {
        Database database = new Database(server);
        try (Connection owner = database.connectAsOwner(progress)) {
            new Migrations(server, progress).run(owner);
            new LeakCheck(DatabaseRole.APP.on(server)).run(owner);
            return database;
        } catch (SQLException failed) {
            throw new DatabaseRefused("De database is niet klaar voor gebruik. / The database is not ready for use: " + failed.getMessage(), failed);
        }
    }

    /** What the application needs to know to work in this database, as settings. */
    public Map<String, Object> settings() {
        return Map.of(
                "samenspel.database.url", server.url(),
                "samenspel.database.app.user", DatabaseRole.APP.on(server),
                "samenspel.database.app.password", DatabaseRole.APP.passwordOn(server),
                "samenspel.database.maintenance.user", DatabaseRole.MAINTENANCE.on(server),
                "samenspel.database.maintenance.password", DatabaseRole.MAINTENANCE.passwordOn(server));
    }

    /** A connection of the given role, outside every pool: for tools and tests. */
    public Connection connectAs(DatabaseRole role) throws SQLException {
        return DriverManager.getConnection(server.url(), role.on(server), role.passwordOn(server));
    }

    private Connection connectAsOwner(Consumer<String> progress) throws SQLException {
        try {
            return connectAs(DatabaseRole.OWNER);
        } catch (SQLException notYet) {
            if (!notYet.getSQLState().startsWith("28") && !notYet.getSQLState().startsWith("42")) {
                throw new DatabaseRefused("De database op " + server.url() + " is niet bereikbaar. / The database cannot be reached: " + notYet.getMessage(), notYet);
            }
        }
        progress.accept("De database inrichten");
        try (Connection provisioner = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            new Roles(server).provision(provisioner);
        } catch (SQLException failed) {
            throw new DatabaseRefused(("De gebruiker '%s' kan de drie databaserollen niet maken. Geef een gebruiker die rollen mag maken (ook met BYPASSRLS). "
                    + "/ User '%s' cannot create the three database roles; give one that may create roles, BYPASSRLS included: %s")
                    .formatted(server.user(), server.user(), failed.getMessage()), failed);
        }
        return connectAs(DatabaseRole.OWNER);
    }
}
