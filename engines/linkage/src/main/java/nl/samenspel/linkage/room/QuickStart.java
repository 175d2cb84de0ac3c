package nl.samenspel.linkage.room;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lets a room open fast, made once and kept beside the program: a cache of classes that are loaded and of methods worth
 * compiling (JEP 483 and 515), and the libraries of the solver, unpacked. The launcher has it made by a rehearsal with made-up lists;
 * nothing of a session is in it. Without it a room does the same, only later.
 */
public final class QuickStart {

    /** The system property that names its folder. */
    public static final String FOLDER = "samenspel.factlab.quick";

    private QuickStart() {
    }

    /** Where the cache of classes stands. */
    public static Path cache(Path folder) {
        return folder.resolve("start.aot");
    }

    /** Where the libraries of the solver stand. */
    public static Path solver(Path folder) {
        return folder.resolve("solver");
    }

    /** Flags for the process of a room; none when nothing was made. */
    static List<String> flags(@Nullable String folder) {
        List<String> flags = new ArrayList<>();
        if (folder != null && Files.isRegularFile(cache(Path.of(folder)))) {
            flags.add("-XX:AOTCache=" + cache(Path.of(folder)));
        }
        if (folder != null && Files.isDirectory(solver(Path.of(folder)))) {
            flags.add("-Djava.library.path=" + solver(Path.of(folder)));
        }
        return flags;
    }
}
