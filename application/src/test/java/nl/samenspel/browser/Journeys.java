package nl.samenspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspel.access.DemoPerson;
import nl.samenspel.browser.Scenes.Scene;
import nl.samenspel.people.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main journeys through the house, told once. Who extends this says with which hands and in which browser they are made. */
abstract class Journeys {

    private final Scenes scenes;
    private final String site;
    private final Hands hands;
    private final boolean scripts;
    private Guest guest;

    Journeys(Scenes scenes, @LocalServerPort int port, Hands hands, boolean scripts) {
        this.scenes = scenes;
        this.site = "http://localhost:" + port;
        this.hands = hands;
        this.scripts = scripts;
    }

    @BeforeEach
    void arrive() {
        guest = guest(Guest.DESK);
    }

    @AfterEach
    void leave() {
        guest.close();
    }

    @Test
    void aVisitorFindsWhatIsInTheNeighbourhood() {
        guest.open("/");
        hands.choose(guest.field("Waar woon je?"), "Lunetten");
        hands.press(guest.button("Laat zien"));
        assertThat(guest.heading("Lunetten")).isVisible();
        hands.press(guest.link("Buurtteam Lunetten"));
        assertThat(guest.heading("Buurtteam Lunetten")).isVisible();
        assertThat(guest.page().locator("main")).containsText("Zo kom je er");
    }

    @Test
    void aVisitorTypesTheNameOfTheNeighbourhoodAndReadsItsFigures() {
        guest.open("/buurten");
        hands.type(guest.field("Hoe heet je buurt of wijk?"), "kanaleneiland zuid");
        hands.press(guest.button("Laat zien"));
        assertThat(guest.heading("Kanaleneiland-Zuid")).isVisible();
        assertThat(guest.page().locator("#vragen")).isVisible();
        hands.press(guest.link("Alle cijfers, met heel de gemeente ernaast"));
        assertThat(guest.heading("Zuidwest in cijfers")).isVisible();
        hands.press(guest.page().locator(".sam-chart summary").first());
        assertThat(guest.page().locator(".sam-chart table").first()).containsText("37.995");
    }

    @Test
    void aVisitorFindsHelpInOwnWordsAndNarrowsItDown() {
        guest.open("/");
        hands.type(guest.page().locator("#zoek-woorden"), "ik heb schulden");
        hands.press(guest.page().locator("main form[role=search] button"));
        assertThat(guest.page()).hasURL(Pattern.compile(".*/zoeken\\?woorden=ik.heb.schulden"));
        assertThat(guest.words("Hier omdat:").first()).isVisible();
        hands.tick(guest.page().locator("input[name=soort][value=dienst]"));
        hands.press(guest.button("Laat zien"));
        assertThat(guest.page()).hasURL(Pattern.compile(".*soort=dienst"));
        Locator first = guest.page().locator(".sam-item__title a").first();
        String name = first.innerText();
        hands.press(first);
        assertThat(guest.heading(name)).isVisible();
    }

    @Test
    void aVisitorWhoDoesNotFindItTellsWhatWasSought() {
        guest.open("/zoeken?woorden=xqzzyqx");
        hands.press(guest.link("Vertel ons wat je zoekt"));
        hands.type(guest.field("Wat zocht je?"), "Een plek om te leren naaien");
        hands.press(guest.button("Verstuur"));
        assertThat(guest.heading("Dank je wel")).isVisible();
    }

    @Test
    void aResidentPutsSomethingOnTheMapOnAPhoneInThreeStepsAndGetsACode() {
        String name = "Breien bij Bep " + UUID.randomUUID().toString().substring(0, 8);
        try (Guest phone = guest(Guest.PHONE)) {
            phone.open("/initiatief-toevoegen");
            hands.type(phone.field("Hoe heet het?"), name);
            hands.type(phone.field("Wat doe je er?"), "We breien samen mutsen. Wol is er.");
            hands.press(phone.button("Verder"));
            hands.choose(phone.field("In welke buurt?"), "Lunetten");
            hands.tick(phone.page().locator("input[name=rhythm][value=weekly]"));
            hands.tick(phone.page().locator("input[name=days][value=TUESDAY]"));
            hands.type(phone.field("Vanaf welke datum?"), "3-11-2026");
            hands.type(phone.field("Hoe laat begint het?"), "10");
            hands.type(phone.field("Hoe laat is het afgelopen?"), "12");
            hands.press(phone.button("Verder"));
            hands.type(phone.field("Telefoonnummer"), "030 123 45 67");
            hands.press(phone.button("Zet het op de kaart"));
            assertThat(phone.heading(name + " staat op de kaart")).isVisible();
            assertThat(phone.words("Dit is je code")).isVisible();
            hands.press(phone.link("Bekijk het"));
            assertThat(phone.heading(name)).isVisible();
            assertThat(phone.page().locator("main")).containsText("030 123 45 67");
        }
    }

