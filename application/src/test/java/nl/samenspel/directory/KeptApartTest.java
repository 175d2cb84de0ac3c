package nl.samenspel.directory;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.samenspel.operations.database.DatabaseRole;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps the directories of two municipalities apart, and its history as it was, whatever the program forgets to ask. */
@SamenspelTest
class KeptApartTest {

    @ParameterizedTest
    @ValueSource(strings = {"entry", "entry_version", "former_slug", "initiative", "remark", "neighbourhood_version", "neighbourhood_editor"})
    void aQueryWithoutConditionSeesNothingOfTheOtherMunicipality(String table) throws SQLException {
        assertThat(rows(AMERSFOORT, "select 1 from directory." + table + " where municipality = 'GM0344'")).isZero();
        assertThat(rows(AMERSFOORT, "select 1 from directory." + table + " where municipality <> 'GM0307'")).isZero();
        assertThat(rows(null, "select 1 from directory." + table)).isZero();
    }

    @Test
    void theOwnRowsAreSeen() throws SQLException {
        assertThat(rows(UTRECHT, "select 1 from directory.entry")).isGreaterThanOrEqualTo(291);
    }

    @Test
    void aChangeWithoutConditionTouchesNothingOfTheOtherMunicipality() throws SQLException {
        try (Connection connection = connect(AMERSFOORT); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update directory.entry set status = 'GONE' where municipality = 'GM0344'")).isZero();
            assertThatThrownBy(() -> statement.executeUpdate("insert into directory.former_slug (municipality, slug, entry) select 'GM0344', 'x', gen_random_uuid()"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update directory.entry_version set deed = 'CHANGED'", "delete from directory.entry_version"})
    void theHistoryCannotBeRewritten(String statement) throws SQLException {
        try (Connection connection = connect(UTRECHT); Statement work = connection.createStatement()) {
            assertThatThrownBy(() -> work.executeUpdate(statement)).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
        }
    }

    private static int rows(MunicipalityCode municipality, String query) throws SQLException {
        try (Connection connection = connect(municipality); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    /** A connection of the daily role, without the guard of the program, in a transaction that is never committed. */
    private static Connection connect(MunicipalityCode municipality) throws SQLException {
        Connection connection = TestDatabase.shared().connectAs(DatabaseRole.APP);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('samenspel.municipality', '" + (municipality == null ? "" : municipality) + "', true)");
        }
        return connection;
    }
}
