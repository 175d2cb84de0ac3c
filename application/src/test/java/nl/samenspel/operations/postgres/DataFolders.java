package nl.samenspel.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.testing.Side;
import org.jspecify.annotations.Nullable;

/**
 * Data folders for the tests: unpacking and initdb happen once, every test gets its own copy.
 *
 * <p>They stand in the build folder, because temporary folders cannot be entered by the user that root hands the server to.
 */
final class DataFolders {

    private static final Path HOME = Side.folder("postgres tests");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable Path original;

    private DataFolders() {
    }

    /** A folder in which the programs are unpacked and nothing else is. */
    static Path empty() throws IOException {
        var data = newFolder();
        Files.createSymbolicLink(data.resolve("postgres"), made().resolve("postgres"));
        return data;
    }

    /** A folder with an empty database that was stopped in order. */
    static Path withDatabase() throws IOException {
        var data = empty();
        for (var part : new String[] {"database", "postgres.secret", "log"}) {
            run("cp", "-a", made().resolve(part).toString(), data.resolve(part).toString());
        }
        return data;
    }

    static void run(String... words) throws IOException {
        var outcome = Command.of(words).run();
        assertThat(outcome.status()).as("%s: %s", String.join(" ", words), outcome.lines()).isZero();
    }

    private static Path newFolder() throws IOException {
        var folder = HOME.resolve(ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet());
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Leftovers.delete(folder)));
        return folder;
    }

    private static synchronized Path made() throws IOException {
        if (original == null) {
            var folder = HOME.resolve("original");
            Files.createDirectories(HOME);
            Files.setPosixFilePermissions(HOME, PosixFilePermissions.fromString("rwx--x--x"));
            try (var postgres = EmbeddedPostgres.start(folder, line -> { })) {
                assertThat(postgres.port()).isPositive();
            } catch (PostgresRefused refused) {
                throw new IOException(refused);
            }
            original = folder;
        }
        return original;
    }
}
