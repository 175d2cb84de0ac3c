package nl.samenspel.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @ValueSource(strings = {"p_west_al", "p_n_w_al", "p_marokko", "p_ant_aru", "p_surinam", "p_turkije", "p_over_nw", "a_w_all", "a_nw_all", "a_marok", "WestersTotaal_17", "NietWestersTotaal_18",
        "NederlandseAntillenEnAruba_20", "percentage_met_herkomstland_uit_suriname", "BuitenEuropa_19", "Migratieachtergrond"})
    void knowsWhatIsAboutOrigin(String column) {
        assertThat(Origin.isMeantBy(FigureFile.plain(column))).isTrue();
    }

    @Test
    void noFigureThatIsTakenInIsAboutOrigin() {
        assertThat(KeyIndicators.all()).allSatisfy(indicator -> {
            assertThat(KeyIndicators.columnsOf(indicator).names()).noneMatch(Origin::isMeantBy);
            assertThat(KeyIndicators.columnsOf(indicator).parts()).noneMatch(Origin::isMeantBy);
        });
    }
}
