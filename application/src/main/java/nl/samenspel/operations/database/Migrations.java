package nl.samenspel.operations.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings the database to the form this program needs: one schema and one history per module, in the order of {@link Modules}.
 *
 * <p>Checking seven histories takes a second that a restart does not have. When the sum over all migration files equals that of the last good start there is nothing to
 * check, and nothing is.
 */
final class Migrations {

    private static final String FOLDER = "db/migration";

    private final DatabaseServer server;
    private final Consumer<String> progress;

    Migrations(DatabaseServer server, Consumer<String> progress) {
        this.server = server;
        this.progress = progress;
    }

    /** Migrates where needed, under a lock that makes several nodes take turns. The connection is the owner's. */
    void run(Connection owner) throws SQLException {
        String sum = sumOfAllMigrations();
        if (sum.equals(sumOfLastGoodStart(owner))) {
            return;
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('samenspel migrations'))");
            try {
                if (!sum.equals(sumOfLastGoodStart(owner))) {
                    for (String module : Modules.IN_ORDER) {
                        progress.accept("De database bijwerken: " + module);
                        prepareSchema(statement, module);
                        migrate(module, MigrationVersion.LATEST);
                    }
                    rememberGoodStart(owner, sum);
                }
            } finally {
                statement.execute("select pg_advisory_unlock(hashtext('samenspel migrations'))");
            }
        }
    }

    /** Whether the database has the form of this program already. The connection is the owner's. */
    boolean areDone(Connection owner) throws SQLException {
        return sumOfAllMigrations().equals(sumOfLastGoodStart(owner));
    }

    /**
     * Brings an empty database to the form it had in an earlier version of the program, so that rows kept from that version fit. {@link #run} brings it on from there.
     *
     * @param versions the last migration of each module in that version; a module that is not named did not exist yet
     */
    void runTo(Connection owner, Map<String, String> versions) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String module : Modules.IN_ORDER) {
                if (versions.containsKey(module)) {
                    prepareSchema(statement, module);
                    migrate(module, MigrationVersion.fromVersion(versions.get(module)));
                }
            }
        }
    }

    /** The last migration that was done of each module that has any. */
    static Map<String, String> versions(Connection owner) throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        try (Statement statement = owner.createStatement()) {
            for (String module : Modules.IN_ORDER) {
                try (ResultSet exists = statement.executeQuery("select to_regclass('" + module + ".migration') is not null")) {
                    exists.next();
                    if (!exists.getBoolean(1)) {
                        continue;
                    }
                }
                try (ResultSet last = statement.executeQuery("select version from " + module + ".migration where success and version is not null order by installed_rank desc limit 1")) {
                    if (last.next()) {
                        versions.put(module, last.getString(1));
                    }
                }
            }
        }
        return versions;
    }

    private void prepareSchema(Statement statement, String module) throws SQLException {
        String app = Roles.quoted(DatabaseRole.APP.on(server));
        String maintenance = Roles.quoted(DatabaseRole.MAINTENANCE.on(server));
        statement.execute("create schema if not exists " + module);
        statement.execute("grant usage on schema " + module + " to " + app + ", " + maintenance);
        for (String role : List.of(app, maintenance)) {
            statement.execute("alter default privileges in schema " + module + " grant select, insert, update, delete on tables to " + role);
            statement.execute("alter default privileges in schema " + module + " grant usage, select on sequences to " + role);
        }
    }

    private void migrate(String module, MigrationVersion target) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .loggers(QuietLog.class.getName())
                    .dataSource(server.url(), DatabaseRole.OWNER.on(server), DatabaseRole.OWNER.passwordOn(server))
                    .schemas(module)
                    .defaultSchema(module)
                    .table("migration")
                    .target(target)
                    .locations("classpath:" + FOLDER + "/" + module)
                    .failOnMissingLocations(false)
                    .placeholders(Map.of("app", DatabaseRole.APP.on(server), "maintenance", DatabaseRole.MAINTENANCE.on(server)))
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new DatabaseRefused("De database van onderdeel '" + module + "' kon niet worden bijgewerkt. / The database of module '" + module
                    + "' could not be migrated: " + failed.getMessage(), failed);
        }
    }

    private String sumOfLastGoodStart(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            try (ResultSet exists = statement.executeQuery("select to_regclass('operations.good_start') is not null")) {
                exists.next();
                if (!exists.getBoolean(1)) {
                    return "";
                }
            }
            try (ResultSet sum = statement.executeQuery("select migrations from operations.good_start")) {
                return sum.next() ? sum.getString(1) : "";
            }
        }
    }

    private void rememberGoodStart(Connection owner, String sum) throws SQLException {
        try (var change = owner.prepareStatement(
                "insert into operations.good_start (singleton, migrations) values (true, ?) on conflict (singleton) do update set migrations = excluded.migrations")) {
            change.setString(1, sum);
            change.executeUpdate();
        }
    }

    /** SHA-256 over names and contents of all migration files, in the order of their names. */
    static String sumOfAllMigrations() {
        URL folder = Migrations.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The program was built without its migrations");
        }
        try {
            URI place = folder.toURI();
            if (!"jar".equals(place.getScheme())) {
                return sumBelow(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return sumBelow(jar.getPath(FOLDER));
            }
        } catch (IOException | java.net.URISyntaxException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException("The migrations of the program cannot be read", unreadable);
        }
    }

    private static String sumBelow(Path folder) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted((a, b) -> a.toString().compareTo(b.toString())).toList()) {
                digest.update(folder.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                try (InputStream content = Files.newInputStream(file)) {
                    digest.update(content.readAllBytes());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
