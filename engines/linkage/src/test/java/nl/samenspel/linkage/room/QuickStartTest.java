package nl.samenspel.linkage.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room opens fast with what was made beforehand, and opens all the same without it. */
class QuickStartTest {

    @TempDir
    private Path folder;

    @Test
    void usesOnlyWhatIsThere() throws IOException {
        assertThat(QuickStart.flags(null)).isEmpty();
        assertThat(QuickStart.flags(folder.resolve("nowhere").toString())).isEmpty();
        Files.createDirectory(QuickStart.solver(folder));
        assertThat(QuickStart.flags(folder.toString())).containsExactly("-Djava.library.path=" + QuickStart.solver(folder));
        Files.createFile(QuickStart.cache(folder));
        assertThat(QuickStart.flags(folder.toString())).first().isEqualTo("-XX:AOTCache=" + QuickStart.cache(folder));
    }
}
