package nl.samenspel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the indexes of one municipality stand: numbered folders, the one with the highest number made last. One is in use; another may be in the making beside it. */
final class IndexFolders {

    private final Path home;

    /** @param home {@code <data>/index/<municipality>} */
    IndexFolders(Path home) {
        this.home = home;
    }

    /** All there are, the one made last first. */
    List<Path> newestFirst() {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("[0-9]{1,9}"))
                    .sorted(Comparator.comparingInt(IndexFolders::number).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A folder for the next one; it is not there yet. */
    Path next() {
        List<Path> all = newestFirst();
        return home.resolve(String.valueOf(all.isEmpty() ? 1 : number(all.getFirst()) + 1));
    }

    /** Clears away all but one. */
    void keepOnly(Path kept) {
        newestFirst().stream().filter(folder -> !folder.equals(kept)).forEach(IndexFolders::clearAway);
    }

    /** Removes a folder with all that is in it. What is gone already is no trouble: somebody else may be clearing away the same. */
    static void clearAway(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                    if (failure != null && !(failure instanceof NoSuchFileException)) {
                        throw failure;
                    }
                    Files.deleteIfExists(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }
}
