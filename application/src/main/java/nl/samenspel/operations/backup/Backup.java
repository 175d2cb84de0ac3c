package nl.samenspel.operations.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseRole;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes one file of everything: all tables in one snapshot, what people uploaded, the keys under a passphrase, and a manifest with a sum over each part. The program may run on.
 */
public final class Backup {

    static final String TABLES = "tables/";
    static final String FILES = "uploads/";
    static final String KEYS = "keys.locked";

    private final Database database;
    private final Path uploads;
    private final Passphrase passphrase;
    private final InstantSource time;
    private final Consumer<String> progress;

    public Backup(Database database, Path uploads, Passphrase passphrase, InstantSource time, Consumer<String> progress) {
        this.database = database;
        this.uploads = uploads;
        this.passphrase = passphrase;
        this.time = time;
        this.progress = progress;
    }

    /** Writes the file beside its place and moves it there when it is whole; readable by its owner only. */
    public Manifest write(Path file) throws BackupRefused {
        if (Files.exists(file)) {
            throw new BackupRefused("%s bestaat al; een back-up schrijft nergens overheen. Kies een andere naam. / %s exists; a backup overwrites nothing. Choose another name.".formatted(file, file));
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Manifest manifest;
            try (Counted sum = new Counted(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
                manifest = writeAll(sum);
                sum.flush();
                remember(manifest.made(), sum);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (SQLException failed) {
            throw new BackupRefused("De database gaf niet alles. / The database did not give everything: " + failed.getMessage(), failed);
        } catch (FileAlreadyExistsException | IllegalStateException failed) {
            throw new BackupRefused("De back-up kon niet worden gemaakt. / The backup could not be made: " + failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new BackupRefused("%s kan niet worden geschreven. / %s cannot be written: %s".formatted(file, file, failed.getMessage()), failed);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    private Manifest writeAll(OutputStream file) throws SQLException, IOException {
        ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
        Manifest manifest;
        try (Snapshot snapshot = Snapshot.of(database)) {
            Map<String, String> versions = database.versions();
            List<Manifest.Content> tables = new ArrayList<>();
            Instant made = momentOf(snapshot.connection());
            for (Table table : Tables.of(snapshot.connection())) {
                progress.accept("Bewaren: " + table.name() + " (saving)");
                tables.add(write(snapshot, table, zip));
            }
            part(zip, KEYS, passphrase.lock(keys(snapshot.connection())));
            manifest = Manifest.of(made, versions, tables, writeFiles(zip));
        }
        part(zip, Manifest.NAME, manifest.json());
        zip.finish();
        return manifest;
    }

    private static Manifest.Content write(Snapshot snapshot, Table table, ZipOutputStream zip) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(TABLES + table.name()));
        Counted counted = new Counted(zip);
        long rows = snapshot.copy(table, counted);
        zip.closeEntry();
        return new Manifest.Content(table.name(), String.join(", ", table.columns()), rows, counted.sum());
    }

    private List<Manifest.Content> writeFiles(ZipOutputStream zip) throws IOException {
        if (!Files.isDirectory(uploads)) {
            return List.of();
        }
        List<Manifest.Content> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(uploads)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = uploads.relativize(file).toString();
                zip.putNextEntry(new ZipEntry(FILES + name));
                Counted counted = new Counted(zip);
                Files.copy(file, counted);
                zip.closeEntry();
                files.add(new Manifest.Content(name, "", counted.bytes(), counted.sum()));
            }
        }
        return files;
    }

    private static byte[] keys(Connection connection) throws SQLException {
        Map<String, String> keys = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet exists = statement.executeQuery("select to_regclass('operations.secret_key') is not null")) {
            exists.next();
            if (!exists.getBoolean(1)) {
                return new JsonMapper().writeValueAsBytes(keys);
            }
        }
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select name, value from operations.secret_key")) {
            while (row.next()) {
                keys.put(row.getString(1), Base64.getEncoder().encodeToString(row.getBytes(2)));
            }
        }
        return new JsonMapper().writeValueAsBytes(keys);
    }

    private Instant momentOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet snapshot = statement.executeQuery("select pg_current_snapshot()")) {
            snapshot.next(); // from here on nothing later is seen
        }
        return time.instant();
    }

    /** So that the administrator's page can say when the last backup was made. */
    private void remember(Instant made, Counted sum) throws SQLException {
        if (!knowsBackups()) {
            return;
        }
        try (Connection maintenance = database.connectAs(DatabaseRole.MAINTENANCE);
                PreparedStatement note = maintenance.prepareStatement("insert into operations.backup (id, made, bytes, sha256) values (?, ?, ?, ?)")) {
            note.setObject(1, UUID.randomUUID());
            note.setObject(2, OffsetDateTime.ofInstant(made, ZoneOffset.UTC));
            note.setLong(3, sum.bytes());
            note.setString(4, sum.sum());
            note.executeUpdate();
        }
    }

    /** A database of an earlier version, before it is migrated on, has no table for it. */
    private boolean knowsBackups() throws SQLException {
        try (Connection maintenance = database.connectAs(DatabaseRole.MAINTENANCE);
                Statement statement = maintenance.createStatement();
                ResultSet known = statement.executeQuery("select to_regclass('operations.backup') is not null")) {
            known.next();
            return known.getBoolean(1);
        }
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void deleteQuietly(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stays) {
            System.getLogger(Backup.class.getName()).log(System.Logger.Level.WARNING, "Cannot remove " + unfinished, stays);
        }
    }
}
