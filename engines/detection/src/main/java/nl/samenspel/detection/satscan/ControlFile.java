package nl.samenspel.detection.satscan;

import java.util.Arrays;
import java.util.Optional;

import nl.samenspel.detection.reading.Fault;
import nl.samenspel.detection.reading.Faults;
import nl.samenspel.detection.scan.BernoulliModel;
import nl.samenspel.detection.scan.ScanModel;
import org.jspecify.annotations.Nullable;

/** Cases and controls joined in a Bernoulli model. */
record ControlFile(ScanSettings settings, Faults faults) {

    Optional<ScanModel> model(int[][] cases, int @Nullable [][] controls) {
        if (controls == null) {
            faults.add(Fault.of("controls.missing"));
        } else if (Arrays.stream(controls).flatMapToInt(Arrays::stream).sum() == 0) {
            faults.add(Fault.of("controls.none"));
        }
        if (controls == null || !faults.none()) {
            return Optional.empty();
        }
        int[][] population = new int[cases.length][];
        for (int area = 0; area < cases.length; area++) {
            population[area] = cases[area].clone();
            for (int time = 0; time < population[area].length; time++) {
                population[area][time] += controls[area][time];
            }
        }
        return Optional.of(new BernoulliModel(cases, population));
    }
}
