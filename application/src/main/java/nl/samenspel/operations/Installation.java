package nl.samenspel.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseRefused;
import nl.samenspel.operations.database.DatabaseServer;
import nl.samenspel.operations.postgres.EmbeddedPostgres;
import nl.samenspel.operations.postgres.PostgresRefused;

/**
 * Everything that must stand before the first bean does: the database server, its roles and its tables. It outlives the application context and is closed after it.
 */
public final class Installation implements AutoCloseable {

    private final Map<String, Object> settings;
    private final Runnable stop;

    private Installation(Map<String, Object> settings, Runnable stop) {
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
                return new Opened(new Installation(settings(options, Database.open(ExternalDatabase.at(options.databaseUrl()), progress)), () -> {}));
            }
            EmbeddedPostgres postgres = EmbeddedPostgres.start(options.data(), progress);
            try {
                Database database = Database.open(new DatabaseServer(postgres.url(), postgres.user(), postgres.password()), progress);
                return new Opened(new Installation(settings(options, database), postgres::close));
            } catch (RuntimeException failed) {
                postgres.close();
                throw failed;
            }
        } catch (PostgresRefused | DatabaseRefused refused) {
            return new Refused(refused.getMessage());
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
