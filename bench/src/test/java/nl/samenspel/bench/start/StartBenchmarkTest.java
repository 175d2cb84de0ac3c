package nl.samenspel.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Runs;
import nl.samenspel.bench.program.TinyProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StartBenchmarkTest {

    @TempDir
    Path folder;

    @Test
    void tellsTheFirstStartApartAndMeasuresTheLaterOnes() throws IOException, InterruptedException {
        Findings findings = new StartBenchmark().measure(Runs.with(folder, "times", "3", "command", TinyProgram.command()));

        assertThat(findings).isInstanceOfSatisfying(Findings.Measured.class, measured -> {
            assertThat(measured.measurements()).extracting(Measurement::key)
                    .containsExactly("first", "start", "slowest", "stop", "memory");
            assertThat(measured.measurements()).allSatisfy(measurement -> assertThat(measurement.figure()).isPositive());
            assertThat(measured.measurements()).filteredOn(measurement -> measurement.bar() != null)
                    .extracting(Measurement::key).isEqualTo(List.of("start", "stop"));
        });
    }

    @Test
    void saysThatThereIsNothingToStart() throws IOException, InterruptedException {
        Findings findings = new StartBenchmark().measure(Runs.with(folder, "times", "1", "command", ""));

        assertThat(findings).isInstanceOfSatisfying(Findings.NotMeasured.class,
                nothing -> assertThat(nothing.reason().dutch()).contains(folder.resolve("samenspel").toString()));
    }
}
