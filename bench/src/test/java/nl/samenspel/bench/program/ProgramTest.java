package nl.samenspel.bench.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.samenspel.bench.Runs;
import nl.samenspel.bench.http.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void servesUntilItIsStopped() throws IOException, InterruptedException {
        try (Program program = Program.launch(tinyProgram(), folder.resolve("data"))) {
            assertThat(program.untilFirstPage()).isPositive();
            assertThat(program.residentMegabytes()).isBetween(10.0, 2_000.0);

            assertThat(program.processorUse().program()).isPositive();

            Browser browser = new Browser(program.site(), Duration.ofSeconds(5));
            assertThat(browser.get("/").text()).isEqualTo("<html></html>");
            program.stop();
            assertThatThrownBy(() -> browser.get("/")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void saysWhyTheProgramDidNotStart() throws IOException {
        try (Program program = Program.launch(tinyProgram("refuse"), folder.resolve("data"))) {
            assertThatThrownBy(program::untilFirstPage).isInstanceOf(NotStarted.class)
                    .hasMessageContaining("status 3").hasMessageContaining("De schijf is vol.");
        }
    }

    @Test
    void readsItsMemoryFromTheSystem() {
        assertThat(ResidentMemory.fromStatus("Name:\tjava\nVmHWM:\t  999999 kB\nVmRSS:\t  317440 kB\n")).isEqualTo(310);
        assertThat(ResidentMemory.fromStatus("Name:\tzombie\n")).isZero();
    }

    @Test
    void knowsWhichProgramsCannotBeInterrupted() {
        assertThat(StopSignal.ignoresInterrupts("SigBlk:\t0000000000000002\nSigIgn:\t0000000000000001\n")).isFalse();
        assertThat(StopSignal.ignoresInterrupts("SigIgn:\t0000000000000006\n")).isTrue();
        assertThat(StopSignal.ignoresInterrupts("Name:\tjava\n")).isFalse();
    }

    @Test
    void startsTheLauncherOfItsOwnCheckoutUnlessToldOtherwise() {
        StartCommand standard = StartCommand.of(Runs.with(Path.of("/een map/samenspel"), "command", ""));
        assertThat(standard.filledIn(Path.of("/tmp/mijn data"), 4711))
                .containsExactly("/een map/samenspel/samenspel", "start", "--data", "/tmp/mijn data", "--port", "4711");
        assertThat(standard.complaint()).hasValueSatisfying(text -> assertThat(text.dutch()).contains("/een map/samenspel/samenspel"));

        StartCommand other = StartCommand.of(Runs.with(Path.of("/"), "command", "java -jar '/een map/a.jar' --port={port} \"b c\""));
        assertThat(other.filledIn(Path.of("/d"), 80)).isEqualTo(List.of("java", "-jar", "/een map/a.jar", "--port=80", "b c"));
        assertThat(other.complaint()).isEmpty();
    }

    private static StartCommand tinyProgram(String... more) {
        return StartCommand.of(Runs.with(Path.of("/"), "command", TinyProgram.command(more)));
    }
}
