package nl.samenspel.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import nl.samenspel.operations.BackupCommand;
import nl.samenspel.operations.ExternalDatabase;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseRole;
import nl.samenspel.operations.database.DatabaseServer;
import nl.samenspel.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup holds everything of one moment, also while people go on working, and puts it back so that every row is counted; what is broken is refused before anything changes. */
class BackupTest {

    /** The commands know only words with all the rounds; elsewhere nobody has to be kept waiting. */
    private static final int FEW_ROUNDS = 1_000;
    private static final Passphrase WORDS = new Passphrase("koffie met een stroopwafel", FEW_ROUNDS);
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    private Path folder;
    private static DatabaseServer source;
    private static Database database;
    /** A backup of the installation as it is first; for tests of what can be done with one. */
    private static Path whole;
    private Path file;

    @BeforeEach
    void chooseAName() {
        file = folder.resolve("backup.samenspel");
    }

    @BeforeAll
    static void anInstallationWithPeople(@TempDir Path backups) throws Exception {
        source = TestDatabase.fresh("samenspel_backup_source");
        database = Database.open(source, _ -> {});
        as(database, DatabaseRole.MAINTENANCE, """
                insert into places.municipality (code, name, hosts) values ('GM0344', 'Utrecht', '{utrecht.localhost}');
                insert into operations.secret_key values ('pseudonyms', decode('5ec7e7000000000000000000000000005ec7e7', 'hex'));
                insert into access.session values ('p', 's', 0, 0, 0, 0, 'somebody');
                insert into directory.entry (id, municipality, version, slug, status, source_documents, facts)
                     values ('00000000-0000-7000-8000-000000000001', 'GM0344', 1, 'soep', 'IN_USE', '{}', '{"about": {"name": "Soep\\tmet \\"ballen\\" ☕"}}');
                insert into directory.entry (id, municipality, version, slug, status, source_documents, facts, owner)
                     values ('00000000-0000-7000-8000-000000000000', 'GM0344', 1, 'brood', 'IN_USE', '{}', '{}', '00000000-0000-7000-8000-000000000001')
                """);
        whole = backups.resolve("backup.samenspel");
        new Backup(database, backups.resolve("uploads"), WORDS, InstantSource.fixed(NOW), _ -> {}).write(whole);
    }

    @Test
    void whatIsPutBackIsWhatWasThere() throws Exception {
        Files.createDirectories(folder.resolve("uploads/ab"));
        Files.writeString(folder.resolve("uploads/ab/foto.webp"), "een foto");
        Manifest manifest = backup(file);
        Path uploads = folder.resolve("elsewhere");
        DatabaseServer target = TestDatabase.fresh("samenspel_backup_target");
        new Restore(target, uploads, WORDS, _ -> {}).run(file, Restore.check(file));
        Database restored = Database.open(target, _ -> {});
        assertThat(manifest.tables()).extracting(Manifest.Content::name).contains("people.account", "directory.entry", "privacy.access_line").doesNotContain("access.session", "operations.secret_key");
        for (Manifest.Content table : manifest.tables()) {
            assertThat(count(restored, table.name())).as(table.name()).isEqualTo(table.size()).isEqualTo(count(database, table.name()));
        }
        assertThat(ask(restored, "select facts::text from directory.entry where slug = 'soep'")).isEqualTo(ask(database, "select facts::text from directory.entry where slug = 'soep'"));
        assertThat(ask(restored, "select encode(value, 'hex') from operations.secret_key")).isEqualTo("5ec7e7000000000000000000000000005ec7e7");
        assertThat(ask(restored, "select count(*)::text from access.session")).as("nobody is logged in").isEqualTo("0");
        assertThat(uploads.resolve("ab/foto.webp")).hasContent("een foto");
    }

