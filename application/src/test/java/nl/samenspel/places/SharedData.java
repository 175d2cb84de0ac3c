package nl.samenspel.places;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real files that lie beside the checkout, not in it; tests that need them are skipped without. */
public final class SharedData {

    private SharedData() {}

    /** The file {@code shared/data/…} beside the checkout or above it. */
    public static Path file(String name) {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(name)).filter(Files::isRegularFile).findFirst();
        Assumptions.assumeTrue(file.isPresent(), "Skipped: no ../shared/data/" + name + " beside this checkout");
        return file.orElseThrow();
    }
}
