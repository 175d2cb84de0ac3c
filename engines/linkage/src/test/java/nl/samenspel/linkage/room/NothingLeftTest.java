package nl.samenspel.linkage.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.linkage.cli.Sample;
import nl.samenspel.linkage.cli.WholeSession;
import nl.samenspel.linkage.language.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a whole session in one process: its live objects, its disk, its temporary folder and what it said. */
class NothingLeftTest {

    @TempDir
    private Path folder;

    @Test
    void neitherMemoryNorDiskNorLogHoldAnAddressAPseudonymOrAShare()
            throws IOException, InterruptedException, Refused, GeneralSecurityException {
        new Sample(folder);
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process session = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Djava.io.tmpdir=" + temporary, "--enable-native-access=ALL-UNNAMED",
                WholeSession.class.getName(), folder.toString())).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile()).start();
        assertThat(session.waitFor()).as(() -> read(folder.resolve("log.txt"))).isZero();
        Secrets secrets = Secrets.of(folder, folder.resolve("spare"));
        assertThat(secrets.pseudonyms()).isGreaterThan(200);
        byte[] memory = Files.readAllBytes(folder.resolve("memory.hprof"));
        assertThat(secrets.in(memory)).as("live objects, %d bytes", memory.length).isEmpty();
        assertThat(planted().in(memory)).as("what was planted is found in each form")
                .anyMatch(found -> found.startsWith("text ")).anyMatch(found -> found.startsWith("wide text "))
                .anyMatch(found -> found.startsWith("pseudonym at "));
        assertThat(secrets.below(folder, Set.of("memory.hprof", "een.csv", "twee.csv", "spare"))).isEmpty();
        assertThat(secrets.below(folder, Set.of("memory.hprof", "spare"))).as("the lists are found").isNotEmpty();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(path -> !path.getFileName().toString().startsWith("hsperf"))).isEmpty();
        }
    }

    private static Secrets planted() {
        Secrets planted = new Secrets();
        planted.text("text", WholeSession.PLANTED_TEXT);
        planted.text("wide text", WholeSession.PLANTED_WIDE_TEXT);
        planted.number(WholeSession.PLANTED_NUMBER);
        return planted;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
