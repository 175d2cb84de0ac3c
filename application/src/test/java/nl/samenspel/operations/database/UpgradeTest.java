package nl.samenspel.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;

/**
 * What a municipality put in with an earlier version is still there after an upgrade. Each folder below {@code kept} holds the rows of one released version: {@code
 * versions.csv} names the last migration of each module, {@code tables.csv} the tables in the order in which they are read in, and how many rows each has.
 */
class UpgradeTest {

    static Stream<Path> keptVersions() throws IOException, URISyntaxException {
        return Files.list(Path.of(UpgradeTest.class.getResource("/kept").toURI())).sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keptVersions")
    void whatWasPutInWithAnEarlierVersionIsStillThere(Path kept) throws SQLException, IOException {
        DatabaseServer server = TestDatabase.fresh("samenspel_upgrade");
        Map<String, String> tables = table(kept.resolve("tables.csv"));
        asItWas(server, kept, tables.keySet().stream().toList());

        Database database = Database.open(server, _ -> {});

        try (Connection maintenance = database.connectAs(DatabaseRole.MAINTENANCE)) {
            for (Map.Entry<String, String> expected : tables.entrySet()) {
                assertThat(rowsIn(maintenance, expected.getKey())).as(expected.getKey()).hasToString(expected.getValue());
            }
            assertThat(facts(maintenance)).allSatisfy(facts -> assertThat(facts).contains("\"name\""));
        }
    }

    private static void asItWas(DatabaseServer server, Path kept, List<String> tables) throws SQLException, IOException {
        try (Connection provisioner = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            new Roles(server).provision(provisioner);
        }
        Migrations migrations = new Migrations(server, _ -> {});
        try (Connection owner = connect(server, DatabaseRole.OWNER)) {
            migrations.runTo(owner, table(kept.resolve("versions.csv")));
        }
        try (Connection maintenance = connect(server, DatabaseRole.MAINTENANCE)) {
            for (String table : tables) {
                try (Reader rows = Files.newBufferedReader(kept.resolve(table + ".csv")); BufferedReader names = Files.newBufferedReader(kept.resolve(table + ".csv"))) {
                    maintenance.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " (" + names.readLine() + ") from stdin with (format csv, header)", rows);
                }
            }
        }
    }

    private static Connection connect(DatabaseServer server, DatabaseRole role) throws SQLException {
        return DriverManager.getConnection(server.url(), role.on(server), role.passwordOn(server));
    }

    /** The lines of a file of two columns, in order, without its heading. */
    private static Map<String, String> table(Path file) throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            table.put(line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1));
        }
        return table;
    }

    private static long rowsIn(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    private static List<String> facts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select string_agg(facts::text, E'\n') from directory.entry")) {
            rows.next();
            return rows.getString(1).lines().toList();
        }
    }
}
