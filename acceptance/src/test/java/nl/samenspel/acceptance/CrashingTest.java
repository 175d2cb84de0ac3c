package nl.samenspel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Program and database killed while people write: nothing acknowledged is lost, nothing stays behind, the next start is clean. */
class CrashingTest {

    private static final int ENOUGH = 200;

    private Path data = Path.of("");

    @BeforeEach
    void makeFolder() throws Exception {
        data = BuiltProgram.dataOfTheDemo(BuiltProgram.newFolder().resolve("data"));
    }

    @AfterEach
    void removeFolder() throws Exception {
        BuiltProgram.delete(data.getParent());
    }

    @Test
    void losesNothingAcknowledgedAndStartsAtOnceWhenTheProgramIsKilled() throws Exception {
        int acknowledged;
        int before;
        ProcessHandle database;
        try (var program = RunningProgram.start(BuiltProgram.home(), data).untilFirstPage()) {
            database = program.database();
            before = written(program);
            acknowledged = writeUntil(program, program::kill);
        }
        try (var program = RunningProgram.start(BuiltProgram.home(), data).untilFirstPage()) {
            assertThat(database.isAlive()).as("an orphan").isFalse();
            assertThat(written(program) - before).isBetween(acknowledged, acknowledged + 1);
        }
    }

    @Test
    void goesOnWhenTheDatabaseIsKilled() throws Exception {
        try (var program = RunningProgram.start(BuiltProgram.home(), data).untilFirstPage()) {
            var database = program.database();
            int before = written(program);
            int acknowledged = writeUntil(program, () -> RunningProgram.signal("KILL", String.valueOf(database.pid())));
            Waiting.until("database back", Duration.ofSeconds(20), () -> answersQueries(program));
            Waiting.until("program healthy", Duration.ofSeconds(30), program::answers);
            assertThat(program.database().pid()).isNotEqualTo(database.pid());
            assertThat(written(program) - before).isBetween(acknowledged, acknowledged + 1);
            assertThat(program.interrupt()).isLessThan(Duration.ofSeconds(3));
        }
    }

    /** Something done to the program while others write. */
    @FunctionalInterface
    private interface Blow {
        void strike() throws Exception;
    }

    /** Asks for link after link on another thread, strikes in the middle, and returns how many the program said were on their way. */
    private static int writeUntil(RunningProgram program, Blow blow) throws Exception {
        var acknowledged = new AtomicInteger();
        var visitor = new Visitor(program.port());
        var writer = Thread.ofPlatform().start(() -> askForLinks(visitor, acknowledged));
        Waiting.until("links on their way", Duration.ofSeconds(60), () -> acknowledged.get() > ENOUGH);
        blow.strike();
        writer.join(Duration.ofSeconds(60));
        assertThat(writer.isAlive()).as("the writer notices").isFalse();
        return acknowledged.get();
    }

    private static void askForLinks(Visitor visitor, AtomicInteger acknowledged) {
        try {
            while (visitor.asksForLink()) {
                acknowledged.incrementAndGet();
            }
        } catch (IOException struck) {
            assertThat(acknowledged.get()).isPositive();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int written(RunningProgram program) throws Exception {
        try (var connection = connect(program); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM messages.message")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private static boolean answersQueries(RunningProgram program) throws Exception {
        try (var connection = connect(program)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Connection connect(RunningProgram program) throws Exception {
        return DriverManager.getConnection(program.databaseUrl());
    }
}
