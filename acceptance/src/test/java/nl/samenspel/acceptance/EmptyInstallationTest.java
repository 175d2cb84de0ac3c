package nl.samenspel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without the demo municipality, on the program's own database or on somebody else's. */
class EmptyInstallationTest {

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
    void worksOnAnExternalDatabaseAndLeavesItRunning() throws Exception {
        try (var server = RunningProgram.start(BuiltProgram.home(), BuiltProgram.dataOfTheDemo(folder.resolve("server"))).untilFirstPage()) {
            try (var connection = DriverManager.getConnection(server.databaseUrl()); var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE elders");
            }
            var url = server.databaseUrl().replace("/samenspel?", "/elders?");
            try (var program = RunningProgram.start(List.of(), BuiltProgram.home(), folder.resolve("data"), RunningProgram.freePort(),
                    Map.of("SAMENSPEL_DATABASE_URL", url), "--empty").untilReady()) {
                assertThat(program.isReady()).isTrue();
                assertThat(schemas(url)).isPositive();
                assertThat(folder.resolve("data/database")).doesNotExist();
            }
            assertThat(server.answers()).isTrue();
        }
    }

    @Test
    void givesTheFirstAdministratorALinkOnceAndNobodyElse() throws Exception {
        var data = folder.resolve("data");
        String link;
        try (var program = RunningProgram.start(BuiltProgram.home(), data, "--empty").untilReady()) {
            Waiting.until("the link on the console", Duration.ofSeconds(20), () -> program.said().contains("/eerste-keer?code="));
            link = program.said().lines().filter(line -> line.contains("/eerste-keer?code=")).findFirst().orElseThrow().strip();
            assertThat(program.said().lines().filter(line -> line.contains("/eerste-keer?code="))).hasSize(1);
            assertThat(program.get(link.substring(link.indexOf("/eerste-keer"))).statusCode()).isEqualTo(200);
            assertThat(program.get("/eerste-keer?code=geraden").statusCode()).isNotEqualTo(200);
            assertThat(program.get("/postbus").statusCode()).as("no municipality has this address yet").isEqualTo(421);
            assertThat(program.said()).doesNotContain("@voorbeeld");
        }
    }

    /** How many schemas of the program an address holds. */
    private static int schemas(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_namespace WHERE nspname IN ('operations', 'places', 'people')")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
