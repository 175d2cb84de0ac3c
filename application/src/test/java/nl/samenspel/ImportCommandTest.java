package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenspel.operations.database.Database;
import nl.samenspel.operations.database.DatabaseRole;
import nl.samenspel.operations.database.DatabaseServer;
import nl.samenspel.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are taken in at the command line, beside whatever else uses the database, and what was done or is wrong is said in the reader's language. */
class ImportCommandTest {

    private static final String SHAPE = "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.1]]]}";
    private static Database database;
    private static String address;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeAll
    static void aDatabaseWithOneMunicipality() throws SQLException {
        DatabaseServer server = TestDatabase.fresh("samenspel_import");
        database = Database.open(server, _ -> {});
        address = server.url() + "?user=" + server.user() + "&password=" + server.password();
        execute("insert into places.municipality (code, name, hosts) values ('GM0344', 'Utrecht', '{utrecht.localhost}')");
    }

    @Test
    void takesInBoundariesAndThenFigures() throws Exception {
        Path districts = file("wijken.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"wijkcode\":\"WK034401\",\"wijknaam\":\"Wijk 01 West\"}," + SHAPE + "}]}");
        assertThat(run("geo", districts.toString(), "--municipality", "GM0344", "--level", "wijk", "--source", "CBS", "--year", "2024")).isZero();
        assertThat(said(out)).contains("De grenzen van 1 wijken zijn ingelezen");
        assertThat(count("select count(*) from places.boundary where municipality = 'GM0344' and source = 'CBS' and year = 2024")).isOne();

        Path figures = file("cijfers.csv", "wk_code,aant_inw,p_65_eo_jr,p_marokko\nWK034401,29345,-99997,2\n");
        assertThat(run("figures", figures.toString(), "--municipality", "GM0344", "--year", "2018", "--lang", "en")).isZero();
        assertThat(said(out)).contains("Took in 2 figures: 2 kinds, of 1 areas; 1 are missing at the source.", "1 columns about origin were not taken in.");
        assertThat(count("select count(*) from figures.figure where municipality = 'GM0344'")).isEqualTo(2);
    }

    @Test
    void aBrokenFileIsRefusedWithTheNumberOfTheFeatureAndChangesNothing() throws Exception {
        Path broken = file("stuk.geojson", "{\"features\":[{\"properties\":{\"wijkcode\":\"WK034402\",\"wijknaam\":\"Noordwest\"}," + SHAPE + "},{\"properties\":{\"wijkcode\":\"WK034403\",\"wijknaam\":\"Overvecht\"},\"geometry\":null}]}");
        assertThat(run("geo", broken.toString(), "--municipality", "GM0344")).isEqualTo(1);
        assertThat(said(err)).contains("Nummer 2: De vorm is geen Polygon of MultiPolygon.", "Er is niets veranderd.").doesNotContain("Exception");
        assertThat(count("select count(*) from places.district where code = 'WK034402'")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            geo                                             | 2 | ./samenspel import geo
            plaatjes x.png --municipality GM0344            | 2 | ./samenspel import geo
            geo x.geojson                                   | 2 | voor welke gemeente
            geo x.geojson --municipality 344                | 2 | voor welke gemeente
            geo x.geojson --municipality GM0344 --level dorp | 2 | ‘wijk’ of ‘buurt’
            geo x.geojson --municipality GM0344 --year nu   | 2 | jaartal
            geo x.geojson --gemeente GM0344                 | 2 | ‘--gemeente’
            geo x.geojson --municipality                    | 2 | ‘--municipality’
            geo /bestaat/niet.geojson --municipality GM0344 | 1 | is er niet
            """)
    void saysWhatItDoesNotUnderstand(String words, int status, String expected) {
        assertThat(run(words.split(" "))).isEqualTo(status);
        assertThat(said(err)).contains(expected);
    }

    @Test
    void aMunicipalityThatIsNotHereIsRefused() throws Exception {
        assertThat(run("figures", file("x.csv", "wk_code,aant_inw\n").toString(), "--municipality", "GM0363", "--year", "2020")).isEqualTo(1);
        assertThat(said(err)).contains("De gemeente GM0363 staat niet in deze installatie.");
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return new ImportCommand(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)).run(new ArrayList<>(List.of(words)), Map.of("SAMENSPEL_DATABASE_URL", address));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = database.connectAs(DatabaseRole.MAINTENANCE); Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private static int count(String query) throws SQLException {
        try (Connection connection = database.connectAs(DatabaseRole.MAINTENANCE); Statement work = connection.createStatement(); ResultSet rows = work.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