    @Test
    void everythingIsOfOneMomentWhileOthersWrite() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(20);
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> writing = others.submit(() -> {
                while (!enough.get()) {
                    writePair();
                    begun.countDown();
                }
                return null;
            });
            begun.await();
            backup(file);
            enough.set(true);
            writing.get();
        }
        Database restored = restore(file, "samenspel_backup_target");
        long accounts = count(restored, "people.account");
        assertThat(accounts).isGreaterThanOrEqualTo(20).isLessThanOrEqualTo(count(database, "people.account"));
        assertThat(count(restored, "access.role_grant")).as("a person and the role of that person are written together").isEqualTo(accounts);
    }

    @Test
    void aRestoreGivesRowsTheTransactionNumbersOfTheirNewDatabase() throws Exception {
        Database restored = restore(whole, "samenspel_backup_target");
        assertThat(ask(restored, "select bool_and(pg_visible_in_snapshot(changed_in, pg_current_snapshot()))::text from directory.entry")).isEqualTo("true");
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            Manifest manifest = Manifest.read(zip.getInputStream(zip.getEntry(Manifest.NAME)).readAllBytes());
            assertThat(manifest.tables().stream().filter(table -> table.name().equals("directory.entry")).findFirst().orElseThrow().columns()).doesNotContain("changed_in");
        }
    }

    @Test
    void aBackupOfAnEarlierVersionIsMigratedOn() throws Exception {
        Map<String, String> earlier = Map.of("operations", "1", "places", "1", "web", "1", "people", "1", "messages", "1", "access", "1", "thread", "1", "directory", "1");
        Database old = Database.asItWas(TestDatabase.fresh("samenspel_backup_old"), earlier, _ -> {});
        as(old, DatabaseRole.MAINTENANCE, "insert into people.account (id, name, mail, created) values (gen_random_uuid(), 'Oude Bekende', 'oud@voorbeeld.nl', now())");
        new Backup(old, folder.resolve("uploads"), WORDS, InstantSource.fixed(NOW), _ -> {}).write(file);
        Database restored = restore(file, "samenspel_backup_target");
        assertThat(ask(restored, "select name from people.account where forgotten is null")).isEqualTo("Oude Bekende");
        assertThat(ask(restored, "select count(*)::text from privacy.seal")).isEqualTo("0");
    }

    @Test
    void aBackupOfANewerVersionIsRefusedAndLeavesNothing() throws Exception {
        Map<String, String> newer = new HashMap<>(database.versions());
        newer.put("people", "999");
        DatabaseServer target = TestDatabase.fresh("samenspel_backup_target");
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> Database.asItWas(target, newer, _ -> {})).withMessageContaining("nieuwere Samenspel");
        assertThat(Database.asItWas(target, database.versions(), _ -> {}).versions()).isEqualTo(database.versions());
    }

    @Test
    void aBrokenFileIsRefusedWithASentenceAndNothingIsTouched() throws Exception {
        byte[] bytes = Files.readAllBytes(whole);
        Path broken = folder.resolve("broken");
        for (int cut : List.of(0, 1, 100, bytes.length / 2, bytes.length - 1)) {
            Files.write(broken, Arrays.copyOf(bytes, cut));
            refused(broken);
        }
        for (int place : List.of(40, bytes.length / 3, bytes.length / 2, bytes.length - 30)) {
            byte[] changed = bytes.clone();
            changed[place] ^= 0x55;
            Files.write(broken, changed);
            refusedOrWhole(broken);
        }
        Files.writeString(broken, "dit is een brief");
        refused(broken);
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> Restore.check(folder.resolve("niets"))).withMessageContaining("Er is geen bestand");
    }

    @Test
    void otherWordsDoNotOpenTheKeysAndLeaveTheDatabaseEmpty() throws Exception {
        assertThat(new String(Files.readAllBytes(whole), StandardCharsets.ISO_8859_1)).doesNotContain("XsfnAAAAAAA");
        DatabaseServer target = TestDatabase.fresh("samenspel_backup_target");
        Restore wrong = new Restore(target, folder.resolve("elsewhere"), new Passphrase("thee", FEW_ROUNDS), _ -> {});
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> wrong.run(whole, Restore.check(whole))).withMessageContaining("SAMENSPEL_BACKUP_PASSPHRASE");
        new Restore(target, folder.resolve("elsewhere"), WORDS, _ -> {}).run(whole, Restore.check(whole));
    }

    @Test
    void aDatabaseWithSomethingInItIsNeverOverwritten() throws Exception {
        Restore onto = new Restore(source, folder.resolve("elsewhere"), WORDS, _ -> {});
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> onto.run(whole, Restore.check(whole))).withMessageContaining("niet leeg");
        assertThat(count(database, "directory.entry")).isEqualTo(2);
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> backup(whole)).withMessageContaining("bestaat al");
    }

    @Test
    void aBackupThatShouldBeGoneIsRefusedUnlessSomebodyInsists() throws Exception {
        Manifest manifest = Restore.check(whole);
        Restore.refuseExpired(manifest, NOW.plus(Manifest.KEPT));
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> Restore.refuseExpired(manifest, NOW.plus(Manifest.KEPT).plusSeconds(1))).withMessageContaining("--expired");
    }

    @Test
    void theDatabaseRemembersThatABackupWasMade() throws Exception {
        backup(file);
        assertThat(ask(database, "select made::text from operations.backup")).startsWith("2026-11-22");
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Files.list(folder)).extracting(path -> path.getFileName().toString()).containsExactly("backup.samenspel");
    }

    /** As somebody has it who rents a PostgreSQL: an address, and a user who is no superuser but may make roles (operations.md says which rights are needed). */
    @Test
    void anExternalDatabaseIsBackedUpAndPutBackByTheCommandsAndByWhoIsNoSuperuser() throws Exception {
        String from = rented("samenspel_rented_source");
        Database rented = Database.open(ExternalDatabase.at(from), _ -> {});
        as(rented, DatabaseRole.MAINTENANCE, """
                insert into places.municipality (code, name, hosts) values ('GM0344', 'Utrecht', '{utrecht.localhost}');
                insert into people.account (id, name, mail, created) select gen_random_uuid(), 'Buur ' || n, '', now() from generate_series(1, 500) n;
                insert into messages.message (municipality, id, recipient, language, subject, body, secret, created, next_attempt)
                     select 'GM0344', gen_random_uuid(), 'buur@voorbeeld.nl', 'nl', 'Koffie', 'Dinsdag.', false, now(), now() from generate_series(1, 700)
                """);
        assertThat(command(Map.of("SAMENSPEL_DATABASE_URL", from, "SAMENSPEL_BACKUP_PASSPHRASE", WORDS.words()), "backup")).isZero();
        String to = rented("samenspel_rented_target");
        assertThat(command(Map.of("SAMENSPEL_DATABASE_URL", to, "SAMENSPEL_BACKUP_PASSPHRASE", "andere woorden"), "restore")).as("other words open nothing").isEqualTo(1);
        assertThat(command(Map.of("SAMENSPEL_DATABASE_URL", to, "SAMENSPEL_BACKUP_PASSPHRASE", WORDS.words()), "restore")).isZero();
        Database restored = Database.open(ExternalDatabase.at(to), _ -> {});
        assertThat(count(restored, "people.account")).isEqualTo(500);
        assertThat(count(restored, "messages.message")).isEqualTo(700);
        for (Manifest.Content table : Restore.check(file).tables()) {
            assertThat(count(restored, table.name())).as(table.name()).isEqualTo(table.size()).isEqualTo(count(rented, table.name()));
        }
        assertThat(command(Map.of("SAMENSPEL_DATABASE_URL", to, "SAMENSPEL_BACKUP_PASSPHRASE", WORDS.words()), "restore")).as("what is full is not overwritten").isEqualTo(1);
    }

    private int command(Map<String, String> environment, String word) {
        return new BackupCommand(InstantSource.fixed(NOW), _ -> {}, _ -> {}).run(List.of(word, file.toString(), "--data", folder.resolve("data").toString()), environment);
    }

    /** The address of a database whose user may make roles, and nothing more. */
    private static String rented(String name) throws SQLException {
        DatabaseServer server = TestDatabase.fresh(name);
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password()); Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select 1 from pg_roles where rolname = 'samenspel_tenant') then create role samenspel_tenant login createrole bypassrls password 'huur & meer'; end if;
                        execute format('alter database %I owner to samenspel_tenant', current_database());
                    end $$""");
        }
        return server.url() + (server.url().contains("?") ? "&" : "?") + "user=samenspel_tenant&password=huur%20%26%20meer";
    }

    @Test
    void noTableCountsByItselfSoNoCounterIsLost() throws SQLException {
        assertThat(ask(database, "select coalesce(string_agg(schemaname || '.' || sequencename, ', '), '') from pg_sequences where schemaname not like 'pg_%'")).isEmpty();
    }

    private Manifest backup(Path to) throws BackupRefused {
        return new Backup(database, folder.resolve("uploads"), WORDS, InstantSource.fixed(NOW), _ -> {}).write(to);
    }

    private Database restore(Path from, String name) throws BackupRefused {
        DatabaseServer target = TestDatabase.fresh(name);
        new Restore(target, folder.resolve("elsewhere"), WORDS, _ -> {}).run(from, Restore.check(from));
        return Database.open(target, _ -> {});
    }

    private void writePair() throws SQLException {
        UUID person = UUID.randomUUID();
        as(database, DatabaseRole.MAINTENANCE, """
                begin;
                insert into people.account (id, name, mail, created) values ('%s', 'Bo', '', now());
                insert into access.role_grant (municipality, id, account, role, scope_kind, since) values ('GM0344', gen_random_uuid(), '%s', 'BROKER', 'WHOLE_MUNICIPALITY', now());
                commit""".formatted(person, person));
    }

    private static void refused(Path broken) {
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> Restore.check(broken)).withMessageContaining("kapot").withMessageContaining("broken");
    }

    /** A bit that changed where nothing stands does no harm; what is put back is compared anyway. */
    private static void refusedOrWhole(Path broken) throws IOException {
        try {
            Restore.check(broken);
        } catch (BackupRefused refused) {
            assertThat(refused).hasMessageContaining(" / ");
        }
    }

    private static long count(Database database, String table) throws SQLException {
        return Long.parseLong(ask(database, "select count(*)::text from " + table));
    }

    private static String ask(Database database, String query) throws SQLException {
        try (Connection connection = database.connectAs(DatabaseRole.MAINTENANCE); Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void as(Database database, DatabaseRole role, String statements) throws SQLException {
        try (Connection connection = database.connectAs(role); Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
