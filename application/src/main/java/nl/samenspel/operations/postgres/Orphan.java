package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server left behind by a program that was killed.
 *
 * <p>Whoever holds the folder lock is the only program on the folder, so a server that still runs on it has no program:
 * it is asked to end. A note of a server that is gone, whose process number now belongs to another program, is removed,
 * because PostgreSQL would take that program for a server.
 */
record Orphan(Path cluster) {

    private static final System.Logger LOG = System.getLogger(Orphan.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void end() throws IOException {
        var note = cluster.resolve("postmaster.pid");
        var process = noted(note);
        if (process.isEmpty()) {
            return;
        }
        if (!isServerOfThisFolder(process.get())) {
            Files.delete(note);
            return;
        }
        LOG.log(Level.INFO, "Ending a PostgreSQL that a killed program left behind (process {0,number,#})", process.get().pid());
        for (var signal : new Signal[] {Signal.FAST_SHUTDOWN, Signal.IMMEDIATE_SHUTDOWN}) {
            signal.send(process.get().pid());
            if (ended(process.get())) {
                return;
            }
        }
        throw new IOException("PostgreSQL process " + process.get().pid() + " does not end");
    }

    private static Optional<ProcessHandle> noted(Path note) throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(note);
        return lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")
            ? Optional.empty()
            : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    private boolean isServerOfThisFolder(ProcessHandle process) throws IOException {
        var words = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        var commandLine = Files.isReadable(words)
            ? Files.readString(words).replace('\0', ' ')
            : process.info().commandLine().orElse("");
        return commandLine.contains("postgres") && commandLine.contains(cluster.toString());
    }

    private static boolean ended(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was ending", e);
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}
