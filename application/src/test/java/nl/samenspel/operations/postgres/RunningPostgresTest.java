package nl.samenspel.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RunningPostgresTest {

    @Test
    void aCommandFindsTheServerOfAFolderWhileItRunsAndNobodyAfterwards() throws IOException, PostgresRefused, SQLException {
        Path data = DataFolders.withDatabase();
        assertThat(RunningPostgres.of(data)).isEmpty();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, _ -> {})) {
            RunningPostgres running = RunningPostgres.of(data).orElseThrow();
            assertThat(running.url()).isEqualTo(postgres.url());
            assertThat(running.toString()).doesNotContain(running.password());
            try (var connection = DriverManager.getConnection(running.url(), running.user(), running.password())) {
                assertThat(connection.isValid(0)).isTrue();
            }
        }
        assertThat(RunningPostgres.of(data)).isEmpty();
    }

    @Test
    void thereIsNobodyInAFolderThatDoesNotExist() {
        assertThat(RunningPostgres.of(Path.of("target", "bestaat niet"))).isEmpty();
    }
}
