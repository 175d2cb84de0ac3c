package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One run of the PostgreSQL server, from its launch to its end. */
final class Server {

    private static final System.Logger LOG = System.getLogger(Server.class.getName());
    private static final int SECONDS_FOR_FAST_SHUTDOWN = 20;
    private static final int SECONDS_FOR_IMMEDIATE_SHUTDOWN = 5;

    private final Process process;
    private final Thread log;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private Server(Process process, ServerLog log) {
        this.process = process;
        this.log = log.follow(process.inputReader(), line -> {
            if (line.contains("database system is ready to accept connections")) {
                ready.complete(true);
            }
        });
        process.onExit().thenRunAsync(this::endWithoutMore);
    }

    /** Only when its last words are read is it sure that it was never ready. */
    private void endWithoutMore() {
        try {
            log.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ready.complete(false);
    }

    /** Launches it. On Linux the server ends when the calling thread ends, so call this from one that lasts. */
    static Server launch(Programs programs, Cluster cluster, ServerAccount account, int port, ServerLog log) throws IOException {
        var words = new ArrayList<>(List.of(programs.postgres().toString(), "-D", cluster.folder().toString()));
        words.addAll(ServerSettings.arguments(port));
        return run(account.command("INT", words), log);
    }

    static Server run(Command command, ServerLog log) throws IOException {
        return new Server(command.start(), log);
    }

    /** Waits until it accepts connections, however long a repair takes; false if it ended instead. */
    boolean awaitReady() throws InterruptedException {
        boolean answer = ready.join();
        if (!answer) {
            awaitEnd();
        }
        return answer;
    }

    int awaitEnd() throws InterruptedException {
        int status = process.waitFor();
        log.join(TimeUnit.SECONDS.toMillis(1));
        return status;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    void stop() {
        try {
            Signal.FAST_SHUTDOWN.send(process.pid());
            if (!process.waitFor(SECONDS_FOR_FAST_SHUTDOWN, TimeUnit.SECONDS)) {
                Signal.IMMEDIATE_SHUTDOWN.send(process.pid());
                if (!process.waitFor(SECONDS_FOR_IMMEDIATE_SHUTDOWN, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "PostgreSQL could not be told to stop", e);
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