    @Test
    void aVisitorFindsNothingAndHearsWhatToDo() {
        guest.open("/aanbod?wijk=vleuten-de-meern&thema=veiligheid&soort=organisatie");
        assertThat(guest.words("Hier is nog niets bij deze keuze")).isVisible();
        hands.press(guest.link("Alles laten zien"));
        assertThat(guest.page()).hasURL(site + "/aanbod");
    }

    @Test
    void aBrokerLogsInByMailChangesAnEntryComparesAndUndoes() {
        Scene scene = scenes.entry();
        guest.open(scene.path() + "/wijzigen");
        hands.press(guest.button("Samira Amrani, sociaal makelaar voor de hele stad"));
        assertThat(guest.heading("Postbus")).isVisible();
        hands.press(guest.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("samira@voorbeeld.nl")).first().getByRole(AriaRole.LINK));
        hands.press(guest.page().locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Log in").setExact(true)));
        assertThat(guest.heading("Dag Samira Amrani")).isVisible();
        hands.press(guest.button("Log in"));
        assertThat(guest.heading("Mijn dingen")).isVisible();

        guest.open(scene.path());
        hands.press(guest.link("Wijzigen"));
        hands.type(guest.field("Telefoonnummer"), "030 765 43 21");
        hands.press(guest.button("Bewaren"));
        assertThat(guest.link("030 765 43 21")).isVisible();

        hands.press(guest.link("Wat er veranderd is"));
        assertThat(guest.words("Veranderd: Telefoonnummer")).isVisible();
        hands.press(guest.link("Bekijk versie 2"));
        assertThat(guest.page().locator("ins").first()).containsText("765");
        hands.press(guest.button("Deze verandering terugdraaien"));
        assertThat(guest.link("030 123 45 67")).isVisible();
        hands.press(guest.link("Wat er veranderd is"));
        assertThat(guest.words("Versie 1 teruggezet")).isVisible();
    }

    @Test
    void whatIsWrongIsSaidFirstAndLeadsToItsFieldAndNothingTypedIsLost() {
        Scene scene = scenes.entry();
        guest.logIn(scenes.session(DemoPerson.BROKER));
        guest.open(scene.path() + "/wijzigen");
        hands.type(guest.field("Wat moet je doen of weten?"), "Bel aan bij de zijdeur.");
        hands.type(guest.field("Telefoonnummer"), "bel maar");
        hands.press(guest.button("Bewaren"));
        Locator summary = guest.page().locator(".sam-errors");
        assertThat(summary.getByRole(AriaRole.HEADING)).isFocused();
        hands.press(summary.getByRole(AriaRole.LINK).first());
        assertThat(guest.field("Telefoonnummer")).isFocused();
        assertThat(guest.field("Telefoonnummer")).hasValue("bel maar");
        assertThat(guest.field("Wat moet je doen of weten?")).hasValue("Bel aan bij de zijdeur.");
        hands.type(guest.field("Telefoonnummer"), "030 765 43 21");
        hands.press(guest.button("Bewaren"));
        assertThat(guest.heading(scene.name())).isVisible();
        assertThat(guest.words("Bel aan bij de zijdeur.")).isVisible();
    }

    @Test
    void anOwnerChangesTheOwnEntryAndIsKindlyRefusedAtThatOfAnother() {
        Scene own = scenes.entryOfHenk();
        Scene another = scenes.entry();
        guest.logIn(scenes.session(DemoPerson.OWNER));
        guest.open(own.path());
        hands.press(guest.link("Wijzigen"));
        hands.type(guest.field("Wanneer?"), "elke vrijdag van 9 tot 11 uur");
        hands.press(guest.button("Bewaren"));
        assertThat(guest.words("elke vrijdag van 9 tot 11 uur")).isVisible();

        guest.open(another.path());
        assertThat(guest.heading(another.name())).isVisible();
        assertThat(guest.link("Wijzigen")).hasCount(0);
        guest.open(another.path() + "/wijzigen");
        assertThat(guest.heading("Dit kun jij niet wijzigen")).isVisible();
        assertThat(guest.words("Alleen die organisatie en de sociaal makelaar")).isVisible();
        hands.press(guest.link("Terug"));
        assertThat(guest.heading(another.name())).isVisible();
    }

