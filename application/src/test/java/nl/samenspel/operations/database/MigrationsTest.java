package nl.samenspel.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenspel.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every module has its own schema and history; several nodes may start on one empty database at once. */
class MigrationsTest {

    @Test
    void everyFolderOfMigrationsBelongsToAModuleThatIsMigrated() throws Exception {
        try (var folders = Files.list(Path.of(MigrationsTest.class.getClassLoader().getResource("db/migration").toURI()))) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).allMatch(Modules.IN_ORDER::contains);
        }
    }

    @Test
    void twoNodesMayOpenOneEmptyDatabaseTogether() throws Exception {
        DatabaseServer server = TestDatabase.fresh("samenspel_race");
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            Callable<Database> node = () -> Database.open(server, _ -> {});
            for (Future<Database> opened : nodes.invokeAll(List.of(node, node, node))) {
                assertThat(tablesOf(opened.get())).contains("places.district");
            }
        }
    }

    @Test
    void aSecondStartHasNothingToDo() {
        DatabaseServer server = TestDatabase.fresh("samenspel_twice");
        List<String> first = new ArrayList<>();
        Database.open(server, first::add);
        List<String> second = new ArrayList<>();
        Database.open(server, second::add);
        assertThat(first).isNotEmpty();
        assertThat(second).isEmpty();
    }

    private static List<String> tablesOf(Database database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection owner = database.connectAs(DatabaseRole.OWNER);
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select schemaname || '.' || tablename from pg_tables")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
