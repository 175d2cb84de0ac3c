package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The folder in which the program keeps everything: where the parts of the database stand, and who may see them.
 *
 * <p>Started as root, the folder can be walked through but not listed by others, because the server then runs as
 * another user; in all other cases nobody else can enter it.
 */
record DataFolder(Path root, Person person) {

    static DataFolder open(Path data, Person person) throws PostgresRefused {
        var root = data.toAbsolutePath().normalize();
        var folder = new DataFolder(root, person);
        try {
            Files.createDirectories(root.getParent() == null ? root : root.getParent());
            if (!Files.isDirectory(root)) {
                folder.create(root);
            } else if (!person.isRoot() && !person.owns(root)) {
                throw PostgresRefused.otherOwner(root, Person.ownerOf(root), person.name());
            }
            if (!Files.isWritable(root)) {
                throw PostgresRefused.notWritable(root, person.name());
            }
            return new DataFolder(root.toRealPath(), person);
        } catch (AccessDeniedException e) {
            throw PostgresRefused.notWritable(Path.of(e.getFile()), person.name());
        } catch (IOException e) {
            throw folder.refusal("opening the folder", e);
        }
    }

    Path cluster() {
        return root.resolve("database");
    }

    Path programs() {
        return root.resolve("postgres");
    }

    Path secret() {
        return root.resolve("postgres.secret");
    }

    Path port() {
        return root.resolve("postgres.port");
    }

    Path lock() {
        return root.resolve("samenspel.lock");
    }

    Path logs() {
        return root.resolve("log");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** Makes a folder that the server may walk through, whatever the umask is. */
    void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(person.isRoot() ? "rwx--x--x" : "rwx------"));
    }

    /** Refuses before anything is written when the disk clearly has no room for it. */
    void needs(long megabytes) throws PostgresRefused {
        try {
            long free = Files.getFileStore(root).getUsableSpace() / 1_000_000;
            if (free < megabytes) {
                throw PostgresRefused.tooLittleSpace(root, megabytes, free);
            }
        } catch (IOException e) {
            throw refusal("looking for free space", e);
        }
    }

    /** What an outage of the file system means to the person who starts the program. */
    PostgresRefused refusal(String step, IOException outage) {
        var message = String.valueOf(outage.getMessage());
        if (Complaint.in(message) == Complaint.DISK_FULL) {
            return PostgresRefused.diskFull(root);
        }
        if (outage instanceof AccessDeniedException) {
            return PostgresRefused.notWritable(root, person.name());
        }
        return PostgresRefused.failed(root, step, List.of(message));
    }
}
