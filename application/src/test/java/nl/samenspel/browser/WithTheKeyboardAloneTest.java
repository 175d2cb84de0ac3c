package nl.samenspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main journeys without touching a mouse. */
@BrowserTest
class WithTheKeyboardAloneTest extends Journeys {

    WithTheKeyboardAloneTest(Scenes scenes, @LocalServerPort int port) {
        super(scenes, port, new Keyboard(), true);
    }

    @Test
    void theFirstStopLeadsPastTheMenu() {
        try (Guest guest = guest(Guest.DESK)) {
            guest.open("/aanbod");
            Page page = guest.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".nl-skip-link")).isFocused();
            assertThat(page.locator(".nl-skip-link")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)")).isTrue();
        }
    }

    @Test
    void aFocusThatDoesNotShowIsNoticed() {
        try (Guest guest = guest(Guest.DESK)) {
            guest.open("/");
            guest.page().evaluate("() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* { outline: none !important; }'); document.adoptedStyleSheets = [sheet]; }");
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> new Keyboard().press(guest.link("Aanbod"))).withMessageContaining("no ring");
        }
    }

    @Test
    void onAPhoneEscapeClosesTheMenuAndTheFocusStaysAtItsButton() {
        try (Guest phone = guest(Guest.PHONE)) {
            phone.open("/");
            Locator button = phone.page().locator(".sam-menu > summary");
            Locator panel = phone.page().locator(".sam-menu__panel");
            new Keyboard().press(button);
            assertThat(panel).isVisible();
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Escape");
            assertThat(panel).isHidden();
            assertThat(button).isFocused();
            phone.page().keyboard().press("Space");
            assertThat(panel).isVisible();
        }
    }
}
