package nl.samenspel.bench;

import java.util.List;
import java.util.Optional;

/**
 * A subject after measuring.
 *
 * @param failure why nothing was measured; the measurements are empty then
 */
record SubjectResult(String subject, Text about, MachineSpeed speed, List<Judged> measurements,
                     List<Text> remarks, Optional<Text> failure) {

    static SubjectResult of(Benchmark benchmark, Findings findings, MachineSpeed speed) {
        return switch (findings) {
            case Findings.Measured(List<Measurement> measurements, List<Text> remarks) -> new SubjectResult(
                    benchmark.name(), benchmark.about(), speed,
                    measurements.stream().map(measurement -> Judged.of(measurement, speed.factor())).toList(),
                    remarks, Optional.empty());
            case Findings.NotMeasured(Text reason) -> new SubjectResult(
                    benchmark.name(), benchmark.about(), speed, List.of(), List.of(), Optional.of(reason));
        };
    }

    /** Whether no bar was missed; nothing measured shows nothing met. */
    boolean met() {
        return failure.isEmpty() && measurements.stream().noneMatch(judged -> judged.verdict() == Verdict.MISSED);
    }
}
