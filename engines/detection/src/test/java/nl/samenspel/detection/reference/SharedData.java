package nl.samenspel.detection.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The folder {@code shared/data/signals} beside the checkout or above it; tests that need it are skipped without. */
public final class SharedData {

    private SharedData() {
    }

    public static Path folder() {
        Optional<Path> folder = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/signals")).filter(Files::isDirectory).findFirst();
        Assumptions.assumeTrue(folder.isPresent(), "Skipped: no ../shared/data/signals beside this checkout");
        return folder.orElseThrow();
    }
}
