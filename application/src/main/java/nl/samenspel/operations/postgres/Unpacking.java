package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/**
 * Writes the entries of the archive below one folder, readable by every user, whatever the umask is.
 *
 * <p>Files needed only to compile against PostgreSQL are left out. Nothing is written outside the folder.
 */
final class Unpacking {

    private static final Set<String> ONLY_FOR_COMPILING = Set.of("pgxs", "pkgconfig", "include");

    private final Path target;
    private final Set<Path> folders = new HashSet<>();
    private final byte[] buffer = new byte[1 << 16];

    Unpacking(Path target) {
        this.target = target;
    }

    void add(TarArchiveEntry entry, InputStream content) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside the folder: " + entry.getName());
        }
        if (entry.isDirectory() || isOnlyForCompiling(path)) {
            return;
        }
        folder(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            write(path, content);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(
                (entry.getMode() & 0111) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Forces what was written to the disk, so that a power cut leaves no empty program behind. */
    void finish() throws IOException {
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    try (var channel = FileChannel.open(file)) {
                        channel.force(true);
                    }
                }
            }
        }
    }

    private boolean isOnlyForCompiling(Path path) {
        for (var part : target.relativize(path)) {
            if (ONLY_FOR_COMPILING.contains(part.toString())) {
                return true;
            }
        }
        return path.toString().endsWith(".a");
    }

    private void folder(Path folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        if (!folder.equals(target)) {
            folder(folder.getParent());
        }
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        folders.add(folder);
    }

    private void write(Path path, InputStream content) throws IOException {
        try (var out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int count = content.read(buffer); count > 0; count = content.read(buffer)) {
                out.write(buffer, 0, count);
            }
        }
    }
}
