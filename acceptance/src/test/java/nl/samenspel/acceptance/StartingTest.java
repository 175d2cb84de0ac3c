package nl.samenspel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starting, in all the places and ways people start it. Every folder has a space in its name. */
class StartingTest {

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws Exception {
        folder = BuiltProgram.newFolder();
    }

    @AfterEach
    void removeFolder() throws Exception {
        BuiltProgram.delete(folder);
    }

    @Test
    void startsTwiceInARowAndEndsWithinThreeSecondsOfCtrlC() throws Exception {
        for (int time = 1; time <= 2; time++) {
            try (var program = RunningProgram.start(BuiltProgram.home(), folder.resolve("data")).untilFirstPage()) {
                assertThat(program.interrupt()).isLessThan(Duration.ofSeconds(3));
            }
        }
    }

    @Test
    void startsFromAnotherPlaceBelowAFolderThatOnlyItsOwnerCanEnter() throws Exception {
        var home = BuiltProgram.copiedTo(Files.createDirectory(folder.resolve("op zichzelf"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
        try (var program = RunningProgram.start(home, home.resolve("data")).untilFirstPage()) {
            assertThat(program.answers()).isTrue();
        }
    }

    @Test
    void startsAsAnOrdinaryUser() throws Exception {
        assumeTrue(BuiltProgram.isRoot(), "the other tests already run as an ordinary user");
        var home = BuiltProgram.copiedTo(folder.resolve("van niemand"));
        BuiltProgram.run(List.of("chown", "-R", "nobody", home.toString()));
        var asNobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        try (var program = RunningProgram.start(asNobody, home, home.resolve("data"), RunningProgram.freePort(), Map.of()).untilFirstPage()) {
            assertThat(Files.getOwner(home.resolve("data/database")).getName()).isEqualTo("nobody");
            assertThat(program.interrupt()).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void namesTheOptionForAnotherPortWhenThePortIsTaken() throws Exception {
        try (var neighbour = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var program = RunningProgram.start(List.of(), BuiltProgram.home(), folder.resolve("data"), neighbour.getLocalPort(), Map.of())) {
            assertThat(program.end()).isEqualTo(1);
            assertThat(program.said()).contains(String.valueOf(neighbour.getLocalPort()), "al in gebruik", "in use", "--port");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void refusesASecondProgramOnTheSameFolder() throws Exception {
        var data = BuiltProgram.dataOfTheDemo(folder.resolve("data"));
        try (var first = RunningProgram.start(BuiltProgram.home(), data).untilFirstPage();
                var second = RunningProgram.start(BuiltProgram.home(), data)) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.said()).contains(data.toRealPath().toString(), "al in gebruik", "--data");
            assertThat(first.answers()).isTrue();
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        assumeTrue(BuiltProgram.isRoot(), "a small disk can only be mounted by root");
        var disk = Files.createDirectory(folder.resolve("klein"));
        BuiltProgram.run(List.of("mount", "-t", "tmpfs", "-o", "size=30m", "tmpfs", disk.toString()));
        try (var program = RunningProgram.start(BuiltProgram.home(), disk.resolve("data"))) {
            assertThat(program.end()).isEqualTo(1);
            assertThat(program.said()).contains(disk.toString(), "te vol", "too full").doesNotContain("Exception");
        } finally {
            BuiltProgram.run(List.of("umount", disk.toString()));
        }
    }

    @Test
    void listsItsCommandsWhenItDoesNotKnowOne() throws Exception {
        var process = new ProcessBuilder(BuiltProgram.home().resolve("samenspel").toString(), "dansen").redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("dansen", "start", "test", "bench");
    }
}
