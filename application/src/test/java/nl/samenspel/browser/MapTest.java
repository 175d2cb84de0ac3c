package nl.samenspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The map as people use it: with a mouse, with the keyboard, without script, and when its boundaries cannot be had. */
@BrowserTest
class MapTest {

    private static final String MARKERS = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.10, 52.09]}, "properties": {"naam": "Huis <b>in</b> de Wijk", "pagina": "/aanbod", "toelichting": "Elke dag open"}},
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.10, 52.09]}, "properties": {"naam": "Koffie in het huis", "pagina": "/zoeken"}},
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.03, 52.10]}, "properties": {"naam": "Ver weg", "pagina": "/agenda"}}]}
            """;

    private final String site;

    MapTest(@LocalServerPort int port) {
        this.site = "http://localhost:" + port;
    }

    @Test
    void withScriptItCanBeMovedAndANeighbourhoodChosen() {
        try (Guest guest = guest(true)) {
            guest.open("/buurten/lombok");
            Locator chosen = guest.page().locator(".leaflet-container .sam-map__shape--chosen");
            assertThat(chosen).isVisible();
            assertThat(guest.page().locator(".sam-map__still")).hasCount(0);
            guest.page().locator(".leaflet-control-zoom-out").click();
            chosen.click();
            assertThat(guest.page()).hasURL(site + "/buurten/lombok");
        }
    }

    @Test
    void withoutScriptItIsADrawingWithWaysToNeighbourhoods() {
        try (Guest guest = guest(false)) {
            guest.open("/buurten");
            assertThat(guest.page().locator(".sam-map__still")).isVisible();
            guest.page().locator(".sam-map__still a[href='/buurten/vleuten']").click();
            assertThat(guest.heading("Vleuten")).isVisible();
        }
    }

    @Test
    void theKeyboardCanPassItBy() {
        try (Guest guest = guest(true)) {
            guest.open("/buurten");
            assertThat(guest.page().locator(".leaflet-container")).isVisible();
            guest.page().locator(".sam-map__skip").focus();
            guest.page().keyboard().press("Enter");
            assertThat(guest.page()).hasURL(Pattern.compile(".*#kaart-woorden"));
            guest.page().keyboard().press("Tab");
            assertThat((String) guest.page().evaluate("document.activeElement.textContent")).startsWith("Alles in Binnenstad");
        }
    }

    @Test
    void placesThatWouldTouchAreOneMarkerThatTheKeyboardReachesAndThatSaysItsWordsAsTheyAre() {
        try (Guest guest = guest(true)) {
            guest.page().route("**/buurten", route -> {
                APIResponse answer = route.fetch();
                route.fulfill(new FulfillOptions().setResponse(answer).setBody(answer.text().replace("data-markers=\"\"", "data-markers='" + MARKERS + "'")));
            });
            guest.open("/buurten");
            assertThat(guest.page().locator(".sam-map__marker")).hasCount(2);
            Locator marker = guest.page().locator(".sam-map__marker--several");
            assertThat(marker).hasText("2");
            marker.focus();
            guest.page().keyboard().press("Enter");
            Locator words = guest.page().locator(".leaflet-popup-content");
            assertThat(words).containsText("Huis <b>in</b> de Wijk");
            assertThat(words).containsText("Elke dag open");
            assertThat(words.locator("a").first()).hasAttribute("href", "/aanbod");
            assertThat(words.locator("a").last()).hasText("Koffie in het huis");
            assertThat(guest.page().locator(".leaflet-popup-close-button")).hasAttribute("aria-label", "Sluit");
        }
    }

    @Test
    void theDrawingStaysWhenTheBoundariesCannotBeHad() {
        try (Guest guest = guest(true)) {
            guest.page().route("**/api/v1/buurtgrenzen", route -> route.fulfill(new FulfillOptions().setStatus(404)));
            guest.open("/buurten");
            guest.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(guest.page().locator(".sam-map__still")).isVisible();
        }
    }

    private Guest guest(boolean scripts) {
        return new Guest(site, new NewContextOptions().setViewportSize(Guest.DESK, 900).setJavaScriptEnabled(scripts));
    }
}
