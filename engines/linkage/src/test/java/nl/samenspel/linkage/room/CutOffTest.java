package nl.samenspel.linkage.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.samenspel.linkage.cli.Factlab;
import nl.samenspel.linkage.cli.Sample;
import nl.samenspel.linkage.language.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A session that is killed: nothing half linked, nothing left on disk, and the room is gone as well. */
class CutOffTest {

    private static final Set<String> MAY_HAVE_THEM = Set.of("keys", "spare", "een.csv", "twee.csv");

    @TempDir
    private Path folder;
    private Sample sample;
    private Secrets secrets;
    private Path temporary;

    @BeforeEach
    void sealTwoLists() throws IOException, Refused, GeneralSecurityException {
        sample = new Sample(folder);
        sample.makeKeys();
        sample.seal("een");
        sample.seal("twee");
        temporary = Files.createDirectory(folder.resolve("temporary"));
        copy(sample.keys, Files.createDirectory(folder.resolve("spare")));
        secrets = Secrets.of(folder, folder.resolve("spare"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Djava.io.tmpdir=" + temporary, "--enable-native-access=ALL-UNNAMED",
                Factlab.class.getName()));
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile()).start();
    }

    private Process link() throws IOException {
        return start(List.of("link", sample.agreement.toString(), sample.sealed("een").toString(), sample.sealed("twee").toString(),
                "--keys", sample.keys.toString(), "--to", sample.published().toString()));
    }

    private Process prepare() throws IOException {
        return start(List.of("prepare", folder.resolve("een.csv").toString(), "--agreement", sample.agreement.toString(), "--partner",
                "een", "--keys", sample.keys.toString(), "--to", folder.resolve("again.sealed").toString()));
    }

    /** As soon as something is so, or the command has ended by itself. */
    private void killOnce(Process command, BooleanSupplier stage) throws IOException, InterruptedException {
        while (command.isAlive() && !stage.getAsBoolean()) {
            Thread.onSpinWait();
        }
        kill(command);
    }

    private void kill(Process command) throws IOException, InterruptedException {
        List<ProcessHandle> rooms = command.descendants().toList();
        command.destroyForcibly().waitFor();
        rooms.forEach(room -> room.onExit().orTimeout(60, TimeUnit.SECONDS).join());
        assertThat(secrets.below(folder, MAY_HAVE_THEM)).isEmpty();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("samenspel-factlab-"))
                    .flatMap(CutOffTest::files)).as("not even the solver of the room").isEmpty();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    @Test
    void leavesNothingWhereverTheCommandIsKilled() throws IOException, InterruptedException {
        Process linking = link();
        killOnce(linking, () -> linking.descendants().findAny().isPresent());
        assertThat(sample.published()).doesNotExist();
        assertThat(sample.keys).isDirectoryContaining("glob:**een.share").isDirectoryContaining("glob:**twee.link");
        Process preparing = prepare();
        killOnce(preparing, () -> preparing.descendants().findAny().isPresent());
        assertThat(folder.resolve("again.sealed")).doesNotExist();
        killOnce(link(), () -> Files.exists(sample.published()));
        copy(folder.resolve("spare"), sample.keys);
        killOnce(link(), () -> !Files.exists(sample.keys.resolve("een.share")));
        copy(folder.resolve("spare"), sample.keys);
        assertThat(link().waitFor()).as("what was cut off can be done again").isZero();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("samenspel-factlab-"))).isEmpty();
        }
    }

    @Test
    void tellsThatTheRoomWasKilledAndKeepsTheKeys() throws IOException, InterruptedException {
        Process command = link();
        while (command.isAlive() && command.descendants().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        command.descendants().forEach(ProcessHandle::destroyForcibly);
        assertThat(command.waitFor()).isEqualTo(1);
        assertThat(folder.resolve("log.txt")).content().contains("niets bewaard");
        assertThat(sample.published()).doesNotExist();
        assertThat(sample.keys).isDirectoryContaining("glob:**een.share");
        assertThat(secrets.below(folder, MAY_HAVE_THEM)).isEmpty();
    }

    /** Stages nobody can see from outside are met by killing at every tenth of the time a session takes. */
    @Test
    @EnabledIfSystemProperty(named = "samenspel.tests", matches = "all")
    void leavesNothingAtAnyTenthOfASession() throws IOException, InterruptedException {
        for (boolean links : new boolean[] {true, false}) {
            copy(folder.resolve("spare"), sample.keys);
            long begin = System.nanoTime();
            assertThat((links ? link() : prepare()).waitFor()).isZero();
            long whole = System.nanoTime() - begin;
            for (int tenth = 1; tenth < 10; tenth++) {
                copy(folder.resolve("spare"), sample.keys);
                Process command = links ? link() : prepare();
                command.waitFor(whole * tenth / 10, TimeUnit.NANOSECONDS);
                kill(command);
            }
        }
    }
}
