package nl.samenspel.linkage.disclosure.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Chances of changes, beside a table τ-ARGUS comes with (largest change 7, variance 4, no ones and twos). */
class PerturbationTableTest {

    private static final PerturbationTable TABLE = PerturbationTable.of(7, 4, 2);

    @Test
    void hasTheChancesOfThePublishedTable() throws IOException {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/disclosure/tauargus/cellkey/Frequency/tau_testW_ptable.txt"))
                .filter(Files::isRegularFile).findFirst();
        Assumptions.assumeTrue(file.isPresent(), "Skipped: no ../shared/data/disclosure beside this checkout");
        Map<Integer, Map<Integer, Double>> theirs = new TreeMap<>();
        for (String line : Files.readAllLines(file.orElseThrow()).stream().skip(1).toList()) {
            String[] parts = line.split(";");
            theirs.computeIfAbsent(Integer.parseInt(parts[0]), _ -> new TreeMap<>())
                    .put(Integer.parseInt(parts[3]), Double.parseDouble(parts[2]));
        }
        assertThat(theirs).hasSize(11);
        theirs.forEach((count, row) -> {
            double[] chances = TABLE.chances(count);
            assertThat(TABLE.changes(count)).as("%d", count).containsExactly(row.keySet().stream().mapToInt(Integer::intValue).toArray());
            double[] published = row.values().stream().mapToDouble(Double::doubleValue).toArray();
            for (int at = 0; at < chances.length; at++) {
                assertThat(chances[at]).as("%d", count).isEqualTo(published[at], within(0.02));
            }
            assertThat(randomness(chances)).as("%d has no less randomness", count).isGreaterThan(randomness(published) - 1e-5);
        });
    }

    private static double randomness(double[] chances) {
        return -Arrays.stream(chances).filter(chance -> chance > 0).map(chance -> chance * Math.log(chance)).sum();
    }

    @Test
    void leavesNothingAloneAndNeverShowsOneOrTwo() {
        assertThat(TABLE.disturbed(0, 0.7)).isZero();
        for (long count = 1; count < 30; count++) {
            for (int step = 0; step < 1_000; step++) {
                assertThat(TABLE.disturbed(count, step / 1_000.0)).isNotIn(1L, 2L).isBetween(count - 7, count + 7).isNotNegative();
            }
        }
    }

    @Test
    void changesNothingOnAverageAndByTheVarianceAskedFor() {
        for (int count = 1; count < 12; count++) {
            double[] chances = TABLE.chances(count);
            int[] changes = TABLE.changes(count);
            double mean = IntStream.range(0, changes.length).mapToDouble(at -> chances[at] * changes[at]).sum();
            double square = IntStream.range(0, changes.length).mapToDouble(at -> chances[at] * changes[at] * changes[at]).sum();
            assertThat(mean).isEqualTo(0, within(1e-6));
            assertThat(square).isEqualTo(4, within(1e-6));
        }
    }
}
