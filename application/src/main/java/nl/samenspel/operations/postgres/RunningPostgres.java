package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The server of a data folder that another program has started: how to reach it beside that program.
 *
 * @param url address of the program's database, for the driver
 */
public record RunningPostgres(String url, String user, String password) {

    /** @throws PostgresRefused when the folder does not say how to reach a server */
    public static RunningPostgres of(Path data) throws PostgresRefused {
        DataFolder folder = DataFolder.open(data, Person.current());
        try {
            String port = Files.readString(folder.port()).strip();
            String password = Files.readString(folder.secret()).strip();
            return new RunningPostgres("jdbc:postgresql://127.0.0.1:" + port + "/samenspel", Cluster.SUPERUSER, password);
        } catch (NoSuchFileException missing) {
            throw PostgresRefused.incomplete(Path.of(missing.getFile()));
        } catch (IOException unreadable) {
            throw folder.refusal("reaching the running server", unreadable);
        }
    }

    /** The password lets in everywhere. */
    @Override
    public String toString() {
        return "RunningPostgres[" + url + "]";
    }
}
