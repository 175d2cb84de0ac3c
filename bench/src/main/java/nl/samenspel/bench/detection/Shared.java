package nl.samenspel.bench.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.bench.Run;

/** Where data with known answers lies: the folder given with {@code --data}, or {@code shared/data/signals} beside the checkout or above it. */
record Shared(Path folder) {

    static Optional<Shared> of(Run run) {
        return run.data().or(() -> Stream.iterate(run.home().toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/signals")).filter(Files::isDirectory).findFirst()).map(Shared::new);
    }

    List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    Optional<Path> named(String name) throws IOException {
        return files(name).stream().filter(file -> file.getFileName().toString().equals(name)).findFirst();
    }
}
