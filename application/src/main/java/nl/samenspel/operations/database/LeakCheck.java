package nl.samenspel.operations.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Proves at every start that a forgotten condition in a query cannot show one municipality's rows to another: the daily role owns nothing, is no superuser, is member of no
 * other role and cannot bypass row-level security, and each table either carries {@code municipality} under a forced policy or stands in the list below.
 */
final class LeakCheck {

    /** Tables of the installation as a whole, with the reason why they belong to no municipality. */
    static final Set<String> INSTALLATION_WIDE = Set.of(
            "operations.good_start", // one row: what was migrated last
            "operations.event_publication", // the outbox; events carry their municipality
            "operations.event_publication_archive",
            "operations.scheduled_tasks", // jobs
            "operations.secret_key", // the program's own secrets
            "operations.backup", // backups that were made of the whole installation
            "places.municipality", // the list of municipalities itself
            "people.account", // one person may work for several municipalities
            "people.reach", // how that person is reached, said once
            "privacy.deletion_record", // how many rows went and when; also of tables of the installation as a whole
            "access.session", // looked up by its number, before the municipality counts
            "access.session_attributes",
            "access.first_time", // sets up the first municipality
            "access.rate_limit"); // counts attempts before anybody is known; names nobody

    private static final String ROLE = """
            select r.rolsuper, r.rolbypassrls,
                   exists (select 1 from pg_auth_members m where m.member = r.oid),
                   exists (select 1 from pg_class c where c.relowner = r.oid)
              from pg_roles r where r.rolname = ?
            """;

    private static final String TABLES = """
            select n.nspname || '.' || c.relname,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality' and a.attnotnull and not a.attisdropped),
                   c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname = any (?) and c.relname <> 'migration'
             order by 1
            """;

    private final String app;

    LeakCheck(String app) {
        this.app = app;
    }

    /** @throws DatabaseRefused naming every hole found */
    void run(Connection connection) throws SQLException {
        List<String> holes = new ArrayList<>();
        holes.addAll(holesInRole(connection));
        holes.addAll(holesInTables(connection));
        if (!holes.isEmpty()) {
            throw new DatabaseRefused("De database scheidt gemeenten niet goed; Samenspel start zo niet. "
                    + "/ The database would not keep municipalities apart, so Samenspel does not start: " + String.join("; ", holes));
        }
    }

    private List<String> holesInRole(Connection connection) throws SQLException {
        List<String> holes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ROLE)) {
            query.setString(1, app);
            try (ResultSet role = query.executeQuery()) {
                if (!role.next()) {
                    return List.of("role " + app + " does not exist");
                }
                if (role.getBoolean(1)) holes.add("role " + app + " is a superuser");
                if (role.getBoolean(2)) holes.add("role " + app + " may bypass row-level security");
                if (role.getBoolean(3)) holes.add("role " + app + " is member of another role");
                if (role.getBoolean(4)) holes.add("role " + app + " owns tables");
            }
        }
        return holes;
    }

    private List<String> holesInTables(Connection connection) throws SQLException {
        Set<String> holes = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement(TABLES)) {
            query.setArray(1, connection.createArrayOf("text", Modules.IN_ORDER.toArray()));
            try (ResultSet tables = query.executeQuery()) {
                while (tables.next()) {
                    String table = tables.getString(1);
                    if (INSTALLATION_WIDE.contains(table)) continue;
                    if (!tables.getBoolean(2)) holes.add("table " + table + " has no mandatory column municipality");
                    if (!tables.getBoolean(3)) holes.add("table " + table + " has no forced row-level security");
                }
            }
        }
        return new ArrayList<>(holes);
    }
}
