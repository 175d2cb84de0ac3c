package nl.samenspel.acceptance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The program as the launcher built it, once for all tests; and copies of it in other places. Tests run in two processes: who comes first makes it, the other one waits.
 */
final class BuiltProgram {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static @Nullable Path home;
    private static @Nullable Path started;

    private BuiltProgram() {
    }

    /** The checkout, with a program that is not older than its sources. */
    static synchronized Path home() throws Exception {
        if (home == null) {
            var checkout = Path.of(System.getProperty("samenspel.home", "..")).toAbsolutePath().normalize();
            alone(() -> run(List.of(checkout.resolve("samenspel").toString(), "build")));
            home = checkout;
        }
        return home;
    }

    /** Does something while no other process of the tests does anything alone. */
    private static void alone(Callable<?> work) throws Exception {
        Files.createDirectories(TARGET);
        try (var channel = FileChannel.open(TARGET.resolve("alone"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            work.call();
        }
    }

    /** Only what is needed to start, without sources, below another folder; readable by everybody. */
    static Path copiedTo(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("target"));
        run(List.of("cp", "-a", home().resolve("samenspel").toString(), folder.toString()));
        run(List.of("cp", "-a", home().resolve("target/program").toString(), folder.resolve("target").toString()));
        return folder;
    }

    /**
     * A data folder with the demo municipality, as a program that was stopped in order leaves it. The first start happens once for all tests: whoever tests something else
     * than the first start has no need of another.
     *
     * @param data where it has to come; not there yet
     */
    static Path dataOfTheDemo(Path data) throws Exception {
        run(List.of("cp", "-a", startedOnce().toString(), data.toString()));
        return data;
    }

    private static synchronized Path startedOnce() throws Exception {
        if (started == null) {
            var folder = TARGET.resolve("started once");
            var program = Files.getLastModifiedTime(home().resolve("target/program/built"));
            alone(() -> {
                var done = folder.resolve("done");
                if (!Files.exists(done) || Files.getLastModifiedTime(done).compareTo(program) < 0) {
                    delete(folder);
                    Files.createDirectories(folder);
                    RunningProgram.start(home(), folder.resolve("data")).untilFirstPage().close();
                    Files.createFile(done);
                }
                return done;
            });
            started = folder.resolve("data");
        }
        return started;
    }

    /** A new folder that every user may enter, with a space in its name. */
    static Path newFolder() throws IOException {
        return Files.createTempDirectory("samen spel ", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    static String run(List<String> words) throws Exception {
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + process.exitValue() + "\n" + output);
        }
        return output;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static void delete(Path folder) throws Exception {
        run(List.of("rm", "-rf", folder.toString()));
    }
}
