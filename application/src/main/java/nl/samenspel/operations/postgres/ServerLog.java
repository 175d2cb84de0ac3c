package nl.samenspel.operations.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes what the server says to a file of the program's own, and remembers its last lines to explain a failure.
 *
 * <p>At most {@value #FILES} files of about {@value #MAXIMUM_BYTES} bytes are kept. A full disk costs log lines, never the server.
 */
final class ServerLog {

    static final int MAXIMUM_BYTES = 2_000_000;
    static final int FILES = 3;
    private static final int REMEMBERED_LINES = 12;

    private final Path folder;
    private final int maximumBytes;
    private final Deque<String> lastLines = new ArrayDeque<>();

    ServerLog(Path folder, int maximumBytes) {
        this.folder = folder;
        this.maximumBytes = maximumBytes;
    }

    /** Follows the output of one server until it ends; every line also goes to the listener. */
    Thread follow(BufferedReader output, Consumer<String> listener) {
        return Thread.ofPlatform().name("postgres-log").daemon().start(() -> {
            try (output) {
                output.lines().forEach(line -> {
                    add(line);
                    listener.accept(line);
                });
            } catch (IOException | UncheckedIOException e) {
                add("log ended: " + e.getMessage());
            }
        });
    }

    synchronized List<String> lastLines() {
        return List.copyOf(lastLines);
    }

    synchronized void forget() {
        lastLines.clear();
    }

    synchronized void add(String line) {
        remember(line);
        try {
            var file = file(0);
            if (Files.exists(file) && Files.size(file) + line.length() > maximumBytes) {
                rotate();
            }
            Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (Files.size(file) == line.length() + 1) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException fullDisk) {
            remember("log not written: " + fullDisk.getMessage());
        }
    }

    private void remember(String line) {
        lastLines.addLast(line);
        if (lastLines.size() > REMEMBERED_LINES) {
            lastLines.removeFirst();
        }
    }

    private void rotate() throws IOException {
        for (int number = FILES - 1; number > 0; number--) {
            if (Files.exists(file(number - 1))) {
                Files.move(file(number - 1), file(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path file(int number) {
        return folder.resolve(number == 0 ? "postgres.log" : "postgres." + number + ".log");
    }
}
