package nl.samenspel.bench.rides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownRidesTest {

    /** There and back along one line: 20 kilometres, all of them needed. */
    private static final String LINE = """
            1 1 480 3 30
            0 0 0 0 0 0 480
            1 5 0 0 1 0 480
            2 10 0 0 -1 0 480
            """;

    @TempDir
    private Path folder;

    private KnownRides.Folder read(String known) throws IOException {
        Files.writeString(folder.resolve("best_known.csv"), "instance,best_known,status\n" + known);
        Files.writeString(folder.resolve("line.txt"), LINE);
        Files.writeString(folder.resolve("odd.txt"), "no numbers");
        return KnownRides.readAll(folder);
    }

    @Test
    void readsDaysWithTheirBestPlanAndSaysWhatCannotBeRead() throws IOException {
        KnownRides.Folder read = read("line,20,optimal\n");
        assertThat(read.days()).singleElement().satisfies(day -> {
            assertThat(day.best()).hasValue(20);
            assertThat(day.hasToBeOptimal()).isTrue();
        });
        assertThat(read.remarks()).singleElement().satisfies(remark -> assertThat(remark.english()).contains("odd"));
    }

    @Test
    void doesNotCompareWithWhatNobodyVerified() throws IOException {
        assertThat(read("line,19,UNVERIFIED_recall\n").days().getFirst().best()).isEmpty();
        assertThat(read("line,,none\n").days().getFirst().best()).isEmpty();
    }

    @Test
    void plansADayAndTellsTheGap() throws IOException {
        Planned planned = Planned.in(Duration.ofMillis(20), read("line,16,literature\n").days().getFirst());
        assertThat(planned.violations()).isZero();
        assertThat(planned.gap().orElseThrow()).isCloseTo(25, within(1e-6));
        assertThat(planned.isOptimal()).isFalse();
        assertThat(planned.shareOfOneByOne()).isEqualTo(1);
    }
}
