package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command of the operating system, run in an environment that is the same on every machine: no settings of a person's
 * own PostgreSQL, no translated messages, no current folder that another user could not see.
 */
record Command(List<String> words) {

    private static final String SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin";

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    /** The place of a program, if the machine has it. */
    static Optional<String> find(String program) {
        return Stream.of(SYSTEM_PATH.split(":")).map(folder -> Path.of(folder, program))
            .filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    Command then(List<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return new Command(List.copyOf(all));
    }

    /** Starts it with its error stream joined to its output; the death signal, if any, is tied to the calling thread. */
    Process start() throws IOException {
        var builder = new ProcessBuilder(words).directory(Path.of("/").toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", SYSTEM_PATH);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Runs it to its end. */
    Outcome run() throws IOException {
        var process = start();
        try (var output = process.inputReader()) {
            var lines = output.lines().toList();
            return new Outcome(process.waitFor(), lines);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + words.getFirst(), e);
        }
    }

    /** How a command ended and what it said. */
    record Outcome(int status, List<String> lines) {

        boolean succeeded() {
            return status == 0;
        }

        List<String> lastLines() {
            return lines.subList(Math.max(0, lines.size() - 5), lines.size());
        }
    }
}
