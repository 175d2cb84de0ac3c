package nl.samenspel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
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
        try (var server = RunningProgram.start(BuiltProgram.home(), folder.resolve("server")).untilFirstPage()) {
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

    /** How many schemas of the program an address holds. */
    private static int schemas(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_namespace WHERE nspname IN ('operations', 'places', 'people')")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