    @Test
    void theSecondOfTwoEditorsSeesBothTextsAndLosesNothing() {
        Scene scene = scenes.entry();
        guest.logIn(scenes.session(DemoPerson.ADMINISTRATOR));
        guest.open(scene.path() + "/wijzigen");
        scenes.samiraChangesTheTelephone(scene, 1, "030 111 11 11");
        hands.type(guest.field("Telefoonnummer"), "030 222 22 22");
        hands.type(guest.field("Wanneer?"), "elke zondag");
        hands.press(guest.button("Bewaren"));
        assertThat(guest.heading("Iemand anders was net iets eerder")).isVisible();
        assertThat(guest.words("030 111 11 11")).isVisible();
        assertThat(guest.words("030 222 22 22")).isVisible();
        hands.tick(guest.field("Laat staan wat er nu staat"));
        hands.press(guest.button("Zo bewaren"));
        assertThat(guest.heading(scene.name())).isVisible();
        assertThat(guest.link("030 111 11 11")).isVisible();
        assertThat(guest.words("elke zondag")).isVisible();
    }

    @Test
    void anAdministratorGivesARoleAndEndsIt() {
        Account somebody = scenes.somebody();
        guest.logIn(scenes.session(DemoPerson.ADMINISTRATOR));
        guest.open("/gemeente/rollen");
        hands.type(guest.field("Mailadres"), somebody.mail());
        hands.tick(guest.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Sociaal makelaar").setExact(true)));
        hands.choose(guest.page().getByRole(AriaRole.COMBOBOX), "Wijk Overvecht");
        hands.press(guest.button("Geef deze rol"));
        Locator row = guest.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(somebody.name()));
        assertThat(row).containsText("Wijk Overvecht");
        hands.press(row.getByRole(AriaRole.BUTTON));
        assertThat(row.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(row).containsText("Sociaal makelaar");
    }

    @Test
    void whoLogsOutIsOut() {
        guest.logIn(scenes.session(DemoPerson.RESIDENT));
        guest.open("/mijn");
        hands.press(guest.link("Log uit"));
        hands.press(guest.button("Log uit"));
        assertThat(guest.page()).hasURL(site + "/");
        guest.open("/mijn");
        assertThat(guest.heading("Inloggen")).isVisible();
    }

    @Test
    void aChosenLanguageAndThemeStay() {
        Locator page = guest.page().locator("html");
        guest.open("/");
        hands.press(guest.page().locator("footer").getByText("English"));
        assertThat(page).hasAttribute("lang", "en");
        hands.press(guest.page().locator("footer a[href*='thema=donker']"));
        assertThat(page).hasAttribute("data-theme", "dark");
        guest.open("/aanbod");
        assertThat(page).hasAttribute("lang", "en");
        assertThat(page).hasAttribute("data-theme", "dark");
        hands.press(guest.page().locator("footer a[href*='thema=systeem']"));
        assertThat(page).hasAttribute("data-theme", "");
    }

    @Test
    void onAPhoneTheMenuOpensLeadsOnAndTheFilterUnfolds() {
        try (Guest phone = guest(Guest.PHONE)) {
            phone.open("/");
            hands.press(phone.page().locator(".sam-menu > summary"));
            hands.press(phone.page().locator(".sam-menu").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Aanbod").setExact(true)));
            assertThat(phone.page()).hasURL(site + "/aanbod");
            hands.press(phone.page().locator(".sam-filter > summary"));
            hands.choose(phone.page().locator("#filter-wijk"), option(phone, "#filter-wijk", "Overvecht"));
            hands.press(phone.button("Laat zien"));
            assertThat(phone.page()).hasURL(Pattern.compile(".*wijk=overvecht.*"));
        }
    }

    final Guest guest(int width) {
        return new Guest(site, new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts).setHasTouch(width == Guest.PHONE));
    }

    /** The whole words of the option that begins like this: the number of finds follows it. */
    private String option(String list, String beginning) {
        return option(guest, list, beginning);
    }

    private static String option(Guest who, String list, String beginning) {
        return who.page().locator(list + " option").allTextContents().stream().filter(words -> words.startsWith(beginning)).findFirst().orElseThrow();
    }
}
