package nl.samenspel.detection.scan;

import java.util.List;
import java.util.Optional;

/**
 * What a scan found.
 *
 * @param clusters     highest first; no two share an area
 * @param replications how many were done
 * @param windows      sets of areas looked at
 */
public record ScanResult(List<Cluster> clusters, int totalCases, int replications, int windows) {

    public ScanResult {
        clusters = List.copyOf(clusters);
    }

    /** Empty when nowhere was more than expected. */
    public Optional<Cluster> mostLikely() {
        return clusters.stream().findFirst();
    }
}
