package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapSettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png | https://service.pdok.nl
            https://{s}.tegels.example/{z}/{x}/{y}{r}.png                                              | https://*.tegels.example
            https://tegels.example:8443/{z}/{x}/{y}.png?sleutel=abc                                     | https://tegels.example:8443
            """)
    void letsTheBrowserAskTheSiteOfTheTilesForPictures(String tiles, String origin) {
        assertThat(new MapSettings(tiles, "").origin()).isEqualTo(origin);
    }

    @Test
    void asksNobodyWithoutTiles() {
        assertThat(new MapSettings("", "").origin()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://tegels.example/{z}/{x}/{y}.png", "https://tegels.example/", "javascript:alert(1)"})
    void refusesWhatIsNoAddressOfTiles(String tiles) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapSettings(tiles, "")).withMessageContaining("samenspel.map.tiles");
    }
}
