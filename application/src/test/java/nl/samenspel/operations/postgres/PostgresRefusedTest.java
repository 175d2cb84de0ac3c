package nl.samenspel.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every refusal names the folder, says why and what to do, in both languages, and leaves the folder as it was. */
class PostgresRefusedTest {

    @Test
    void refusesASecondProgramOnOneFolder() throws Exception {
        var data = DataFolders.withDatabase();
        try (var postgres = EmbeddedPostgres.start(data, line -> { })) {
            var refused = refusal(data);
            assertThat(refused.kind()).isEqualTo(PostgresRefused.Kind.IN_USE);
            assertThat(refused).hasMessageContainingAll(data.toString(), "al in gebruik", "is in use", "--data",
                String.valueOf(ProcessHandle.current().pid()));
            assertThat(EmbeddedPostgresTest.ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesADatabaseOfAnotherVersion() throws Exception {
        var data = DataFolders.withDatabase();
        Files.writeString(data.resolve("database/PG_VERSION"), "17\n");
        var refused = refusal(data);
        assertThat(refused.kind()).isEqualTo(PostgresRefused.Kind.OTHER_VERSION);
        assertThat(refused).hasMessageContainingAll("PostgreSQL 17", "PostgreSQL 18", "back-up", "backup");
    }

    @Test
    void refusesADatabaseWhosePasswordIsGone() throws Exception {
        var data = DataFolders.withDatabase();
        Files.delete(data.resolve("postgres.secret"));
        var refused = refusal(data);
        assertThat(refused.kind()).isEqualTo(PostgresRefused.Kind.INCOMPLETE);
        assertThat(refused).hasMessageContainingAll("postgres.secret", "ontbreekt", "missing");
    }

    @Test
    void saysWhatPostgresSaysWhenTheFilesAreSpoilt() throws Exception {
        var data = DataFolders.withDatabase();
        Files.delete(data.resolve("database/global/pg_control"));
        var refused = refusal(data);
        assertThat(refused.kind()).isEqualTo(PostgresRefused.Kind.FAILED);
        assertThat(refused).hasMessageContainingAll(data.toString(), "pg_control");
    }

    @Test
    void namesTheOwnerOfAnothersDatabaseAndLeavesItToThem() throws Exception {
        assumeTrue(Person.current().isRoot(), "only root can make a folder of another owner");
        var data = DataFolders.withDatabase();
        DataFolders.run("chown", "-R", "daemon", data.resolve("database").toString());
        var refused = refusal(data);
        assertThat(refused.kind()).isEqualTo(PostgresRefused.Kind.OTHER_OWNER);
        assertThat(refused).hasMessageContainingAll(data.resolve("database").toString(), "gebruiker daemon", "user daemon", "chown -R");
        assertThat(Files.getOwner(data.resolve("database")).getName()).isEqualTo("daemon");
    }

    @Test
    void namesTheUserWhoCannotReachTheFolder() throws Exception {
        assumeTrue(Person.current().isRoot(), "only root hands the server to another user");
        var data = DataFolders.withDatabase();
        var cluster = data.resolve("database");
        assumeTrue(!Person.current().owns(cluster), "the build folder itself cannot be reached by another user");
        DataFolders.run("chmod", "700", data.toString());
        var refused = refusal(data);
        assertThat(refused.kind()).isEqualTo(PostgresRefused.Kind.UNREACHABLE);
        assertThat(refused).hasMessageContainingAll(cluster.toString(), Person.ownerOf(cluster), "Permission denied");
    }

    @Test
    void saysThatTheDiskIsTooFullBeforeItBegins() throws Exception {
        var disk = DataFolders.empty().resolve("disk");
        assumeTrue(mounted(disk, "40m"), "a small disk can only be mounted by root");
        try {
            var refused = refusal(disk.resolve("data"));
            assertThat(refused.kind()).isEqualTo(PostgresRefused.Kind.DISK_FULL);
            assertThat(refused).hasMessageContainingAll("160 MB", disk.toString(), "te vol", "too full");
        } finally {
            DataFolders.run("umount", disk.toString());
        }
    }

    @Test
    void saysThatTheDiskIsFullAndStartsWhenThereIsRoomAgain() throws Exception {
        var disk = DataFolders.empty().resolve("disk");
        assumeTrue(mounted(disk, "150m"), "a small disk can only be mounted by root");
        try {
            var whole = DataFolders.withDatabase();
            DataFolders.run("cp", "-aL", whole.toString(), disk.resolve("data").toString());
            var filling = disk.resolve("filling");
            assertThat(Command.of("/bin/sh", "-c", "cat /dev/zero > '" + filling + "'").run().succeeded()).isFalse();
            var refused = refusal(disk.resolve("data"));
            assertThat(refused.kind()).isEqualTo(PostgresRefused.Kind.DISK_FULL);
            assertThat(refused).hasMessageContainingAll("De schijf van", "vol", "The disk of", "full");
            Files.delete(filling);
            try (var postgres = EmbeddedPostgres.start(disk.resolve("data"), line -> { })) {
                assertThat(EmbeddedPostgresTest.ask(postgres, "SELECT 1")).isEqualTo("1");
            }
        } finally {
            DataFolders.run("umount", disk.toString());
        }
    }

    private static PostgresRefused refusal(Path data) {
        return catchThrowableOfType(PostgresRefused.class, () -> EmbeddedPostgres.start(data, line -> { }).close());
    }

    private static boolean mounted(Path folder, String size) throws Exception {
        Files.createDirectories(folder);
        return Person.current().isRoot()
            && Command.of("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()).run().succeeded();
    }
}
