package nl.samenspel.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.browser.BrowserTest;
import nl.samenspel.browser.Chromium;
import nl.samenspel.people.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Logging in as people do it: in a browser, with a key on the device, on a phone and on a desk. */
@BrowserTest
class AccessBrowserTest {

    private final TestPeople people;
    private final String site;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    AccessBrowserTest(TestPeople people, @LocalServerPort int port) {
        this.people = people;
        this.site = "http://localhost:" + port;
    }

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(1280, 900));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    @Test
    void aKeyOnTheDeviceIsMadeUsedAndTakenAway() {
        putInADevice(true);
        logIn(people.somebody(UTRECHT));
        page.navigate(site + "/mijn/inloggen");
        page.getByLabel("Naam van dit toestel").fill("mijn telefoon");
        page.getByText("Maak een sleutel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("mijn telefoon", new Page.GetByTextOptions().setExact(true))).isVisible();

        page.navigate(site + "/uitloggen");
        page.locator("main").getByText("Log uit").click();
        page.navigate(site + "/mijn/inloggen");
        assertThat(page).hasURL(site + "/inloggen?verder=%2Fmijn%2Finloggen");
        page.getByText("Log in met je toestel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(site + "/mijn/inloggen");

        page.getByText("Haal ‘mijn telefoon’ weg").click();
        assertThat(page.getByText("Je hebt nog geen sleutel gemaakt.")).isVisible();
        page.navigate(site + "/uitloggen");
        page.locator("main").getByText("Log uit").click();
        page.navigate(site + "/inloggen");
        page.getByText("Log in met je toestel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Deze sleutel past niet").first()).isVisible();
    }

    /** The rule for roles that see where people live: a link in a mail is not enough, the page somebody is sent to makes the key, and from then on it is the key or nothing. */
    @Test
    void whoseRoleNeedsAPasskeyMakesItOnThePageTheyAreSentToAndUsesItTheNextTime() {
        putInADevice(true);
        String amersfoort = site.replace("localhost", "amersfoort.localhost");
        AccountId administrator = people.somebody(AMERSFOORT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
        comeInByMail(administrator, amersfoort);
        page.navigate(amersfoort + "/gemeente/rollen");
        assertThat(page).hasURL(amersfoort + "/mijn/inloggen");
        assertThat(page.getByText("Voor je rol is een toegangssleutel nodig")).isVisible();
        page.getByLabel("Naam van dit toestel").fill("mijn telefoon");
        page.getByText("Maak een sleutel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("mijn telefoon", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(page.getByText("Voor je rol is een toegangssleutel nodig")).isHidden();
        page.navigate(amersfoort + "/gemeente/rollen");
        assertThat(page).hasURL(amersfoort + "/gemeente/rollen");

        comeInByMail(administrator, amersfoort);
        page.navigate(amersfoort + "/gemeente/rollen");
        assertThat(page).hasURL(amersfoort + "/mijn/inloggen");
        assertThat(page.getByLabel("Naam van dit toestel")).hasCount(0);
        page.getByText("Log in met je toestel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(amersfoort + "/mijn");
        page.navigate(amersfoort + "/gemeente/rollen");
        assertThat(page).hasURL(amersfoort + "/gemeente/rollen");
    }

    private void comeInByMail(AccountId account, String where) {
        context.clearCookies();
        var session = people.sessionByMail(AMERSFOORT, account);
        context.addCookies(List.of(new Cookie(session.getName(), session.getValue()).setUrl(where)));
    }

    @Test
    void whoIsNotRecognisedByTheDeviceStaysOutAndHearsWhatToDo() {
        putInADevice(false);
        logIn(people.somebody(UTRECHT));
        page.navigate(site + "/mijn/inloggen");
        page.getByLabel("Naam van dit toestel").fill("mijn telefoon");
        page.getByText("Maak een sleutel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Dat lukte niet.")).isVisible();
        page.reload();
        assertThat(page.getByText("Je hebt nog geen sleutel gemaakt.")).isVisible();
    }

    @Test
    void aBrowserThatCannotDoesNotShowTheButton() {
        page.addInitScript("delete window.PublicKeyCredential");
        page.navigate(site + "/inloggen");
        assertThat(page.getByText("Of log in met je toestel")).isHidden();
        assertThat(page.getByText("Stuur me een link")).isVisible();
    }

    @Test
    void withTheKeyboardAloneOneAsksForALink() {
        page.navigate(site + "/inloggen");
        page.getByLabel("Je mailadres").focus();
        page.keyboard().type("toetsenbord@voorbeeld.nl");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site + "/inloggen/verstuurd");
        follow("Open de postbus van de demo");
        follow("Je link om in te loggen bij Samenspel Utrecht");
        follow("Log in");
        assertThat(page.getByLabel("Je naam")).isVisible();
        page.getByLabel("Je naam").fill("Toetsen");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site + "/mijn");
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().focus();
        page.keyboard().press("Enter");
    }

    private void putInADevice(boolean recognisesItsOwner) {
        CDPSession device = context.newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", recognisesItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private void logIn(AccountId account) {
        var session = people.session(UTRECHT, account);
        context.addCookies(List.of(new Cookie(session.getName(), session.getValue()).setUrl(site)));
    }
}
