package nl.samenspel.bench.detection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenspel.detection.reading.Reading;
import nl.samenspel.detection.satscan.ParameterFile;
import nl.samenspel.detection.satscan.PublishedResult;
import nl.samenspel.detection.satscan.PublishedResult.PublishedCluster;
import nl.samenspel.detection.satscan.ScanProblem;
import nl.samenspel.detection.satscan.ScanProblemReader;
import nl.samenspel.detection.satscan.ScanSettings;
import nl.samenspel.detection.scan.Cluster;
import nl.samenspel.detection.scan.Replications;
import nl.samenspel.detection.scan.ScanResult;

/**
 * Every SaTScan parameter file whose result file is there as well: the clusters of the two beside each other.
 *
 * @param compared    analyses compared
 * @param differences what is not the same, in words
 * @param skipped     analyses of a kind that is not offered, or without a result file
 */
record PublishedScans(List<Compared> compared, List<String> differences, List<String> skipped) {

    /** Standard errors of two Monte Carlo p-values within which they are the same. */
    private static final double STANDARD_ERRORS = 4;

    /**
     * One analysis.
     *
     * @param gap     largest distance between two log likelihood ratios of the same cluster
     * @param seconds reading and scanning, the fastest of three
     */
    record Compared(String name, int clusters, double gap, double seconds) {
    }

    static PublishedScans of(Shared shared) throws IOException {
        PublishedScans all = new PublishedScans(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path parameters : shared.files(".prm")) {
            Optional<Path> result = ParameterFile.resultsFile(parameters)
                    .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)).flatMap(name -> {
                        try {
                            return shared.named(name);
                        } catch (IOException _) {
                            return Optional.empty();
                        }
                    });
            Optional<ScanProblem> problem = problem(parameters);
            if (result.isEmpty() || problem.isEmpty()) {
                all.skipped.add(parameters.getFileName().toString());
            } else {
                all.compare(parameters, problem.get(), PublishedResult.read(result.get()));
            }
        }
        return all;
    }

    static Optional<ScanProblem> problem(Path parameters) throws IOException {
        if (!(ParameterFile.read(parameters) instanceof Reading.Readable<ScanSettings>(ScanSettings settings))
                || !(ScanProblemReader.read(settings) instanceof Reading.Readable<ScanProblem>(ScanProblem problem))) {
            return Optional.empty();
        }
        return Optional.of(problem);
    }

    private void compare(Path parameters, ScanProblem first, PublishedResult published) throws IOException {
        String name = parameters.getFileName().toString();
        double fastest = Double.POSITIVE_INFINITY;
        ScanResult result = first.scan(Replications.of(999, 1));
        for (int round = 0; round < 3; round++) {
            long begin = System.nanoTime();
            problem(parameters).orElseThrow().scan(Replications.of(999, 1));
            fastest = Math.min(fastest, (System.nanoTime() - begin) / 1e9);
        }
        double gap = 0;
        for (PublishedCluster expected : published.clusters()) {
            Optional<Cluster> same = result.clusters().stream().filter(cluster -> names(first, cluster).equals(expected.areas())).findFirst();
            if (same.isEmpty()) {
                differences.add(name + ": " + expected.areas() + " " + expected.ratio());
            } else {
                gap = Math.max(gap, Math.abs(same.get().logLikelihoodRatio() - expected.ratio()));
                checkChance(name, same.get(), expected, published.replications().orElse(999));
            }
        }
        compared.add(new Compared(name, published.clusters().size(), gap, fastest));
    }

    private void checkChance(String name, Cluster found, PublishedCluster expected, int theirs) {
        double low = (found.higher() + 1.0) / (found.replications() + 1);
        double error = STANDARD_ERRORS * Math.sqrt(expected.pValue() * (1 - expected.pValue()) * (1.0 / theirs + 1.0 / found.replications()))
                + 2.0 / found.replications();
        if (expected.pValue() < low - error || expected.pValue() > found.pValue() + error) {
            differences.add(String.format(Locale.ROOT, "%s: p %.3f, elsewhere %.3f", name, found.pValue(), expected.pValue()));
        }
    }

    private static Set<String> names(ScanProblem problem, Cluster cluster) {
        return cluster.areas().stream().map(area -> problem.areas().get(area).id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
