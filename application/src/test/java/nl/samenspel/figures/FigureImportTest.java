package nl.samenspel.figures;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.District;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.places.SharedData;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** K4: figures are taken in with what is missing as missing and what is about origin left out. Each time in a transaction that is undone. */
@SamenspelTest
class FigureImportTest {

    private final Areas areas;
    private final FigureStore store;
    private final KeyFigures figures;
    private final TransactionTemplate transaction;

    FigureImportTest(Areas areas, FigureStore store, KeyFigures figures, TransactionTemplate transaction) {
        this.areas = areas;
        this.store = store;
        this.figures = figures;
        this.transaction = transaction;
    }

    @Test
    void takesInTheLayoutOfTheMapsOfStatisticsNetherlands() {
        undone(() -> {
            assertThat(take("wk_code,wk_naam,aant_inw,p_65_eo_jr,p_marokko,p_west_al\nWK030701,Binnenstad,1000,16,3,10\nWK034401,Elders,5,5,5,5\n", 2018))
                    .isEqualTo(new FigureReport.TakenIn(2, 0, 2, 1, 1, List.of(), 2));
            assertThat(value("inhabitants")).isEqualTo(1000);
            assertThat(figures.latest().all()).extracting(series -> series.indicator().code()).containsExactly("inhabitants", "age-65");
        });
    }

    @Test
    void takesInTheNewerLayoutWhereGroupsAreCounted() {
        undone(() -> {
            take("gwb_code;regio;a_inw;a_65_oo;g_hhgro\nGM0307;Amersfoort;160000;28000;2,2\nWK030701;Binnenstad;1000;250;1,4\n", 2023);
            assertThat(value("age-65")).isEqualTo(25);
            assertThat(value("household-size")).isEqualTo(1.4);
            assertThat(figures.latest().of("inhabitants").orElseThrow().total()).hasValue(160_000);
            assertThat(figures.latest().of("inhabitants").orElseThrow().totalIsComputed()).isFalse();
        });
    }

