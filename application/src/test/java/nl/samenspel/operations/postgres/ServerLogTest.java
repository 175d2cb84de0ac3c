package nl.samenspel.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path folder;

    @Test
    void keepsNoMoreThanThreeFilesOfLimitedSize() throws Exception {
        var log = new ServerLog(folder, 100);
        IntStream.rangeClosed(1, 100).forEach(number -> log.add("line " + number));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("postgres.log", "postgres.1.log", "postgres.2.log");
        }
        assertThat(folder.resolve("postgres.log")).content().endsWith("line 100\n").hasSizeLessThanOrEqualTo(110);
    }

    @Test
    void canBeReadByItsOwnerOnly() throws Exception {
        new ServerLog(folder, 100).add("hello");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres.log")))).isEqualTo("rw-------");
    }

    @Test
    void remembersTheLastLinesAlsoWhenNothingCanBeWritten() {
        var log = new ServerLog(folder.resolve("missing"), 100);
        IntStream.rangeClosed(1, 20).forEach(number -> log.add("line " + number));
        assertThat(log.lastLines()).contains("line 20").doesNotContain("line 1");
        assertThat(log.lastLines()).hasSizeLessThan(15);
    }
}
