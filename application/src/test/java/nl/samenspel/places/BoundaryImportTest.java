package nl.samenspel.places;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking in boundaries, each time in a transaction that is undone. */
@SamenspelTest
class BoundaryImportTest {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final BoundaryTable table;
    private final TransactionTemplate transaction;

    BoundaryImportTest(JdbcClient jdbc, Areas areas, BoundaryTable table, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.table = table;
        this.transaction = transaction;
    }

    @Test
    void takesInTheDistrictsAndThenTheNeighbourhoodsOfAMunicipality() {
        undone(AMERSFOORT, () -> {
            assertThat(take(collection(district("WK030701", "Wijk 01 Binnenstad", 5.1), district("WK030702", "Wijk 02 Zuid", 5.3)), ""))
                    .isEqualTo(new BoundaryReport.TakenIn(AreaLevel.DISTRICT, 2, 1, 0, java.util.List.of()));
            assertThat(take(collection(neighbourhood("BU03070201", "Centrum", 5.3), neighbourhood("BU03070202", "Nieuwland", 5.4)), "CBS")).isInstanceOf(BoundaryReport.TakenIn.class);
            assertThat(areas.districts()).extracting(District::slug).contains("binnenstad", "zuid");
            AreaMap map = new AreaMap(table.all());
            assertThat(map.areaAt(AreaLevel.NEIGHBOURHOOD, new Point(5.35, 52.12))).contains("BU03070201");
            assertThat(map.of(AreaLevel.NEIGHBOURHOOD).getFirst().source()).isEqualTo("CBS");
        });
    }

    @Test
    void aSecondNeighbourhoodOfTheSameNameGetsAnAddressWithItsDistrict() {
        undone(AMERSFOORT, () -> {
            take(collection(district("WK030701", "Binnenstad", 5.1), district("WK030702", "Zuid", 5.3)), "");
            take(collection(neighbourhood("BU03070101", "Centrum", 5.1), neighbourhood("BU03070201", "Centrum", 5.3)), "");
            assertThat(areas.neighbourhoods()).extracting(Neighbourhood::slug).contains("centrum", "centrum-zuid");
        });
    }

    @Test
    void aNeighbourhoodThatWasNamedBeforeKeepsItsCodeAndIsKnownByTheOfficialOneToo() {
        undone(AMERSFOORT, () -> {
            take(collection(district("WK030701", "Binnenstad", 5.1)), "");
            take(collection(neighbourhood("BU03070109", "Nieuwland", 5.1)), "");
            assertThat(areas.officialCodes()).containsEntry("BU03070109", "nieuwland");
            assertThat(areas.neighbourhoods()).extracting(Neighbourhood::code).contains("nieuwland").doesNotContain("BU03070109");
            take(collection(neighbourhood("BU03070109", "Nieuwland", 5.1)), "");
            assertThat(areas.neighbourhoods()).extracting(Neighbourhood::code).doesNotContain("BU03070109");
        });
    }

    @Test
    void aFileWithOneBrokenFeatureChangesNothing() {
        undone(AMERSFOORT, () -> {
            take(collection(district("WK030701", "Binnenstad", 5.1)), "");
            var before = table.all().size();
            assertThat(take(collection(district("WK030702", "Zuid", 5.3), district("WK030703", "", 5.3)), "")).isInstanceOf(BoundaryReport.Refused.class);
            assertThat(table.all()).hasSize(before);
            assertThat(areas.districts()).extracting(District::code).doesNotContain("WK030702");
        });
    }

    @Test
    void neighbourhoodsOfADistrictThatNobodyKnowsAreRefused() {
        undone(AMERSFOORT, () -> assertThat(take(collection(neighbourhood("BU03079901", "Ver", 5.1)), ""))
                .isInstanceOfSatisfying(BoundaryReport.Refused.class, refused -> assertThat(refused.problems().getFirst().reason().dutch()).contains("WK030799", "Lees eerst")));
    }

    @Test
    void takingInAgainTakesThePlaceOfWhatWasDrawn() {
        undone(AMERSFOORT, () -> {
            take(collection(district("WK030701", "Binnenstad", 5.1), district("WK030702", "Zuid", 5.3)), "");
            take(collection(district("WK030701", "Binnenstad", 5.5)), "");
            assertThat(new AreaMap(table.all()).of(AreaLevel.DISTRICT)).singleElement().satisfies(area -> assertThat(area.boundary().extent().west()).isEqualTo(5.5));
        });
    }

    @Test
    void aSchematicBoundaryDoesNotSayWhereAPointLies() {
        undone(UTRECHT, () -> {
            AreaMap map = new AreaMap(table.all());
            AreaBoundary west = map.of(AreaLevel.DISTRICT, "WK034401").orElseThrow();
            assertThat(west.schematic()).isTrue();
            assertThat(west.boundary().contains(west.centre())).isTrue();
            assertThat(map.areaAt(AreaLevel.DISTRICT, west.centre())).isEmpty();
        });
    }

    @Test
    void utrechtsOwnBoundariesTakeThePlaceOfTheSchematicOnes() {
        Path districts = SharedData.file("geo/utrecht-wijken.geojson");
        Path neighbourhoods = SharedData.file("geo/utrecht-buurten.geojson");
        undone(UTRECHT, () -> {
            assertThat(take(districts)).isEqualTo(new BoundaryReport.TakenIn(AreaLevel.DISTRICT, 10, 0, 0, java.util.List.of()));
            assertThat(take(neighbourhoods)).isInstanceOfSatisfying(BoundaryReport.TakenIn.class, report -> assertThat(report.without()).contains("Lombok").doesNotContain("Ondiep"));
            AreaMap map = new AreaMap(table.all());
            assertThat(map.isSchematic()).isFalse();
            Point dom = new Point(5.1213, 52.0907);
            assertThat(map.areaAt(AreaLevel.DISTRICT, dom)).contains("WK034406");
            assertThat(map.areaAt(AreaLevel.NEIGHBOURHOOD, dom)).contains("BU03440611");
        });
    }

    private BoundaryReport take(String text, String source) {
        return new BoundaryImport(areas, table).take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Optional.empty(), source, 0);
    }

    private BoundaryReport take(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return BoundaryImport.into(jdbc).take(content, Optional.empty(), "", 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void undone(MunicipalityCode municipality, Runnable work) {
        CurrentMunicipality.run(municipality, () -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        }));
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String district(String code, String name, double west) {
        return "{\"type\":\"Feature\",\"properties\":{\"wijkcode\":\"" + code + "\",\"wijknaam\":\"" + name + "\"}," + shape(west) + "}";
    }

    private static String neighbourhood(String code, String name, double west) {
        return "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"" + code + "\",\"buurtnaam\":\"" + name + "\"}," + shape(west) + "}";
    }

    private static String shape(double west) {
        return "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%s,52.1],[%s,52.1],[%s,52.2],[%s,52.2],[%s,52.1]]]}".formatted(west, west + 0.1, west + 0.1, west, west);
    }
}
