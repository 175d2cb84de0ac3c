package nl.samenspel.detection.satscan;

import java.util.List;

import nl.samenspel.detection.scan.Area;
import nl.samenspel.detection.scan.Replications;
import nl.samenspel.detection.scan.Scan;
import nl.samenspel.detection.scan.ScanModel;
import nl.samenspel.detection.scan.ScanResult;
import nl.samenspel.detection.scan.Surroundings;
import nl.samenspel.detection.scan.TimeWindows;
import nl.samenspel.detection.scan.Zones;

/**
 * Files read and ready to be scanned.
 *
 * @param time one interval when time does not count
 */
public record ScanProblem(ScanSettings settings, List<Area> areas, TimeLine time, ScanModel model, Surroundings surroundings,
                          Zones zones, TimeWindows windows) {

    public ScanResult scan(Replications replications) {
        return new Scan(model, surroundings, zones, windows, settings.fewestCases()).run(replications);
    }
}
