package nl.samenspel.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types after {@code ./samenspel}, and what comes back: a sentence, never a stack trace. */
class BackupCommandTest {

    @TempDir
    private Path folder;
    private final List<String> said = new ArrayList<>();

    @Test
    void wordsItDoesNotKnowEndWithStatusTwoAndSayWhatItDoesKnow() {
        assertThat(run("backup")).isEqualTo(2);
        assertThat(run("backup", "een", "twee")).isEqualTo(2);
        assertThat(run("backup", "een", "--snel")).isEqualTo(2);
        assertThat(run("backup", "een", "--expired")).isEqualTo(2);
        assertThat(run("restore", "--data")).isEqualTo(2);
        assertThat(said).allSatisfy(sentence -> assertThat(sentence).contains("./samenspel ", " / "));
    }

    @Test
    void aFolderWithoutADatabaseIsNotBackedUpAndNotMade() {
        assertThat(run("backup", folder.resolve("b").toString(), "--data", folder.resolve("leeg").toString())).isEqualTo(1);
        assertThat(said.getLast()).contains("is geen database", "--data");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNotThereIsSaidSoBeforeAnythingIsMade() {
        assertThat(run("restore", folder.resolve("b").toString(), "--data", folder.resolve("leeg").toString())).isEqualTo(1);
        assertThat(said.getLast()).contains("Er is geen bestand");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... words) {
        return new BackupCommand(InstantSource.system(), said::add, said::add).run(List.of(words), Map.of());
    }
}
