package nl.samenspel.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseRefused;
import nl.samenspel.operations.database.DatabaseRole;
import nl.samenspel.operations.database.DatabaseServer;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a backup back into an empty database: the whole file is checked before anything is touched; the database becomes what it was, gets the rows, is counted and summed up
 * against the manifest, and only then migrated on. A restore that breaks off leaves nothing behind.
 */
public final class Restore {

    private final DatabaseServer server;
    private final Path uploads;
    private final Passphrase passphrase;
    private final Consumer<String> progress;

    public Restore(DatabaseServer server, Path uploads, Passphrase passphrase, Consumer<String> progress) {
        this.server = server;
        this.uploads = uploads;
        this.passphrase = passphrase;
        this.progress = progress;
    }

    /** Looks through the whole file and compares every part with its sum, without touching any database. */
    public static Manifest check(Path file) throws BackupRefused {
        try (ZipFile zip = open(file)) {
            Manifest manifest = Manifest.read(bytes(zip, Manifest.NAME));
            for (Manifest.Content table : manifest.tables()) {
                compare(zip, Backup.TABLES, table);
            }
            for (Manifest.Content each : manifest.files()) {
                compare(zip, Backup.FILES, each);
            }
            return manifest;
        } catch (IOException broken) {
            throw BackupRefused.broken(String.valueOf(broken.getMessage()));
        }
    }

    /** Refuses a backup that should have been thrown away: people who asked to be forgotten live on in it. */
    public static void refuseExpired(Manifest manifest, Instant now) throws BackupRefused {
        if (now.isAfter(manifest.keepUntil())) {
            throw new BackupRefused("""
                    Deze back-up mocht bewaard worden tot %s. Wie sindsdien vergeten wilde worden, staat er nog in. Moet het toch, zeg dan --expired en vergeet die mensen daarna opnieuw. \
                    / This backup was to be kept until %s; people forgotten since live on in it. If it must be, say --expired and forget them again."""
                    .formatted(manifest.keepUntil(), manifest.keepUntil()));
        }
    }

    /** Puts everything back, counts it and migrates it on. */
    public void run(Path file, Manifest manifest) throws BackupRefused {
        try (ZipFile zip = open(file)) {
            Map<String, String> keys = keys(zip);
            Database database = Database.asItWas(server, manifest.versions(), progress);
            boolean whole = false;
            try {
                fill(database, zip, manifest, keys);
                compareWithManifest(database, manifest);
                Database.open(server, progress);
                unpackFiles(zip, manifest);
                whole = true;
            } finally {
                if (!whole) {
                    database.empty();
                }
            }
        } catch (IOException broken) {
            throw BackupRefused.broken(String.valueOf(broken.getMessage()));
        } catch (DatabaseRefused refused) {
            throw new BackupRefused(refused.getMessage(), refused);
        } catch (SQLException failed) {
            throw new BackupRefused("De database nam niet alles aan. / The database did not take everything: " + failed.getMessage(), failed);
        }
    }

    private void fill(Database database, ZipFile zip, Manifest manifest, Map<String, String> keys) throws SQLException, IOException, BackupRefused {
        try (Connection maintenance = database.connectAs(DatabaseRole.MAINTENANCE)) {
            maintenance.setAutoCommit(false);
            for (Manifest.Content table : manifest.tables()) {
                progress.accept("Terugzetten: " + table.name() + " (restoring)");
                try (InputStream rows = part(zip, Backup.TABLES + table.name())) {
                    maintenance.unwrap(PGConnection.class).getCopyAPI().copyIn(Table.copyIn(table.name(), table.columns()), rows);
                }
            }
            for (Map.Entry<String, String> key : keys.entrySet()) {
                try (PreparedStatement insert = maintenance.prepareStatement("insert into operations.secret_key (name, value) values (?, ?)")) {
                    insert.setString(1, key.getKey());
                    insert.setBytes(2, Base64.getDecoder().decode(key.getValue()));
                    insert.executeUpdate();
                }
            }
            maintenance.commit();
        }
    }

    /** Reads every table out of the database again: as many rows, and the same ones. */
    private void compareWithManifest(Database database, Manifest manifest) throws SQLException, IOException, BackupRefused {
        Map<String, Manifest.Content> expected = manifest.tables().stream().collect(Collectors.toMap(Manifest.Content::name, table -> table));
        try (Snapshot snapshot = Snapshot.of(database)) {
            for (Table table : Tables.of(snapshot.connection())) {
                Counted counted = new Counted(OutputStream.nullOutputStream());
                long rows = snapshot.copy(table, counted);
                Manifest.Content kept = expected.get(table.name());
                if (kept == null || kept.size() != rows || !kept.sha256().equals(counted.sum())) {
                    throw new BackupRefused("Na het terugzetten klopt %s niet met de back-up; er is niets veranderd. / After restoring, %s does not match the backup; nothing was changed."
                            .formatted(table.name(), table.name()));
                }
            }
        }
    }

    private void unpackFiles(ZipFile zip, Manifest manifest) throws IOException, BackupRefused {
        for (Manifest.Content each : manifest.files()) {
            Path file = uploads.resolve(each.name()).normalize();
            if (!file.startsWith(uploads)) {
                throw BackupRefused.broken(each.name());
            }
            Files.createDirectories(file.getParent());
            try (InputStream content = part(zip, Backup.FILES + each.name())) {
                Files.copy(content, file);
            }
        }
    }

    private Map<String, String> keys(ZipFile zip) throws IOException, BackupRefused {
        try {
            return new JsonMapper().readValue(passphrase.unlock(bytes(zip, Backup.KEYS)), new TypeReference<Map<String, String>>() {});
        } catch (JacksonException unreadable) {
            throw BackupRefused.broken(Backup.KEYS);
        }
    }

    private static void compare(ZipFile zip, String folder, Manifest.Content expected) throws IOException, BackupRefused {
        Counted counted = new Counted(OutputStream.nullOutputStream());
        try (InputStream content = part(zip, folder + expected.name())) {
            content.transferTo(counted);
        }
        if (!counted.sum().equals(expected.sha256())) {
            throw BackupRefused.broken(expected.name());
        }
    }

    private static ZipFile open(Path file) throws BackupRefused, IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("Er is geen bestand %s. / There is no file %s.".formatted(file, file));
        }
        return new ZipFile(file.toFile());
    }

    private static InputStream part(ZipFile zip, String name) throws IOException, BackupRefused {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw BackupRefused.broken(name);
        }
        return zip.getInputStream(entry);
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException, BackupRefused {
        try (InputStream content = part(zip, name)) {
            return content.readAllBytes();
        }
    }
}
