package nl.samenspel.detection.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import nl.samenspel.detection.reading.Lines;
import nl.samenspel.detection.series.Assessment;
import nl.samenspel.detection.series.Cusum;
import nl.samenspel.detection.series.Ears;
import nl.samenspel.detection.series.Farrington;
import nl.samenspel.detection.series.FarringtonResult;
import nl.samenspel.detection.series.FarringtonSettings;
import nl.samenspel.detection.series.FarringtonSettings.Bound;
import nl.samenspel.detection.series.FarringtonSettings.ForecastError;
import nl.samenspel.detection.series.Series;
import nl.samenspel.detection.series.Step;

/** Every method against what the R package surveillance 1.20.3 computed for the same series; those files lie beside the checkout. */
class PublishedSeriesTest {

    private static final double TOLERANCE = 1e-6;

    private static final Map<String, FarringtonSettings> CONFIGURATIONS = Map.of(
            "vignette_con.farrington_reweight_w3_b4_a0.01x2", windows(4, 2.58, 0.05),
            "vignette_flex_p10_nbPlugin", FarringtonSettings.flexible(4, 0.05, Bound.NEGATIVE_BINOMIAL),
            "orig_farrington_like", windows(4, 1, 0.1),
            "improved_delta_a01", FarringtonSettings.flexible(4, 0.1, Bound.TWO_THIRDS),
            "noufaily_muan_a01", FarringtonSettings.flexible(4, 0.1, Bound.NEGATIVE_BINOMIAL_CAUTIOUS),
            "noufaily_nbPlugin_a005", FarringtonSettings.flexible(4, 0.005, Bound.NEGATIVE_BINOMIAL),
            "noufaily_nbPlugin_a005_noreweight", new FarringtonSettings(4, 3, 10, 26, 2.58, false, 1, 0.005, Bound.NEGATIVE_BINOMIAL, 5, 4,
                    ForecastError.BY_WEIGHTS),
            "defaults_b5_a005", windows(4, 2.58, 0.005));

    private static FarringtonSettings windows(int years, double threshold, double alpha) {
        return new FarringtonSettings(years, 3, 1, 3, threshold, true, 0.05, alpha, Bound.TWO_THIRDS, 5, 4, ForecastError.BY_WEIGHTS);
    }

    private static List<Lines.Line> rows(String name) throws IOException {
        return Lines.read(SharedData.folder().resolve("surveillance").resolve(name)).all();
    }

    private static Series dated(String name) throws IOException {
        List<Lines.Line> rows = rows(name);
        return Series.from(java.time.LocalDate.parse(rows.get(1).field(1)), Step.WEEK,
                rows.stream().skip(1).mapToInt(row -> Integer.parseInt(row.field(2))).toArray());
    }

    private static void assertClose(OptionalDouble actual, String expected, String what) {
        if (expected.equals("NA")) {
            assertThat(actual).as(what).isEmpty();
        } else {
            assertThat(actual.orElse(Double.NaN)).as(what).isCloseTo(Double.parseDouble(expected), within(TOLERANCE));
        }
    }

    @Test
    void earsGivesThePublishedBounds() throws IOException {
        Series series = dated("salmNewport_germany.csv");
        List<Lines.Line> rows = rows("expected_ears_salmNewport_germany.csv").stream().skip(1).toList();
        assertThat(rows).hasSizeGreaterThan(1000);
        for (Lines.Line row : rows) {
            Ears.Method method = Ears.Method.valueOf(row.field(0).substring(0, 2));
            Ears ears = row.field(0).endsWith("default_alpha") ? Ears.standard(method) : new Ears(method, 7, 0, 0.05);
            Assessment assessment = ears.assess(series, Integer.parseInt(row.field(1)) - 1);
            String what = row.field(0) + " " + row.field(1);
            assertClose(assessment.upperBound(), row.field(4), what);
            assertThat(assessment.alarm()).as(what).isEqualTo(row.field(5).equals("TRUE"));
        }
    }

    @Test
    void cusumGivesThePublishedSums() throws IOException {
        List<Lines.Line> rows = rows("expected_cusum_salmonella_agona.csv").stream().skip(1).toList();
        Series series = dated("salmonella.agona_dated.csv");
        int from = Integer.parseInt(rows.getFirst().field(0)) - 1;
        Cusum.Point[] normal = Cusum.standard(Cusum.Standardisation.NORMAL).assess(series, from);
        Cusum.Point[] rossi = Cusum.standard(Cusum.Standardisation.ROSSI).assess(series, from);
        for (int at = 0; at < rows.size(); at++) {
            Lines.Line row = rows.get(at);
            assertThat(normal[at].sum()).isCloseTo(Double.parseDouble(row.field(2)), within(TOLERANCE));
            assertThat(normal[at].alarm()).isEqualTo(row.field(3).equals("1"));
            assertThat(normal[at].upperBound()).isEqualTo(Double.parseDouble(row.field(4)));
            assertThat(rossi[at].sum()).isCloseTo(Double.parseDouble(row.field(5)), within(TOLERANCE));
            assertThat(rossi[at].alarm()).isEqualTo(row.field(6).equals("1"));
        }
    }

    @Test
    void farringtonFlexibleGivesThePublishedForecasts() throws IOException {
        compare(dated("salmNewport_germany.csv"), "expected_farringtonFlexible_salmNewport_germany.csv");
        compare(dated("salmonella.agona_dated.csv"), "expected_farringtonFlexible_salmonella_agona.csv");
    }

    private static void compare(Series series, String expected) throws IOException {
        for (Lines.Line row : rows(expected).stream().skip(1).toList()) {
            String what = row.field(0) + " " + row.field(1);
            FarringtonResult result = new Farrington(CONFIGURATIONS.get(row.field(0)))
                    .assess(series, Integer.parseInt(row.field(1)) - 1).orElseThrow();
            Assessment assessment = result.assessment();
            assertClose(assessment.upperBound(), row.field(4), what);
            assertThat(assessment.alarm()).as(what).isEqualTo(row.field(5).equals("TRUE"));
            assertClose(assessment.expected(), row.field(6), what);
            assertClose(OptionalDouble.of(result.score()), row.field(7), what);
            assertClose(assessment.pValue(), row.field(8), what);
            assertClose(OptionalDouble.of(result.dispersion()), row.field(9), what);
            assertThat(result.trend().isPresent()).as(what).isEqualTo(row.field(10).equals("1"));
            assertClose(result.trend(), row.field(11), what);
        }
    }

    @Test
    void theOriginalFarringtonGivesThePublishedBounds() throws IOException {
        Series series = Series.undated(52, rows("salmonella.agona.csv").stream().skip(1)
                .mapToInt(row -> Integer.parseInt(row.field(2))).toArray());
        for (Lines.Line row : rows("expected_algo_farrington_salmonella_agona.csv").stream().skip(1).toList()) {
            Assessment assessment = new Farrington(FarringtonSettings.original(4, 0.005))
                    .assess(series, Integer.parseInt(row.field(0)) - 1).orElseThrow().assessment();
            assertClose(assessment.upperBound(), row.field(2), row.field(0));
            assertThat(assessment.alarm()).as(row.field(0)).isEqualTo(row.field(3).equals("1"));
        }
    }
}
