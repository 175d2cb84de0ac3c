package nl.samenspel.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspel.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program refuses to start on a database that would let municipalities see each other's rows. */
class LeakCheckTest {

    private static DatabaseServer server;
    private static Database database;

    @BeforeAll
    static void makeADatabaseToSpoil() {
        server = TestDatabase.fresh("samenspel_leaks");
        database = Database.open(server, _ -> {});
    }

    @Test
    void aDatabaseFreshlyMigratedPasses() {
        assertThatNoException().isThrownBy(() -> check());
    }

    @Test
    void aRoleThatMayBypassRowLevelSecurityIsRefused() throws SQLException {
        asSuperuser("alter role " + DatabaseRole.APP.on(server) + " bypassrls");
        refusesBecause("may bypass row-level security");
        asSuperuser("alter role " + DatabaseRole.APP.on(server) + " nobypassrls");
    }

    @Test
    void aRoleThatIsMemberOfTheOwnerIsRefused() throws SQLException {
        asSuperuser("grant " + DatabaseRole.OWNER.on(server) + " to " + DatabaseRole.APP.on(server));
        refusesBecause("is member of another role");
        asSuperuser("revoke " + DatabaseRole.OWNER.on(server) + " from " + DatabaseRole.APP.on(server));
    }

    @Test
    void aTableWithoutMunicipalityIsRefused() throws SQLException {
        asOwner("create table places.leak (name text)");
        refusesBecause("table places.leak has no mandatory column municipality");
        asOwner("drop table places.leak");
    }

    @Test
    void aTableWhoseSecurityIsNotForcedIsRefused() throws SQLException {
        asOwner("alter table places.district no force row level security");
        refusesBecause("table places.district has no forced row-level security");
        asOwner("alter table places.district force row level security");
    }

    @Test
    void theListOfTablesWithoutMunicipalityNamesOnlyTablesThatExist() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection owner = database.connectAs(DatabaseRole.OWNER);
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select schemaname || '.' || tablename from pg_tables")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).containsAll(LeakCheck.INSTALLATION_WIDE);
    }

    private static void refusesBecause(String reason) {
        assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(LeakCheckTest::check).withMessageContaining(reason);
    }

    private static void check() throws SQLException {
        try (Connection owner = database.connectAs(DatabaseRole.OWNER)) {
            new LeakCheck(DatabaseRole.APP.on(server)).run(owner);
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection owner = database.connectAs(DatabaseRole.OWNER); Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(server.url(), server.user(), server.password()); Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
