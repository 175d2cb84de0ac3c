package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the server running on the same port until it is told to stop.
 *
 * <p>A server that ends by itself (killed, out of memory) is started again, at most {@value #TRIES} times in a row with
 * growing pauses; one that ran for {@link #STEADY} has earned new tries. When they are used up, somebody is told.
 */
final class Supervisor {

    static final int TRIES = 6;
    static final Duration STEADY = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(Supervisor.class.getName());

    /** Launches a server; called on the supervisor's own thread, which lives as long as the program. */
    @FunctionalInterface
    interface Launch {
        Server launch() throws IOException;
    }

    private final Launch launch;
    private final InstantSource time;
    private final Duration firstPause;
    private final Runnable gaveUp;
    private final CompletableFuture<Boolean> firstStart = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("postgres-supervisor").daemon().unstarted(this::keepRunning);
    private @Nullable Server current;

    Supervisor(Launch launch, InstantSource time, Duration firstPause, Runnable gaveUp) {
        this.launch = launch;
        this.time = time;
        this.firstPause = firstPause;
        this.gaveUp = gaveUp;
    }

    /** Starts the first server; completes with whether it accepts connections. It is not tried again by itself. */
    CompletableFuture<Boolean> start() {
        thread.start();
        return firstStart;
    }

    void stop() throws InterruptedException {
        Server server;
        synchronized (this) {
            stopping.countDown();
            server = current;
        }
        if (server != null) {
            server.stop();
        }
        thread.join();
    }

    private void keepRunning() {
        try {
            if (firstRun()) {
                startAgainAndAgain();
            }
        } catch (IOException e) {
            firstStart.completeExceptionally(e);
            LOG.log(Level.ERROR, "PostgreSQL cannot be launched", e);
            gaveUp.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            firstStart.completeExceptionally(e);
        }
    }

    private boolean firstRun() throws IOException, InterruptedException {
        boolean ready = startAndWait();
        firstStart.complete(ready);
        if (ready) {
            awaitEnd();
        }
        return ready;
    }

    private void startAgainAndAgain() throws IOException, InterruptedException {
        int failures = 1;
        while (!isStopping()) {
            if (failures > TRIES) {
                LOG.log(Level.ERROR, "PostgreSQL ended {0} times in a row; giving up", failures);
                gaveUp.run();
                return;
            }
            LOG.log(Level.WARNING, "PostgreSQL ended unexpectedly; starting it again (try {0} of {1})", failures, TRIES);
            if (stopping.await(firstPause.toMillis() << (failures - 1), TimeUnit.MILLISECONDS)) {
                return;
            }
            var started = time.instant();
            if (startAndWait()) {
                LOG.log(Level.INFO, "PostgreSQL accepts connections again");
                awaitEnd();
            }
            boolean steady = Duration.between(started, time.instant()).compareTo(STEADY) >= 0;
            failures = steady ? 1 : failures + 1;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean startAndWait() throws IOException, InterruptedException {
        Server server;
        synchronized (this) {
            if (isStopping()) {
                return false;
            }
            server = launch.launch();
            current = server;
        }
        return server.awaitReady();
    }

    private void awaitEnd() throws InterruptedException {
        Server server;
        synchronized (this) {
            server = current;
        }
        if (server != null) {
            server.awaitEnd();
        }
    }
}
