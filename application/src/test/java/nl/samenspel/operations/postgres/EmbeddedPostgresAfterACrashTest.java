package nl.samenspel.operations.postgres;

import static nl.samenspel.operations.postgres.EmbeddedPostgresTest.ask;
import static nl.samenspel.operations.postgres.EmbeddedPostgresTest.change;
import static nl.samenspel.operations.postgres.EmbeddedPostgresTest.serverProcess;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Starting after something went wrong, and going on when the server is killed. */
class EmbeddedPostgresAfterACrashTest {

    @Test
    void comesBackOnTheSamePortWithEverythingAcknowledgedWhenTheServerIsKilled() throws Exception {
        var data = DataFolders.withDatabase();
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            change(postgres, "CREATE TABLE note (number int)");
            int acknowledged = writeUntilKilled(postgres, serverProcess(data));
            awaitConnection(postgres);
            assertThat(Integer.parseInt(ask(postgres, "SELECT count(*) FROM note"))).isBetween(acknowledged, acknowledged + 1);
        }
    }

    @Test
    void doesABrokenOffFirstStartAgain() throws Exception {
        var data = DataFolders.empty();
        var halfDatabase = Files.createDirectories(data.resolve("database.unfinished/cluster"));
        Files.writeString(halfDatabase.resolve("PG_VERSION"), "18\n");
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
        assertThat(data.resolve("database.unfinished")).doesNotExist();
    }

    @Test
    void unpacksAgainWhatWasHalfUnpacked() throws Exception {
        var data = DataFolders.empty();
        Files.delete(data.resolve("postgres"));
        var archive = Archive.ofThisPlatform();
        var half = Files.createDirectories(data.resolve("postgres").resolve(archive.version() + ".unfinished/bin"));
        Files.writeString(half.resolve("postgres"), "half");
        var told = new ArrayList<String>();
        var programs = Programs.unpackOnce(archive, DataFolder.open(data, Person.current()), told::add);
        assertThat(programs.postgres()).isExecutable();
        assertThat(Files.size(programs.postgres())).isGreaterThan(1_000_000);
        assertThat(half).doesNotExist();
        assertThat(told).hasSize(6).first().asString().endsWith(" 0%");
    }

    @Test
    void endsAServerThatAKilledProgramLeftBehind() throws Exception {
        var data = DataFolders.withDatabase();
        var folder = DataFolder.open(data, Person.current());
        var programs = Programs.unpackOnce(Archive.ofThisPlatform(), folder, line -> { });
        int port = new ServerPort(folder.port(), new Random(1)).another();
        var orphan = Server.launch(programs, new Cluster(folder.cluster()), ServerAccount.choose(folder, programs), port,
            new ServerLog(folder.logs(), ServerLog.MAXIMUM_BYTES));
        assertThat(orphan.awaitReady()).isTrue();
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            assertThat(orphan.process().onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void doesNotTakeAnotherProgramForALeftServer() throws Exception {
        var data = DataFolders.withDatabase();
        Files.write(data.resolve("database/postmaster.pid"), List.of(String.valueOf(ProcessHandle.current().pid()),
            data.resolve("database").toString(), "1700000000", "5432", "", "127.0.0.1", "1 1", "ready"));
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void makesTheProgramsDatabaseWhenTheFirstStartEndedJustBeforeThat() throws Exception {
        var data = DataFolders.withDatabase();
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            var other = postgres.url().replace("/samenspel", "/postgres");
            try (var connection = DriverManager.getConnection(other, postgres.user(), postgres.password());
                    var statement = connection.createStatement()) {
                statement.execute("DROP DATABASE samenspel");
            }
        }
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            assertThat(ask(postgres, "SELECT current_database()")).isEqualTo("samenspel");
        }
    }

    /** Writes one row a time; the server is killed after some of them. Returns how many were acknowledged. */
    private static int writeUntilKilled(EmbeddedPostgres postgres, long server) throws Exception {
        int acknowledged = 0;
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var insert = connection.prepareStatement("INSERT INTO note VALUES (?)")) {
            for (; acknowledged < 1_000_000; acknowledged++) {
                if (acknowledged == 100) {
                    assertThat(Command.of("/bin/sh", "-c", "kill -9 " + server).run().succeeded()).isTrue();
                }
                insert.setInt(1, acknowledged);
                insert.executeUpdate();
            }
        } catch (SQLException killed) {
            assertThat(acknowledged).isGreaterThanOrEqualTo(100);
        }
        return acknowledged;
    }

    private static void awaitConnection(EmbeddedPostgres postgres) {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            try {
                ask(postgres, "SELECT 1");
                return;
            } catch (SQLException notYet) {
                assertThat(Instant.now()).as("the server comes back: %s", notYet.getMessage()).isBefore(deadline);
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }
}
