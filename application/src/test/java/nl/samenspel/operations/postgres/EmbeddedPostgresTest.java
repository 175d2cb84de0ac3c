package nl.samenspel.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Starting and stopping as it should go. */
class EmbeddedPostgresTest {

    @Test
    void makesADatabaseInAnEmptyFolderAndSaysSo() throws Exception {
        var data = DataFolders.empty();
        var told = new ArrayList<String>();
        try (var postgres = EmbeddedPostgres.start(data, told::add)) {
            assertThat(ask(postgres, "SELECT current_database()")).isEqualTo("samenspel");
        }
        assertThat(told).containsExactly("Lege database maken (creating an empty database)",
            "Database starten (starting the database)");
    }

    @Test
    void keepsWhatWasWrittenAndItsPort() throws Exception {
        var data = DataFolders.withDatabase();
        int port;
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            port = postgres.port();
            change(postgres, "CREATE TABLE note (text text)", "INSERT INTO note VALUES ('soep op dinsdag')");
        }
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(ask(postgres, "SELECT text FROM note")).isEqualTo("soep op dinsdag");
        }
    }

    @Test
    void isDurableAndOrdersLettersTheSameOnEveryMachine() throws Exception {
        try (var postgres = EmbeddedPostgres.start(DataFolders.withDatabase(), line -> { })) {
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(postgres, "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'samenspel'"))
                .isEqualTo("bC.UTF-8");
        }
    }

    @Test
    void opensForThePasswordOnly() throws Exception {
        var data = DataFolders.withDatabase();
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "guess").close())
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
            assertThat(ask(postgres, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'")).isEqualTo("0");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.secret")))).isEqualTo("rw-------");
    }

    @Test
    void writesNothingThatPeopleTypedToItsLog() throws Exception {
        var data = DataFolders.withDatabase();
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            change(postgres, "CREATE TABLE person (mail text UNIQUE)", "INSERT INTO person VALUES ('geheim@example.org')");
            assertThatThrownBy(() -> change(postgres, "INSERT INTO person VALUES ('geheim@example.org')")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(postgres, "SELECT 'geheim'::int")).isInstanceOf(SQLException.class);
        }
        assertThat(data.resolve("log/postgres.log")).content().contains("database system is shut down").doesNotContain("geheim");
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws Exception {
        var data = DataFolders.withDatabase();
        int port;
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            port = postgres.port();
        }
        try (var neighbour = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var postgres = EmbeddedPostgres.start(data, line -> { })) {
            assertThat(postgres.port()).isNotEqualTo(neighbour.getLocalPort());
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void canBeClosedTwice() throws Exception {
        var data = DataFolders.withDatabase();
        var postgres = EmbeddedPostgres.start(data, line -> { });
        postgres.close();
        postgres.close();
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void startsBelowAFolderThatOnlyItsOwnerCanEnter() throws Exception {
        var closed = Files.createDirectory(DataFolders.empty().resolve("closed"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var data = Files.createDirectory(closed.resolve("my data"));
        DataFolders.run("cp", "-aL", DataFolders.empty().resolve("postgres").toString(), data.toString());
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    static String ask(EmbeddedPostgres postgres, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    static void change(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static long serverProcess(Path data) throws Exception {
        return Long.parseLong(Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst());
    }
}
