package nl.samenspel.linkage.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The temporary folders of rooms: a room only puts program code in its own (the solver), and that goes as well. */
final class Leftovers {

    private static final String NAME = "samenspel-factlab-";
    private static final int MOST_TIMES = 1_000;

    private Leftovers() {
    }

    /** A folder for a room of this process. */
    static Path make() throws IOException {
        return Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
    }

    /** Removes the folders of sessions that were cut off, whose process is gone. */
    static void sweep() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            all.filter(path -> path.getFileName().toString().startsWith(NAME)).filter(Leftovers::isLeft).forEach(Leftovers::remove);
        }
    }

    private static boolean isLeft(Path folder) {
        String[] parts = folder.getFileName().toString().substring(NAME.length()).split("-");
        try {
            return ProcessHandle.of(Long.parseLong(parts[0])).isEmpty();
        } catch (NumberFormatException _) {
            return false;
        }
    }

    /**
     * Removes what a room that was left alone put in its folder, again and again while another thread still unpacks the solver; a
     * folder that is not a room's is not touched.
     */
    static void removeOwn() {
        Path own = Path.of(System.getProperty("java.io.tmpdir"));
        boolean isRooms = String.valueOf(own.getFileName()).startsWith(NAME);
        for (int time = 0; isRooms && time < MOST_TIMES && Files.exists(own); time++) {
            remove(own);
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException _) {
            // Removed by somebody else, or next time.
        }
    }
}
