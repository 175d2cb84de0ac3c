package nl.samenspel.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseRefused;
import nl.samenspel.operations.database.DatabaseServer;
import nl.samenspel.operations.postgres.EmbeddedPostgres;
import nl.samenspel.operations.postgres.PostgresRefused;
import nl.samenspel.operations.postgres.RunningPostgres;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that must stand before the first bean does: the database server, its roles and its tables. It outlives the application context and is closed after it.
 */
public final class Installation implements AutoCloseable {

    private final Database database;
    private final Map<String, Object> settings;
    private final Runnable stop;

    private Installation(Database database, Map<String, Object> settings, Runnable stop) {
        this.database = database;
        this.settings = settings;
        this.stop = stop;
    }

    /** Either an installation that is ready, or a sentence for who started the program. */
    public sealed interface Opening {}

    /** The database is up and migrated. */
    public record Opened(Installation installation) implements Opening {}

    /** It could not be; the reason is a sentence in Dutch and English. */
    public record Refused(String reason) implements Opening {}

    /** Brings up the database the options ask for. */
    public static Opening open(StartOptions options, Consumer<String> progress) {
        try {
            if (!options.databaseUrl().isEmpty()) {
                Database external = Database.open(ExternalDatabase.at(options.databaseUrl()), progress);
                return new Opened(new Installation(external, settings(options, external), () -> {}));
            }
            EmbeddedPostgres postgres = EmbeddedPostgres.start(options.data(), progress);
            try {
                Database database = Database.open(new DatabaseServer(postgres.url(), postgres.user(), postgres.password()), progress);
                return new Opened(new Installation(database, settings(options, database), postgres::close));
            } catch (RuntimeException failed) {
                postgres.close();
                throw failed;
            }
        } catch (PostgresRefused | DatabaseRefused refused) {
            return new Refused(refused.getMessage());
        }
    }

    /** Opens the database for a command: beside the program when that is running, otherwise by itself. */
    public static Opening openForCommand(StartOptions options, Consumer<String> progress) {
        try {
            Optional<DatabaseServer> running = options.databaseUrl().isEmpty()
                    ? RunningPostgres.of(options.data()).map(postgres -> new DatabaseServer(postgres.url(), postgres.user(), postgres.password()))
                    : Optional.of(ExternalDatabase.at(options.databaseUrl()));
            if (running.isEmpty()) {
                return open(options, progress);
            }
            Database joined = Database.join(running.get());
            return new Opened(new Installation(joined, settings(options, joined), () -> {}));
        } catch (DatabaseRefused refused) {
            return new Refused(refused.getMessage());
        }
    }

    /** Either what the work made, or why the database did not go along. */
    public sealed interface Work<T> {}

    /** It was done. */
    public record Done<T>(T result) implements Work<T> {}

    /** Nothing was changed; the reason is a sentence in Dutch and English. */
    public record Undone<T>(String reason) implements Work<T> {}

    /** Does work for one municipality in one transaction; what it throws undoes it. */
    public <T> Work<T> work(MunicipalityCode municipality, Function<JdbcClient, T> work) {
        try {
            return new Done<>(database.work(municipality, work));
        } catch (DatabaseRefused failed) {
            return new Undone<>(String.valueOf(failed.getMessage()));
        }
    }

    /** The settings the application context starts with. */
    public Map<String, Object> settings() {
        return settings;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static Map<String, Object> settings(StartOptions options, Database database) {
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("server.port", options.port());
        settings.put("samenspel.data", options.data().toString());
        settings.put("samenspel.demo", !options.empty());
        if (!options.empty()) {
            settings.put("server.address", "127.0.0.1");
        }
        return settings;
    }
}
