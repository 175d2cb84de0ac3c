package nl.samenspel.matching.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Problems with published optima. They lie beside the checkout, not in it. */
class OrLibraryTest {

    @TempDir
    private Path folder;

    /** The folder {@code shared/data/matching/assignment} beside the checkout or above it. */
    private static Path presentFolder() {
        Optional<Path> folder = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/matching/assignment")).filter(Files::isDirectory).findFirst();
        Assumptions.assumeTrue(folder.isPresent(), "Skipped: no ../shared/data/matching/assignment beside this checkout");
        return folder.orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> everyProblemIsSolvedToItsPublishedOptimumAndProven() throws IOException {
        Path data = presentFolder();
        List<String> lines = Files.readAllLines(data.resolve("optima.csv"));
        return lines.stream().skip(1).map(line -> line.split(",")).map(cells -> DynamicTest.dynamicTest(cells[0], () -> {
            Path file = Files.exists(data.resolve(cells[0])) ? data.resolve(cells[0]) : data.resolve(cells[0] + ".txt");
            AssignmentProblem problem = ((OrLibrary.Readable) OrLibrary.read(file)).problem();
            Assignment assignment = Assigner.assign(problem);
            long optimum = Long.parseLong(cells[cells.length - 1].strip());
            assertThat(CertificateCheck.check(problem, assignment))
                    .isEqualTo(new Proof.Proven(List.of((long) problem.requests(), -optimum)));
        }));
    }

    @Test
    void saysWhereAFileCannotBeRead() throws IOException {
        assertThat(read("2\n1 2\n3 vier\n")).isEqualTo(new OrLibrary.Unreadable(3, "vier"));
        assertThat(read("2\n1 2\n3\n")).isInstanceOf(OrLibrary.Unreadable.class);
        assertThat(read("")).isInstanceOf(OrLibrary.Unreadable.class);
        assertThat(read("-4 1 2")).isInstanceOf(OrLibrary.Unreadable.class);
        assertThat(read("2\n1 2 3 4 5\n")).isEqualTo(new OrLibrary.Unreadable(2, "5.0"));
        assertThat(read("1 1.5")).isInstanceOf(OrLibrary.Unreadable.class);
    }

    private OrLibrary.Reading read(String text) throws IOException {
        return OrLibrary.read(Files.writeString(folder.resolve("problem.txt"), text));
    }
}
