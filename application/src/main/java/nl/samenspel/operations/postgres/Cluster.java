package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The database files (in PostgreSQL's words: a cluster).
 *
 * <p>Made once, in a folder beside their place, and moved there when complete: a broken-off first start is simply done again.
 */
record Cluster(Path folder) {

    static final String SUPERUSER = "postgres";
    private static final long MEGABYTES = 90;

    /** Room on the disk for what is still to be made. */
    static long megabytesNeeded(DataFolder data) {
        return data.hasCluster() ? 0 : MEGABYTES;
    }

    static Cluster makeOnce(DataFolder data, Programs programs, Archive archive, ServerAccount account, Secret secret,
            Consumer<String> progress) throws PostgresRefused {
        var cluster = new Cluster(data.cluster());
        var unfinished = data.root().resolve("database.unfinished");
        Leftovers.delete(unfinished);
        try {
            if (data.hasCluster()) {
                var version = Files.readString(data.cluster().resolve("PG_VERSION")).strip();
                if (!version.equals(archive.majorVersion())) {
                    throw PostgresRefused.otherVersion(data.cluster(), version, archive.majorVersion());
                }
                return cluster;
            }
            progress.accept("Lege database maken (creating an empty database)");
            make(unfinished, data, programs, account, secret);
        } catch (IOException e) {
            throw data.refusal("initdb", e);
        } finally {
            Leftovers.delete(unfinished);
        }
        return cluster;
    }

    private static void make(Path unfinished, DataFolder data, Programs programs, ServerAccount account, Secret secret)
            throws IOException, PostgresRefused {
        Files.createDirectory(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(unfinished);
        var password = unfinished.resolve("password");
        secret.writeFor(account, password);
        var made = unfinished.resolve("cluster");
        var words = new ArrayList<>(List.of(programs.initdb().toString(), "--pgdata=" + made, "--username=" + SUPERUSER,
            "--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8", "--data-checksums"));
        words.addAll(locale());
        var outcome = account.command("KILL", words).run();
        if (!outcome.succeeded()) {
            throw Complaint.in(outcome.lines()) == Complaint.DISK_FULL
                ? PostgresRefused.diskFull(data.root())
                : PostgresRefused.failed(data.root(), "initdb", outcome.lastLines());
        }
        Files.move(made, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The same order of letters on every machine; macOS knows C.UTF-8 only in PostgreSQL, not in the system. */
    private static List<String> locale() {
        var provided = List.of("--locale-provider=builtin", "--locale=C.UTF-8");
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")) {
            return provided;
        }
        var words = new ArrayList<>(provided);
        words.addAll(List.of("--lc-collate=C", "--lc-ctype=en_US.UTF-8", "--lc-messages=C", "--lc-monetary=C", "--lc-numeric=C", "--lc-time=C"));
        return words;
    }
}
