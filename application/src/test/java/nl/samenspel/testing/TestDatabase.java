package nl.samenspel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.operations.ExternalDatabase;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseServer;
import nl.samenspel.operations.postgres.EmbeddedPostgres;
import nl.samenspel.operations.postgres.PostgresRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The one database of a {@link Side} of the test run: a fresh one on the embedded server, which is kept below {@code target} between runs, or on the server of {@code SAMENSPEL_DATABASE_URL}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "samenspel_test";

    /** Every application of a test run is a node of its own, with files of its own. */
    private static final AtomicInteger NODES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> settings = new HashMap<>(shared().settings());
        // Counts in tests are those of what the sources of the demo name; whoever loads it first loads it for all.
        settings.put("samenspel.demo.invented", false);
        settings.put("samenspel.data", Side.folder("test-data").resolve(String.valueOf(NODES.incrementAndGet())).toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings));
    }

    /** The database that all tests of this side share. */
    public static Database shared() {
        return Shared.DATABASE;
    }

    /** The server of this run, for tests that make a database of their own. */
    public static DatabaseServer server() {
        return Shared.SERVER;
    }

    /** A fresh database for the given purpose on the server of this run; an older one for the same is dropped. */
    public static DatabaseServer fresh(String purpose) {
        String name = Side.database(purpose);
        DatabaseServer server = server();
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password()); Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " template template0");
        } catch (SQLException failed) {
            throw new IllegalStateException("No database '" + name + "' could be made for the tests", failed);
        }
        return new DatabaseServer(server.url().replaceFirst("(jdbc:postgresql://[^/]+/)[^?]+", "$1" + name), server.user(), server.password());
    }

    private static final class Shared {
        static final DatabaseServer SERVER = start();
        static final Database DATABASE = Database.open(fresh(NAME), _ -> {});

        private static DatabaseServer start() {
            String external = System.getenv().getOrDefault("SAMENSPEL_DATABASE_URL", "");
            if (!external.isEmpty()) {
                return ExternalDatabase.at(external);
            }
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.start(Side.folder("test-postgres"), _ -> {});
                // After the applications that use it: one that is closed without its database waits long and in vain.
                SpringApplication.getShutdownHandlers().add(postgres::close);
                return inAHurry(new DatabaseServer(postgres.url(), postgres.user(), postgres.password()));
            } catch (PostgresRefused refused) {
                throw new IllegalStateException(refused.getMessage(), refused);
            }
        }

        /** What a test writes need not outlive a power cut. Tests of crashes have a server of their own. */
        private static DatabaseServer inAHurry(DatabaseServer server) {
            try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password()); Statement statement = connection.createStatement()) {
                for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                    statement.execute("alter system set " + setting + " = off");
                }
                statement.execute("select pg_reload_conf()");
                return server;
            } catch (SQLException failed) {
                throw new IllegalStateException("The test server does not take its settings", failed);
            }
        }
    }
}
