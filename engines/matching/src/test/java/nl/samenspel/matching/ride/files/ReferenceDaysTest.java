package nl.samenspel.matching.ride.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Effort;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.checking.PlanCheck;
import nl.samenspel.matching.ride.planning.RidePlanner;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Days of the test set of Cordeau and Laporte whose best plan is known. They lie beside the checkout, not in it. */
class ReferenceDaysTest {

    private static final int SMALL = 24;

    private static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/matching/dial-a-ride")).filter(Files::isDirectory).findFirst();
    }

    @TestFactory
    Stream<DynamicTest> smallDaysArePlannedAsWellAsCanBe() throws IOException {
        Optional<Path> folder = folder();
        Assumptions.assumeTrue(folder.isPresent(), "Skipped: no ../shared/data/matching beside this checkout");
        List<String> known = Files.readAllLines(folder.orElseThrow().resolve("best_known.csv"));
        return known.stream().map(line -> line.split(",", -1)).filter(fields -> fields[7].equals("optimal_verified_here"))
                .filter(fields -> Integer.parseInt(fields[2]) <= SMALL)
                .map(fields -> DynamicTest.dynamicTest(fields[0],
                        () -> meets(folder.orElseThrow().resolve(fields[0] + ".txt"), Double.parseDouble(fields[6]))));
    }

    private static void meets(Path file, double best) throws IOException {
        Day day = ((DayReading.Readable) TestSetReader.read(file)).day();
        Plan plan = new RidePlanner(day, 1).plan(Effort.steps(6_000));
        assertThat(PlanCheck.violations(day, plan)).isEmpty();
        assertThat(plan.notDriven()).isEmpty();
        assertThat(plan.kilometres()).isLessThan(best + 0.001).isGreaterThan(best - 0.001);
    }
}
