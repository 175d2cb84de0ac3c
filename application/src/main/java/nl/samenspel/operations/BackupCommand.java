package nl.samenspel.operations;

import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspel.operations.backup.Backup;
import nl.samenspel.operations.backup.BackupRefused;
import nl.samenspel.operations.backup.Manifest;
import nl.samenspel.operations.backup.Passphrase;
import nl.samenspel.operations.backup.Restore;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseServer;
import nl.samenspel.operations.postgres.EmbeddedPostgres;
import nl.samenspel.operations.postgres.PostgresRefused;
import nl.samenspel.operations.postgres.RunningPostgres;

/** {@code ./samenspel backup FILE} and {@code ./samenspel restore FILE}: says what it does, and ends with 0, 1 when it cannot, 2 for words it does not know. */
public final class BackupCommand {

    private final InstantSource time;
    private final Consumer<String> say;
    private final Consumer<String> complain;

    public BackupCommand(InstantSource time, Consumer<String> say, Consumer<String> complain) {
        this.time = time;
        this.say = say;
        this.complain = complain;
    }

    /** Whether these words are for this command. */
    public static boolean isMeant(List<String> words) {
        return !words.isEmpty() && (words.getFirst().equals("backup") || words.getFirst().equals("restore"));
    }

    /** Does what the words ask. @return the exit status */
    public int run(List<String> words, Map<String, String> environment) {
        try {
            switch (BackupOptions.read(words, environment)) {
                case BackupOptions.Refused refused -> {
                    complain.accept(refused.reason());
                    return 2;
                }
                case BackupOptions.Understood understood -> {
                    if (understood.options().restore()) {
                        restore(understood.options());
                    } else {
                        backup(understood.options());
                    }
                    return 0;
                }
            }
        } catch (BackupRefused | PostgresRefused refused) {
            complain.accept(refused.getMessage());
            return 1;
        }
    }

    private void backup(BackupOptions options) throws BackupRefused, PostgresRefused {
        if (options.databaseUrl().isEmpty() && !Files.isDirectory(options.data().resolve("database"))) {
            throw new BackupRefused("In %s is geen database. Wijs de goede map aan met --data. / There is no database in %s; point at the right folder with --data."
                    .formatted(options.data(), options.data()));
        }
        Passphrase passphrase = options.passphrase().isEmpty() ? Passphrase.fresh() : new Passphrase(options.passphrase());
        Manifest manifest = with(options, true, server -> new Backup(Database.asItIs(server), options.uploads(), passphrase, time, say).write(options.file()));
        long rows = manifest.tables().stream().mapToLong(Manifest.Content::size).sum();
        say.accept("Klaar: %s, %d tabellen, %d rijen, %d bestanden. / Done: %d tables, %d rows, %d files."
                .formatted(options.file(), manifest.tables().size(), rows, manifest.files().size(), manifest.tables().size(), rows, manifest.files().size()));
        say.accept("Bewaar hem veilig, en niet langer dan tot %s. / Keep it safe, and no longer than until %s.".formatted(manifest.keepUntil(), manifest.keepUntil()));
        if (options.passphrase().isEmpty()) {
            say.accept("De sleutels zijn op slot met deze woorden; ze staan nergens anders (of kies ze zelf met SAMENSPEL_BACKUP_PASSPHRASE): "
                    + "/ The keys are locked with these words, which are nowhere else:");
            say.accept("  " + passphrase.words());
        }
    }

    private void restore(BackupOptions options) throws BackupRefused, PostgresRefused {
        say.accept("De back-up controleren (checking the backup)");
        Manifest manifest = Restore.check(options.file());
        if (!options.alsoExpired()) {
            Restore.refuseExpired(manifest, time.instant());
        }
        if (options.passphrase().isEmpty()) {
            throw new BackupRefused("Zet de woorden van deze back-up in SAMENSPEL_BACKUP_PASSPHRASE. / Put the words of this backup into SAMENSPEL_BACKUP_PASSPHRASE.");
        }
        with(options, false, server -> {
            new Restore(server, options.uploads(), new Passphrase(options.passphrase()), say).run(options.file(), manifest);
            return manifest;
        });
        say.accept("Klaar: alles van %s staat er weer, geteld en vergeleken. / Done: everything of %s is back, counted and compared.".formatted(manifest.made(), manifest.made()));
        say.accept("Wie daarna vergeten is, staat er weer in: vergeet die mensen opnieuw. / People forgotten after that moment are back: forget them again.");
    }

    /** Something done with a database server. */
    private interface Work {

        Manifest with(DatabaseServer server) throws BackupRefused;
    }

    /** With one's own server, with the embedded one, or beside the program that has it running. */
    private Manifest with(BackupOptions options, boolean besideOthers, Work work) throws BackupRefused, PostgresRefused {
        if (!options.databaseUrl().isEmpty()) {
            return work.with(ExternalDatabase.at(options.databaseUrl()));
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options.data(), say)) {
            return work.with(new DatabaseServer(postgres.url(), postgres.user(), postgres.password()));
        } catch (PostgresRefused refused) {
            if (!besideOthers || refused.kind() != PostgresRefused.Kind.IN_USE) {
                throw refused;
            }
            RunningPostgres running = RunningPostgres.of(options.data()).orElseThrow(() -> refused);
            return work.with(new DatabaseServer(running.url(), running.user(), running.password()));
        }
    }
}
