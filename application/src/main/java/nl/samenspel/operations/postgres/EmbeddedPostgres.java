package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The PostgreSQL that comes with the program: made at the first start, started and stopped with the program.
 *
 * <p>It listens on this machine only, on a port that stays the same; its superuser serves only to make roles and
 * databases. If the server ends by itself it is started again on the same port; connections of that moment are lost,
 * nothing that was acknowledged is.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String DATABASE = "samenspel";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final int PORT_TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final FolderLock lock;
    private final Secret secret;
    private final int port;
    private final Supervisor supervisor;
    private final AtomicReference<Runnable> whenLost;
    private boolean closed;

    private EmbeddedPostgres(FolderLock lock, Secret secret, int port, Supervisor supervisor, AtomicReference<Runnable> whenLost) {
        this.lock = lock;
        this.secret = secret;
        this.port = port;
        this.supervisor = supervisor;
        this.whenLost = whenLost;
    }

    /**
     * Starts the server of a data folder, which is made when it does not exist. Returns when the database can be used.
     *
     * @param data     the folder, used by one program at a time
     * @param progress gets a line for a person at every step that takes time
     * @throws PostgresRefused when a person has to do something first; the message says what
     */
    public static EmbeddedPostgres start(Path data, Consumer<String> progress) throws PostgresRefused {
        var folder = DataFolder.open(data, Person.current());
        var lock = FolderLock.take(folder);
        boolean started = false;
        try {
            var random = new SecureRandom();
            var archive = Archive.ofThisPlatform();
            folder.needs(Programs.megabytesNeeded(archive, folder) + Cluster.megabytesNeeded(folder));
            var programs = Programs.unpackOnce(archive, folder, progress);
            var account = ServerAccount.choose(folder, programs);
            new Orphan(folder.cluster()).end();
            var secret = Secret.of(folder, random);
            var cluster = Cluster.makeOnce(folder, programs, archive, account, secret, progress);
            folder.create(folder.logs());
            progress.accept("Database starten (starting the database)");
            var postgres = launch(folder, lock, secret, new ServerPort(folder.port(), random),
                (port, log) -> Server.launch(programs, cluster, account, port, log));
            started = true;
            return postgres;
        } catch (IOException e) {
            throw folder.refusal("starting the server", e);
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    /** Address of the program's database, for the driver. */
    public String url() {
        return url(DATABASE, port);
    }

    public String user() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return secret.text();
    }

    public int port() {
        return port;
    }

    /** Called, at most once and on another thread, when the server has ended and does not come back. */
    public void whenLost(Runnable action) {
        whenLost.set(action);
    }

    /** Stops the server after everything is saved, in about a fifth of a second; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            supervisor.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    /** Launches a server on a port, writing to a log. */
    @FunctionalInterface
    private interface LaunchOnPort {
        Server launch(int port, ServerLog log) throws IOException;
    }

    private static EmbeddedPostgres launch(DataFolder folder, FolderLock lock, Secret secret, ServerPort ports, LaunchOnPort launch)
            throws IOException, PostgresRefused {
        var log = new ServerLog(folder.logs(), ServerLog.MAXIMUM_BYTES);
        int port = ports.remembered();
        for (int attempt = 1; ; attempt++) {
            log.forget();
            int chosen = port;
            var whenLost = new AtomicReference<Runnable>(() -> { });
            var supervisor = new Supervisor(() -> launch.launch(chosen, log), InstantSource.system(), FIRST_PAUSE, () -> whenLost.get().run());
            if (isReady(supervisor)) {
                var postgres = new EmbeddedPostgres(lock, secret, chosen, supervisor, whenLost);
                postgres.prepareDatabase(folder);
                return postgres;
            }
            var complaint = Complaint.in(log.lastLines());
            if (complaint == Complaint.DISK_FULL) {
                throw PostgresRefused.diskFull(folder.root());
            }
            if (attempt == PORT_TRIES || complaint == Complaint.OTHER) {
                throw PostgresRefused.failed(folder.root(), "postgres", log.lastLines());
            }
            port = complaint == Complaint.PORT_TAKEN ? ports.another() : port;
        }
    }

    private static boolean isReady(Supervisor supervisor) throws IOException {
        try {
            return supervisor.start().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException outage ? outage : new IOException(e.getCause());
        }
    }

    /** Makes the program's database unless it is there; a start broken off before this point is finished here. */
    private void prepareDatabase(DataFolder folder) throws PostgresRefused {
        boolean prepared = false;
        try {
            try (var present = DriverManager.getConnection(url(), user(), password())) {
                prepared = present.isValid(0);
            } catch (SQLException e) {
                if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                    throw e;
                }
                try (var connection = DriverManager.getConnection(url("postgres", port), user(), password());
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE " + DATABASE);
                    prepared = true;
                }
            }
        } catch (SQLException e) {
            throw folder.refusal("making the database", new IOException(e.getMessage(), e));
        } finally {
            if (!prepared) {
                close();
            }
        }
    }

    static String urlAt(int port) {
        return url(DATABASE, port);
    }

    private static String url(String database, int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
