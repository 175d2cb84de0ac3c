package nl.samenspel.detection.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenspel.detection.reading.Reading;
import nl.samenspel.detection.satscan.ParameterFile;
import nl.samenspel.detection.satscan.Precision;
import nl.samenspel.detection.satscan.PublishedResult;
import nl.samenspel.detection.satscan.PublishedResult.PublishedCluster;
import nl.samenspel.detection.satscan.ScanProblem;
import nl.samenspel.detection.satscan.ScanProblemReader;
import nl.samenspel.detection.satscan.ScanSettings;
import nl.samenspel.detection.scan.Cluster;
import nl.samenspel.detection.scan.Metric;
import nl.samenspel.detection.scan.Reach;
import nl.samenspel.detection.scan.Replications;
import nl.samenspel.detection.scan.ScanResult;

/** Scans of real data against the result files of SaTScan and FleXScan, which lie beside the checkout. */
class PublishedScansTest {

    private static ScanProblem problem(ScanSettings settings) throws IOException {
        Reading<ScanProblem> reading = ScanProblemReader.read(settings);
        assertThat(reading).isInstanceOf(Reading.Readable.class);
        return ((Reading.Readable<ScanProblem>) reading).value();
    }

    private static ScanSettings settings(Path parameters) throws IOException {
        return ((Reading.Readable<ScanSettings>) ParameterFile.read(parameters)).value();
    }

    private static TreeSet<String> names(ScanProblem problem, Cluster cluster) {
        return cluster.areas().stream().map(area -> problem.areas().get(area).id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void compare(ScanProblem problem, PublishedResult published, double tolerance) {
        ScanResult result = problem.scan(Replications.of(999, 1));
        List<Cluster> found = result.clusters();
        double highest = published.clusters().getFirst().ratio();
        assertThat(found.getFirst().logLikelihoodRatio()).isCloseTo(highest, within(tolerance));
        for (PublishedCluster expected : published.clusters()) {
            Optional<Cluster> same = found.stream().filter(cluster -> names(problem, cluster).equals(expected.areas())).findFirst();
            assertThat(same).as(expected.areas().toString()).isPresent();
            Cluster cluster = same.orElseThrow();
            assertThat(cluster.logLikelihoodRatio()).isCloseTo(expected.ratio(), within(tolerance));
            assertThat(cluster.cases()).isEqualTo(expected.cases());
            assertThat(cluster.expected()).isCloseTo(expected.expected(), within(0.0051));
            assertThatChanceAgrees(cluster, expected, published.replications().orElse(999));
            if (!expected.from().isEmpty()) {
                assertThat(LocalDate.parse(problem.time().from(cluster.from()))).isEqualTo(date(expected.from()));
                assertThat(LocalDate.parse(problem.time().to(cluster.to()))).isEqualTo(date(expected.to()));
            }
        }
    }

    /**
     * Within four standard errors of both; where exact ties occur, SaTScan's p-value may lie anywhere between counting none and
     * all of them (it gives .360 and .583 for two clusters of North Humberside with the same ratio).
     */
    private static void assertThatChanceAgrees(Cluster cluster, PublishedCluster expected, int theirs) {
        double low = (cluster.higher() + 1.0) / (cluster.replications() + 1);
        double error = 4 * Math.sqrt(expected.pValue() * (1 - expected.pValue()) * (1.0 / theirs + 1.0 / cluster.replications())) + 0.002;
        assertThat(expected.pValue()).isBetween(low - error, cluster.pValue() + error);
    }

    private static LocalDate date(String text) {
        String[] parts = text.split("-");
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @ParameterizedTest
    @CsvSource({
        "satscan-sample/NewMexicoSpaceTimePoisson.prm, satscan-expected/nm.txt, 1e-3",
        "satscan-sample/NYCSpaceTimePermutation.prm, satscan-expected/NYCfever.txt, 1e-6",
        "satscan-sample/NHumbersideSpatialBernoulli.prm, satscan-expected/NHumberside.txt, 1e-6",
        "satscan-ny-leukemia/ny.prm, satscan-ny-leukemia/ny.txt, 1e-6",
    })
    void findsTheClustersSatscanFound(String parameters, String result, double tolerance) throws IOException {
        Path folder = SharedData.folder();
        compare(problem(settings(folder.resolve(parameters))), PublishedResult.read(folder.resolve(result)), tolerance);
    }

    @ParameterizedTest
    @CsvSource({"EARTH, 0.5, scan_test_ny_poisson_circular_longlat.txt", "PLANE, 0.1, scan_test_ny_poisson_circular_cartesian_ubpop_10percent.txt",
        "PLANE, 0.5, scan_test_ny_poisson_circular_cartesian.txt", "PLANE, 0.1, satscan_ny_out.txt"})
    void findsLeukemiaOnTheGlobeAndInSmallerWindows(Metric metric, double share, String result) throws IOException {
        Path folder = SharedData.folder().resolve("satscan-ny-leukemia");
        compare(problem(leukemia(folder, metric, new Reach(share, Double.POSITIVE_INFINITY),
                new ScanSettings.WindowShape.Circles())), PublishedResult.read(folder.resolve(result)), 1e-6);
    }

    private static ScanSettings leukemia(Path folder, Metric metric, Reach reach, ScanSettings.WindowShape windows) {
        return new ScanSettings(folder.resolve("satscan_ny_cases.txt"), Optional.empty(),
                Optional.of(folder.resolve("satscan_ny_pop.txt")), folder.resolve("satscan_ny_coords.txt"), metric,
                ScanSettings.Model.POISSON, ScanSettings.Span.SPATIAL, Precision.YEAR, Optional.of("2000/1/1"),
                Optional.of("2000/12/31"), Precision.YEAR, 1, 1, 1, false, reach, 2, 999, windows);
    }

    @Test
    void findsTheConnectedSetsFlexscanFound() throws IOException {
        Path folder = SharedData.folder().resolve("satscan-ny-leukemia");
        ScanProblem problem = problem(leukemia(folder, Metric.PLANE, new Reach(1, Double.POSITIVE_INFINITY),
                new ScanSettings.WindowShape.Connected(folder.resolve("flexscan_ny_w.mt0"), 10)));
        ScanResult result = problem.scan(Replications.of(99, 1));
        Cluster first = result.mostLikely().orElseThrow();
        assertThat(names(problem, first)).containsExactlyInAnyOrder("85", "86", "88", "89", "90", "92", "93");
        assertThat(first.logLikelihoodRatio()).isCloseTo(11.6713, within(5e-5));
        assertThat(result.clusters().stream().sorted(Comparator.comparingDouble(Cluster::logLikelihoodRatio).reversed()).limit(3)
                .map(Cluster::logLikelihoodRatio).map(value -> Math.round(value * 1e4) / 1e4)).containsExactly(11.6713, 8.6294, 8.1469);
    }
}
