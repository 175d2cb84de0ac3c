package nl.samenspel.operations.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

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

    /** A database as it is, untouched: for a backup, also beside a running program. Its connections say whether it can be reached. */
    public static Database asItIs(DatabaseServer server) {
        return new Database(server);
    }

    /**
     * Makes an empty database what it was in an earlier version of the program, so that the rows of that version fit in. {@link #open} brings it on from there.
     *
     * @param versions the last migration of each module
     * @throws DatabaseRefused when something is in it, or when this program does not know one of the versions
     */
    public static Database asItWas(DatabaseServer server, Map<String, String> versions, Consumer<String> progress) {
        Database database = new Database(server);
        try (Connection owner = database.connectAsOwner(progress)) {
            if (!database.isEmpty(owner)) {
                throw new DatabaseRefused("Deze database is niet leeg. Zet een back-up terug in een nieuwe map (--data) of een lege database. "
                        + "/ This database is not empty. Restore into a new folder (--data) or an empty database.");
            }
            database.migrateTo(owner, versions, progress);
            return database;
        } catch (SQLException failed) {
            throw new DatabaseRefused("De database is niet klaar voor gebruik. / The database is not ready for use: " + failed.getMessage(), failed);
        }
    }

    /**
     * Opens a database that another program is using, and changes nothing of its form.
     *
     * @throws DatabaseRefused with a sentence for who started the command, when it cannot be reached or has the form of another version
     */
    public static Database join(DatabaseServer server) {
        Database database = new Database(server);
        try (Connection owner = database.connectAs(DatabaseRole.OWNER)) {
            if (!new Migrations(server, _ -> {}).areDone(owner)) {
                throw new DatabaseRefused("De database is van een andere versie van Samenspel. Start Samenspel eerst opnieuw. "
                        + "/ The database belongs to another version of Samenspel. Restart Samenspel first.");
            }
            return database;
        } catch (SQLException failed) {
            throw new DatabaseRefused("De database is niet klaar voor gebruik. / The database is not ready for use: " + failed.getMessage(), failed);
        }
    }

    private void migrateTo(Connection owner, Map<String, String> versions, Consumer<String> progress) throws SQLException {
        try {
            new Migrations(server, progress).runTo(owner, versions);
            if (versions.equals(Migrations.versions(owner))) {
                return;
            }
        } catch (DatabaseRefused unknownVersion) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "A version this program does not know", unknownVersion);
        }
        empty();
        throw new DatabaseRefused("Deze back-up komt van een nieuwere Samenspel. Gebruik die om hem terug te zetten. "
                + "/ This backup was made by a newer Samenspel; use that one to restore it.");
    }

    /** The last migration of each module that has any tables. */
    public Map<String, String> versions() throws SQLException {
        try (Connection owner = connectAs(DatabaseRole.OWNER)) {
            return Migrations.versions(owner);
        }
    }

    /** Takes away everything again, after a restore that broke off. */
    public void empty() throws SQLException {
        try (Connection owner = connectAs(DatabaseRole.OWNER); Statement statement = owner.createStatement()) {
            for (String module : Modules.IN_ORDER.reversed()) {
                statement.execute("drop schema if exists " + module + " cascade");
            }
        }
    }

    /** The schemas of the modules, from the ground up. */
    public static List<String> schemas() {
        return Modules.IN_ORDER;
    }

    private boolean isEmpty(Connection owner) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select not exists (select 1 from pg_tables where schemaname = any (?))")) {
            query.setArray(1, owner.createArrayOf("text", Modules.IN_ORDER.toArray()));
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
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

    /**
     * Does work for one municipality in one transaction, as the daily role: for commands that do without the application. What the work throws undoes it.
     */
    public <T> T work(MunicipalityCode municipality, Function<JdbcClient, T> work) {
        try (Connection connection = connectAs(DatabaseRole.APP)) {
            connection.setAutoCommit(false);
            JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            client.sql("select set_config('samenspel.municipality', ?, true)").param(municipality.value()).query((row, _) -> "").single();
            T result = CurrentMunicipality.call(municipality, () -> work.apply(client));
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new DatabaseRefused("De database deed niet mee; er is niets veranderd. / The database did not go along; nothing was changed: " + failed.getMessage(), failed);
        }
    }

    private Connection connectAsOwner(Consumer<String> progress) throws SQLException {
        Connection owner = connectIfProvisioned();
        if (owner != null) {
            return owner;
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

    /** The owner's connection, or null when the roles do not exist, have other passwords, or may not work in this database yet. */
    private @Nullable Connection connectIfProvisioned() throws SQLException {
        Connection owner;
        try {
            owner = connectAs(DatabaseRole.OWNER);
        } catch (SQLException refused) {
            boolean unknownThere = refused.getSQLState().startsWith("28") || refused.getSQLState().startsWith("42");
            if (unknownThere) {
                return null;
            }
            throw new DatabaseRefused("De database op " + server.url() + " is niet bereikbaar. / The database cannot be reached: " + refused.getMessage(), refused);
        }
        try (Statement statement = owner.createStatement();
                ResultSet mayCreate = statement.executeQuery("select has_database_privilege(current_database(), 'create')")) {
            mayCreate.next();
            if (mayCreate.getBoolean(1)) {
                return owner;
            }
        }
        owner.close();
        return null;
    }
}