    @Test
    void takesInWhatStatLineWrites() {
        undone(() -> {
            take("\uFEFF\"WijkenEnBuurten\";\"Gemeentenaam_1\";\"Codering_3\";\"AantalInwoners_5\";\"k_0Tot15Jaar_8\"\n\"WK030701  \";\"Amersfoort  \";\"WK030701  \";\"   1000\";\"    150\"\n", 2024);
            assertThat(value("age-0-14")).isEqualTo(15);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99995", "-99997", "-99999999", "", ".", "x"})
    void whatIsMissingAtTheSourceStaysMissing(String cell) {
        undone(() -> {
            assertThat(take("wk_code,aant_inw,p_65_eo_jr\nWK030701,1000," + cell + "\n", 2018)).isInstanceOfSatisfying(FigureReport.TakenIn.class, taken -> assertThat(taken.missing()).isOne());
            assertThat(figures.latest().of("age-65").orElseThrow().of("WK030701")).isEmpty();
            assertThat(figures.latest().of("age-65").orElseThrow().total()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            naam,aant_inw~x,1                                        | 2018 | geen kolom met de code
            wk_code,aant_inw~WK030701,1                              | 0    | Van welk jaar
            wk_code,p_marokko~WK030701,1                             | 2018 | Geen van de kolommen
            wk_code,aant_inw~WK030701,veel                           | 2018 | In de kolom ‘aantinw’ staat ‘veel’
            wk_code,aant_inw~WK030701,-5                             | 2018 | staat ‘-5’
            wk_code,aant_inw~WK034401,5                              | 2018 | geen cijfers van GM0307
            wk_code,aant_inw~"WK030701,5                             | 2018 | aanhalingsteken
            gebied,indicator,jaar,waarde~WK030701,Bankjes,2024,3     | 0    | ontbreken: eenheid, bron
            gebied,indicator,eenheid,jaar,waarde,bron~WK030701,Bankjes,stuks,2024,veel,Gemeente | 0 | geen getal
            gebied,indicator,eenheid,jaar,waarde,bron~WK030701,Bankjes,stuks,2024,3,            | 0 | geen bron
            gebied,indicator,eenheid,jaar,waarde,bron~WK030701,Bankjes,stuks,vorig,3,Gemeente   | 0 | geen jaartal
            gebied,indicator,eenheid,jaar,waarde,bron~WK030701,Migratieachtergrond,%,2024,3,Gemeente | 0 | herkomst
            """)
    void saysWhatIsWrongAndTakesInNothing(String text, int year, String expected) {
        undone(() -> {
            assertThat(take(text.replace('~', '\n') + "\n", year)).isInstanceOfSatisfying(FigureReport.Refused.class,
                    refused -> assertThat(refused.problems().getFirst().reason().dutch()).contains(expected));
            assertThat(figures.latest().isEmpty()).isTrue();
        });
    }

    @Test
    void takesInFiguresOfTheMunicipalitysOwnWithTheirSource() {
        undone(() -> {
            take("gebied;indicator;eenheid;jaar;waarde;bron\nbinnenstad;Bankjes buiten;per 1000 inwoners;2025;4,5;Gemeente, telling\nGM0307;Bankjes buiten;per 1000 inwoners;2025;3;Gemeente, telling\n", 0);
            Series own = figures.latest().of("eigen-bankjes-buiten").orElseThrow();
            assertThat(own.of("WK030701")).hasValue(4.5);
            assertThat(own.total()).hasValue(3);
            assertThat(own.source()).isEqualTo("Gemeente, telling");
        });
    }

    @Test
    void theLatestYearIsShownAndTheSameYearIsReplaced() {
        undone(() -> {
            take("wk_code,aant_inw\nWK030701,1000\n", 2018);
            take("wk_code,aant_inw\nWK030701,1200\n", 2020);
            take("wk_code,aant_inw\nWK030701,1100\n", 2019);
            assertThat(value("inhabitants")).isEqualTo(1200);
            take("wk_code,aant_inw\nWK030701,1250\n", 2020);
            assertThat(value("inhabitants")).isEqualTo(1250);
        });
    }

    @Test
    void anAreaThatIsNotKnownIsNamedAndLeftOut() {
        undone(() -> assertThat(take("bu_code,wk_code,aant_inw\nBU03070199,WK030701,10\nnieuwland,WK030701,20\n", 2018))
                .isEqualTo(new FigureReport.TakenIn(1, 0, 1, 1, 0, List.of("BU03070199"), 0)));
    }

    @Test
    void readsOlderFilesOfWindows() {
        undone(() -> assertThat(new FigureImport(areas, store).take("wk_code;wk_naam;aant_inw\nWK030701;Caf\u00e9buurt;10\n".getBytes(Charset.forName("windows-1252")), 2012, ""))
                .isInstanceOf(FigureReport.TakenIn.class));
    }

    @Test
    void readsTheRealTableOfUtrechtsDistricts() throws IOException {
        Path file = SharedData.file("geo/utrecht-kerncijfers-wijken-cbs.csv");
        byte[] bytes = Files.readAllBytes(file);
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(new FigureImport(areas, store).take(bytes, 2018, "")).isInstanceOfSatisfying(FigureReport.TakenIn.class, taken -> {
                assertThat(taken.areas()).isEqualTo(10);
                assertThat(taken.indicators()).isEqualTo(KeyIndicators.all().size());
                assertThat(taken.origin()).isEqualTo(7);
                assertThat(taken.unknown()).isEmpty();
            });
            FigureBook book = figures.latest();
            assertThat(book.of("inhabitants").orElseThrow().total()).hasValue(347_465);
            assertThat(book.of("age-65").orElseThrow().total().orElseThrow()).isCloseTo(10.4, within(0.3));
            assertThat(areas.districts()).extracting(District::code).allMatch(code -> book.of("supermarket").orElseThrow().of(code).isPresent());
        }));
    }

    private double value(String indicator) {
        return figures.latest().of(indicator).orElseThrow().of("WK030701").orElseThrow();
    }

    private FigureReport take(String text, int year) {
        return new FigureImport(areas, store).take(text.getBytes(StandardCharsets.UTF_8), year, "");
    }

    private void undone(Runnable work) {
        undone(AMERSFOORT, work);
    }

    private void undone(MunicipalityCode municipality, Runnable work) {
        CurrentMunicipality.run(municipality, () -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        }));
    }
}
