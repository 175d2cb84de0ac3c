package nl.samenspel.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.places.BoundaryFile.Area;
import nl.samenspel.places.BoundaryReport.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of boundaries as the national service and municipalities write them, and as they should not be. */
class BoundaryFileTest {

    private static final MunicipalityCode UTRECHT = new MunicipalityCode("GM0344");
    private static final String SHAPE = "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.1]]]}";

    @Test
    void readsTheLayoutOfTheNationalServiceForDistrictsAndNeighbourhoods() {
        Area area = only(read("{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"BU03440222\",\"buurtnaam\":\"Ondiep\",\"wijkcode\":\"WK034402\",\"gemeentecode\":\"GM0344\",\"water\":\"NEE\",\"jaar\":2024}," + SHAPE + "}"));
        assertThat(area.code()).isEqualTo("BU03440222");
        assertThat(area.district()).isEqualTo("WK034402");
        assertThat(area.year()).isEqualTo(2024);
    }

    @Test
    void readsTheLayoutOfTheNationalDivisionWhereOneCodeSaysAll() {
        Area area = only(read("{\"type\":\"Feature\",\"properties\":{\"statcode\":\"BU03440222\",\"statnaam\":\"Ondiep\",\"jrstatcode\":\"2023BU03440222\",\"rubriek\":\"buurt\"}," + SHAPE + "}"));
        assertThat(area.district()).isEqualTo("WK034402");
        assertThat(area.year()).isEqualTo(2023);
        assertThat(only(read("{\"type\":\"Feature\",\"properties\":{\"WK_CODE\":\"WK034401\",\"WK_NAAM\":\"Wijk 01 West\"}," + SHAPE + "}")).name()).isEqualTo("West");
    }

    @Test
    void leavesOutWaterAndOtherMunicipalities() {
        BoundaryFile file = read(
                feature("BU03630001", "Elders"),
                "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"BU03440999\",\"buurtnaam\":\"\",\"water\":\"JA\"}," + SHAPE + "}",
                feature("BU03440222", "Ondiep"));
        assertThat(file.areas()).hasSize(1);
        assertThat(file.elsewhere()).isEqualTo(2);
        assertThat(file.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"Point","coordinates":[5,52]}                                              | geen Polygon
            {"type":"Polygon","coordinates":[]}                                                | leeg
            null                                                                               | geen Polygon
            {"type":"Polygon","coordinates":[[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.3]]]}   | niet gesloten
            {"type":"Polygon","coordinates":[[[5.1,52.1],[5.2,52.1],[5.1,52.1]]]}              | niet gesloten
            {"type":"Polygon","coordinates":[[[52.1,5.1],[52.1,5.2],[52.2,5.2],[52.1,5.1]]]}   | verwisseld
            {"type":"Polygon","coordinates":[[[136000,455000],[136100,455000],[136000,455000]]]} | meters (RD)
            {"type":"Polygon","coordinates":[[[5.1,"x"],[5.2,52.1],[5.2,52.2],[5.1,52.1]]]}    | Hoek 1
            {"type":"Polygon","coordinates":[[[2.1,48.1],[2.2,48.1],[2.2,48.2],[2.1,48.1]]]}   | buiten Nederland
            """)
    void saysWhichFeatureHasWhatWrongWithItsShape(String geometry, String expected) {
        BoundaryFile file = read(feature("BU03440222", "Ondiep"), "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"BU03440221\",\"buurtnaam\":\"Nijenoord\"},\"geometry\":" + geometry + "}");
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.feature()).isEqualTo(2);
            assertThat(problem.reason().dutch()).contains(expected);
        });
    }

    @Test
    void saysThatACodeStandsTwiceIsMissingOrHasNoName() {
        BoundaryFile file = read(feature("BU03440222", "Ondiep"), feature("BU03440222", "Ondiep"), feature("BU03440221", ""), feature("", "Nergens"));
        assertThat(file.problems()).extracting(Problem::feature).containsExactly(2, 3, 4);
        assertThat(file.problems()).extracting(problem -> problem.reason().dutch())
                .containsExactly("De code BU03440222 staat ook al bij nummer 1.", "BU03440221 heeft geen naam.", "Er staat geen code van een buurt bij.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                             | geen GeoJSON
            []                                             | geen GeoJSON
            {"type":"FeatureCollection"}                   | geen GeoJSON
            {"type":"FeatureCollection","features":[]}     | geen gebieden van GM0344
            {"features":[{"type":"Feature",                | geen goede JSON
            id,name                                        | geen goede JSON
            """)
    void saysWhatAFileIsNot(String text, String expected) {
        BoundaryFile file = new BoundaryFile(UTRECHT, Optional.empty());
        file.read(bytes(text));
        assertThat(file.problems()).singleElement().satisfies(problem -> assertThat(problem.reason().dutch()).contains(expected));
    }

    @Test
    void readsUtrechtsOwnFiles() throws IOException {
        List<Area> districts = areas("geo/utrecht-wijken.geojson");
        List<Area> neighbourhoods = areas("geo/utrecht-buurten.geojson");
        assertThat(districts).extracting(Area::name).hasSize(10).contains("West", "Vleuten-De Meern");
        assertThat(neighbourhoods).hasSize(111);
        var byCode = districts.stream().collect(Collectors.toMap(Area::code, Function.identity()));
        assertThat(neighbourhoods).allSatisfy(area -> assertThat(byCode.get(area.district()).boundary().contains(area.boundary().centre())).as(area.name()).isTrue());
    }

    @Test
    void refusesSubDistrictsAsDistricts() throws IOException {
        BoundaryFile file = new BoundaryFile(UTRECHT, Optional.empty());
        try (InputStream content = Files.newInputStream(SharedData.file("geo/utrecht-subwijken.geojson"))) {
            file.read(content);
        }
        assertThat(file.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.feature()).isPositive());
    }

    private static List<Area> areas(String name) throws IOException {
        BoundaryFile file = new BoundaryFile(UTRECHT, Optional.empty());
        try (InputStream content = Files.newInputStream(SharedData.file(name))) {
            file.read(content);
        }
        assertThat(file.problems()).isEmpty();
        return file.areas();
    }

    private static Area only(BoundaryFile file) {
        assertThat(file.problems()).isEmpty();
        assertThat(file.areas()).hasSize(1);
        return file.areas().getFirst();
    }

    static String feature(String code, String name) {
        return "{\"type\":\"Feature\",\"properties\":{\"buurtcode\":\"" + code + "\",\"buurtnaam\":\"" + name + "\"}," + SHAPE + "}";
    }

    private static BoundaryFile read(String... features) {
        BoundaryFile file = new BoundaryFile(UTRECHT, Optional.empty());
        file.read(bytes("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{}},\"features\":[" + String.join(",", features) + "]}"));
        return file;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
