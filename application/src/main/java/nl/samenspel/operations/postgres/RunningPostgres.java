package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The server of a data folder whose program is running: for a command that has work to do beside it.
 *
 * @param url address of the program's database, for the driver
 */
public record RunningPostgres(String url, String user, String password) {

    /** The server of this folder, when it runs and lets us in with the secret of the folder; empty when nobody is there. */
    public static Optional<RunningPostgres> of(Path data) {
        try {
            String port = Files.readString(data.resolve("postgres.port")).strip();
            String secret = Files.readString(data.resolve("postgres.secret")).strip();
            RunningPostgres running = new RunningPostgres(EmbeddedPostgres.urlAt(Integer.parseInt(port)), Cluster.SUPERUSER, secret);
            return running.answers() ? Optional.of(running) : Optional.empty();
        } catch (IOException | NumberFormatException nobody) {
            return Optional.empty();
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url + "?connectTimeout=2", user, password)) {
            return connection.isValid(0);
        } catch (SQLException nobody) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "RunningPostgres[" + url + "]";
    }
}
