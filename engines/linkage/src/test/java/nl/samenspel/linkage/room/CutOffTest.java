package nl.samenspel.linkage.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.samenspel.linkage.cli.Factlab;
import nl.samenspel.linkage.cli.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that is killed: nothing half linked, nothing left, and the room is gone as well. */
class CutOffTest {

    @TempDir
    private Path folder;

    @Test
    void leavesNothingWhenTheCommandIsKilled() throws IOException, InterruptedException {
        Sample sample = new Sample(folder);
        sample.makeKeys();
        sample.prepare("een");
        sample.prepare("twee");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process command = start(sample, temporary);
        ProcessHandle room = room(command);
        command.destroyForcibly().waitFor();
        room.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(sample.published()).doesNotExist();
        assertThat(sample.keys).isDirectoryContaining("glob:**een.share").isDirectoryContaining("glob:**twee.link");
        try (Stream<Path> left = Files.walk(temporary)) {
            for (Path file : left.filter(Files::isRegularFile).filter(path -> path.toFile().length() < 100_000).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(Sample.SECRET_POSTCODE);
            }
        }
        Process again = start(sample, temporary);
        assertThat(again.waitFor()).isZero();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("samenspel-factlab-"))).isEmpty();
        }
    }

    private static Process start(Sample sample, Path temporary) throws IOException {
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Djava.io.tmpdir=" + temporary, "--enable-native-access=ALL-UNNAMED",
                Factlab.class.getName(), "link", sample.agreement.toString(), sample.sealed("een").toString(),
                sample.sealed("twee").toString(), "--keys", sample.keys.toString(), "--to", sample.published().toString()))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static ProcessHandle room(Process command) {
        while (command.isAlive()) {
            var found = command.descendants().findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the command ended before it opened a room");
    }
}
