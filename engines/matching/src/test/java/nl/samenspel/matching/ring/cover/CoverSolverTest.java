package nl.samenspel.matching.ring.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.samenspel.matching.table.Fault;
import nl.samenspel.matching.table.Fault.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CoverSolverTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void findsTheCheapestOfAllCovers() {
        Random random = new Random(51);
        for (int round = 0; round < 100; round++) {
            CoverProblem problem = problem(random, 8, 10);
            Cover cover = CoverSolver.solve(problem, LONG_ENOUGH);
            if (problem.covered().stream().anyMatch(List::isEmpty)) {
                assertThat(cover).isInstanceOf(Cover.Impossible.class);
            } else {
                assertThat(cover).isInstanceOfSatisfying(Cover.Found.class, found -> {
                    assertThat(found.isOptimal()).isTrue();
                    assertThat(Cover.isRight(problem, found)).isTrue();
                    assertThat(found.cost()).isEqualTo(cheapest(problem));
                });
            }
        }
    }

    private static CoverProblem problem(Random random, int needs, int choices) {
        List<Long> costs = IntStream.range(0, choices).mapToObj(_ -> (long) random.nextInt(10)).toList();
        List<List<Integer>> covered = new ArrayList<>();
        for (int need = 0; need < needs; need++) {
            covered.add(IntStream.range(0, choices).filter(_ -> random.nextInt(4) == 0).boxed().toList());
        }
        return new CoverProblem(costs, covered);
    }

    private static long cheapest(CoverProblem problem) {
        long cheapest = Long.MAX_VALUE;
        for (int subset = 0; subset < 1 << problem.costs().size(); subset++) {
            int chosen = subset;
            if (problem.covered().stream().allMatch(choices -> choices.stream().anyMatch(choice -> (chosen >> choice & 1) == 1))) {
                cheapest = Math.min(cheapest, IntStream.range(0, problem.costs().size()).filter(choice -> (chosen >> choice & 1) == 1)
                        .mapToLong(choice -> problem.costs().get(choice)).sum());
            }
        }
        return cheapest;
    }

    @Test
    void seesThatACoverIsWrong() {
        CoverProblem problem = new CoverProblem(List.of(3L, 4L), List.of(List.of(0), List.of(0, 1)));
        assertThat(Cover.isRight(problem, new Cover.Found(List.of(0), 3, 3))).isTrue();
        assertThat(Cover.isRight(problem, new Cover.Found(List.of(1), 4, 3))).isFalse();
        assertThat(Cover.isRight(problem, new Cover.Found(List.of(0), 2, 2))).isFalse();
        assertThat(Cover.isRight(problem, new Cover.Found(List.of(0, 0), 3, 3))).isFalse();
    }

    @Test
    void readsTheFormOfTheLibrary() throws IOException {
        assertThat(read(" 2 3\n 1 2\n3 \n2 1 3\n 1 2\n")).isInstanceOfSatisfying(CoverReading.Readable.class, readable ->
                assertThat(readable.problem()).isEqualTo(new CoverProblem(List.of(1L, 2L, 3L), List.of(List.of(0, 2), List.of(1)))));
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertFault("", Kind.ENDS_TOO_SOON);
        assertFault("2 3 1 2", Kind.ENDS_TOO_SOON);
        assertFault("2 3 1 2 drie", Kind.NOT_A_NUMBER);
        assertFault("1 1 1 1 2", Kind.OUT_OF_RANGE);
        assertFault("1 1 1 1 1 9", Kind.TOO_MANY_WORDS);
    }

    private CoverReading read(String text) throws IOException {
        return CoverReader.read(Files.writeString(folder.resolve("cover.txt"), text));
    }

    private void assertFault(String text, Kind kind) throws IOException {
        assertThat(read(text)).isInstanceOfSatisfying(CoverReading.Unreadable.class,
                unreadable -> assertThat(unreadable.faults()).extracting(Fault::kind).containsExactly(kind));
    }

    /** Problems of the OR-Library whose optimum is known; a few of each size, all of them with {@code -Dsamenspel.tests=all}. */
    @TestFactory
    Stream<DynamicTest> meetsKnownOptima() throws IOException {
        Optional<Path> data = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/matching/set-cover")).filter(Files::isDirectory).findFirst();
        Assumptions.assumeTrue(data.isPresent(), "Skipped: no ../shared/data/matching beside this checkout");
        boolean all = "all".equals(System.getProperty("samenspel.tests"));
        return Files.readAllLines(data.orElseThrow().resolve("optima.csv")).stream().skip(1).map(line -> line.split(","))
                .filter(fields -> all || fields[0].endsWith("1"))
                .map(fields -> DynamicTest.dynamicTest(fields[0], () -> meets(data.orElseThrow().resolve(fields[0] + ".txt"), Long.parseLong(fields[3]))));
    }

    private static void meets(Path file, long optimum) throws IOException {
        CoverProblem problem = ((CoverReading.Readable) CoverReader.read(file)).problem();
        Cover.Found found = (Cover.Found) CoverSolver.solve(problem, LONG_ENOUGH);
        assertThat(found.cost()).isEqualTo(optimum);
        assertThat(found.isOptimal()).isTrue();
        assertThat(Cover.isRight(problem, found)).isTrue();
    }
}
