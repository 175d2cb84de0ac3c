package nl.samenspel.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.matching.assign.AssignmentProblem;
import nl.samenspel.matching.assign.OrLibrary;

/** A problem of the OR-Library with its known optimum, from a folder with {@code optima.csv} ({@code instance,n,optimum}). */
record RecordedAssignment(String name, Path file, AssignmentProblem problem, long optimum) {

    /** The folder itself, its {@code assignment} folder, or {@code shared/data/matching/assignment} beside the checkout or above it. */
    static Optional<Path> folder(Optional<Path> data, Path home) {
        Stream<Path> places = data.isPresent() ? Stream.of(data.get(), data.get().resolve("assignment"))
                : Stream.iterate(home.toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared/data/matching/assignment"));
        return places.filter(place -> Files.isRegularFile(place.resolve("optima.csv"))
                && readable(place.resolve("optima.csv")).startsWith("instance,n,optimum")).findFirst();
    }

    private static String readable(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            return "";
        }
    }

    /** What stands in a folder: problems, and the names of those that cannot be read. */
    record Folder(List<RecordedAssignment> problems, List<String> unreadable) {
    }

    static Folder readAll(Path folder) throws IOException {
        List<RecordedAssignment> all = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("optima.csv"))) {
            String[] cells = line.split(",");
            if (cells.length >= 3 && cells[2].strip().matches("-?\\d{1,15}")) {
                Path file = Stream.of(cells[0], cells[0] + ".txt").map(folder::resolve).filter(Files::isRegularFile).findFirst()
                        .orElse(folder.resolve(cells[0]));
                if (Files.isRegularFile(file) && OrLibrary.read(file) instanceof OrLibrary.Readable(AssignmentProblem problem)) {
                    all.add(new RecordedAssignment(cells[0], file, problem, Long.parseLong(cells[2].strip())));
                } else {
                    unreadable.add(cells[0]);
                }
            }
        }
        return new Folder(all, unreadable);
    }
}
