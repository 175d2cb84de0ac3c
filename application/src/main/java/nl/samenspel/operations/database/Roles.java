package nl.samenspel.operations.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates the three roles on a server that does not have them yet, and gives each no more than it needs. */
final class Roles {

    private final DatabaseServer server;

    Roles(DatabaseServer server) {
        this.server = server;
    }

    /** Makes sure that the roles exist with their derived passwords; may run any number of times and on several nodes at once. */
    void provision(Connection provisioner) throws SQLException {
        provisioner.setAutoCommit(false);
        try (Statement statement = provisioner.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('samenspel roles'))");
            for (DatabaseRole role : DatabaseRole.values()) {
                statement.execute(exists(provisioner, role.on(server)) ? renewal(role) : creation(role));
            }
            statement.execute("revoke all on database " + quoted(server.name()) + " from public");
            statement.execute("grant create, connect, temporary on database " + quoted(server.name()) + " to " + quoted(DatabaseRole.OWNER.on(server)));
            statement.execute("grant connect on database " + quoted(server.name()) + " to " + quoted(DatabaseRole.APP.on(server)) + ", "
                    + quoted(DatabaseRole.MAINTENANCE.on(server)));
            provisioner.commit();
        } catch (SQLException failed) {
            provisioner.rollback();
            throw failed;
        }
    }

    private String creation(DatabaseRole role) {
        return "create role " + quoted(role.on(server)) + " login " + (role == DatabaseRole.MAINTENANCE ? "bypassrls" : "nobypassrls") + " password '" + role.passwordOn(server) + "'";
    }

    /** Names the password only: a provisioning user who is no superuser may not even repeat the other attributes. */
    private String renewal(DatabaseRole role) {
        return "alter role " + quoted(role.on(server)) + " password '" + role.passwordOn(server) + "'";
    }

    private boolean exists(Connection connection, String role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
