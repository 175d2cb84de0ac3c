package nl.samenspel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup made by the command beside the running program, put back in another folder, and started from there. */
class BackingUpTest {

    private static final Map<String, String> WORDS = Map.of("SAMENSPEL_BACKUP_PASSPHRASE", "koffie met een stroopwafel");

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
    void whatRunsHereRunsThere() throws Exception {
        Path file = folder.resolve("de back-up");
        String there;
        try (var program = RunningProgram.start(BuiltProgram.home(), BuiltProgram.dataOfTheDemo(folder.resolve("data"))).untilFirstPage()) {
            there = entries(program);
            assertThat(samenspel("backup", file, folder.resolve("data"))).contains("Klaar", "Done");
            assertThat(program.answers()).as("the program runs on").isTrue();
        }
        assertThat(samenspel("restore", file, folder.resolve("elders"))).contains("geteld en vergeleken", "counted and compared");
        try (var program = RunningProgram.start(BuiltProgram.home(), folder.resolve("elders")).untilFirstPage()) {
            assertThat(entries(program)).isEqualTo(there);
        }
        assertThat(samenspel("restore", file, folder.resolve("elders"))).contains("niet leeg", "not empty").doesNotContain("Exception");
    }

    private static String entries(RunningProgram program) throws Exception {
        return program.get("/api/v1/aanbod").body().replaceAll("localhost:\\d+", "localhost");
    }

    private static String samenspel(String command, Path file, Path data) throws Exception {
        var builder = new ProcessBuilder(List.of(BuiltProgram.home().resolve("samenspel").toString(), command, file.toString(), "--data", data.toString())).redirectErrorStream(true);
        builder.environment().putAll(WORDS);
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
