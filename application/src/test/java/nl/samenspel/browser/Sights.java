package nl.samenspel.browser;

import static nl.samenspel.access.DemoPerson.ADMINISTRATOR;
import static nl.samenspel.access.DemoPerson.BROKER;
import static nl.samenspel.access.DemoPerson.BROKER_OF_OVERVECHT;
import static nl.samenspel.access.DemoPerson.INTERN;
import static nl.samenspel.access.DemoPerson.OFFICER;
import static nl.samenspel.access.DemoPerson.OWNER;
import static nl.samenspel.access.DemoPerson.PRIVACY_OFFICER;
import static nl.samenspel.access.DemoPerson.RESIDENT;
import static nl.samenspel.access.DemoPerson.TEAM_MEMBER;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.access.TestPeople;
import nl.samenspel.browser.Scenes.Scene;

/** Every page of the house, full and empty, right and wrong, for everybody who may see it. A new page gets a line here. */
final class Sights {

    private static final String SUBMIT = "main form.sam-form button[type=submit]";

    private final Scenes scenes;
    private final Scene entry;
    private final Scene gone;

    Sights(Scenes scenes) {
        this.scenes = scenes;
        this.entry = scenes.entry();
        this.gone = scenes.entry();
        scenes.samiraChangesTheTelephone(entry, 1, "030 111 11 11");
        scenes.samiraTakesOut(gone);
    }

    List<Sight> all() {
        return Stream.of(everybodys(), finding(), coming(), loggingIn(), editing(), loggedIn(), forAnother(), trouble()).flatMap(List::stream).toList();
    }

    private List<Sight> everybodys() {
        return List.of(
                Sight.of("voorpagina", "/"),
                Sight.of("menu", "/").after(Sights::openTheMenu),
                Sight.of("aanbod", "/aanbod"),
                Sight.of("aanbod-laatste-bladzijde", "/aanbod?pagina=2"),
                Sight.of("aanbod-gekozen", "/aanbod?wijk=zuidwest&thema=ontmoeting"),
                Sight.of("aanbod-leeg", "/aanbod?wijk=vleuten-de-meern&thema=veiligheid"),
                Sight.of("iets-uit-het-aanbod", "/aanbod/doenja-dienstverlening"),
                Sight.of("iets-met-alles-erin", entry.path()),
                Sight.of("klopt-niet", entry.path() + "/klopt-niet"),
                Sight.of("klopt-niet-dank", entry.path() + "/klopt-niet/dank"),
                Sight.of("initiatief-toevoegen", "/initiatief-toevoegen"),
                Sight.of("initiatief-toevoegen-fout", "/initiatief-toevoegen").after(Sights::send),
                Sight.of("initiatief-bijhouden", "/initiatief-bijhouden"),
                Sight.of("initiatief-bijhouden-fout", "/initiatief-bijhouden").after(Sights::send),
                Sight.of("buurten", "/buurten"),
                Sight.of("buurten-niet-gevonden", "/buurten?buurt=kanaleneiland"),
                Sight.of("buurt", "/buurten/lunetten"),
                Sight.of("buurt-vol", "/buurten/kanaleneiland-zuid"),
                Sight.of("buurt-leeg", "/buurten/voordorp"),
                Sight.of("delen", entry.path() + "/delen"),
                Sight.of("gids", "/buurten/kanaleneiland-zuid/gids"),
                Sight.of("printen", "/printen?wijk=zuidwest"),
                Sight.of("printen-niets-gekozen", "/printen?leeg=ja&wijk=zuidwest"),
                Sight.of("cijfers", "/cijfers"),
                Sight.of("cijfers-tabel", "/cijfers").after(Sights::openATable),
                Sight.of("cijfers-wijk", "/cijfers?wijk=overvecht"),
                Sight.of("cijfers-leeg", "/cijfers?buurt=lombok"),
                Sight.of("zo-werkt-het", "/zo-werkt-het"),
                Sight.of("contact", "/contact"),
                Sight.of("toegankelijkheid", "/toegankelijkheid"),
                Sight.of("privacy", "/privacy"),
                Sight.of("tot-ziens", "/privacy/tot-ziens"),
                Sight.of("doorgeven", "/melden?pagina=" + entry.path()),
                Sight.of("doorgeven-fout", "/melden").after(Sights::send),
                Sight.of("doorgegeven", "/melden?pagina=" + entry.path()).after(Sights::tell),
                Sight.of("besluiten", "/melden/besluiten"));
    }

    private static List<Sight> finding() {
        return List.of(
                Sight.of("zoeken", "/zoeken"),
                Sight.of("zoeken-eigen-woorden", "/zoeken?woorden=ik+kan+de+huur+niet+betalen"),
                Sight.of("zoeken-niets", "/zoeken?woorden=xqzzyqx"),
                Sight.of("kaart", "/kaart?woorden=samen+eten"),
                Sight.of("agenda", "/agenda"),
                Sight.of("gezocht", "/zoeken/gezocht?woorden=logeerhuis"),
                Sight.of("gezocht-fout", "/zoeken/gezocht").after(Sights::send),
                Sight.of("gezocht-dank", "/zoeken/gezocht/dank"),
                Sight.of("themas", OFFICER, "/gemeente/themas"),
                Sight.of("thema", OFFICER, "/gemeente/themas/geldzorgen"),
                Sight.of("thema-fout", OFFICER, "/gemeente/themas/nieuw").after(Sights::send));
    }

    private static List<Sight> coming() {
        return List.of(Sight.of("hulp", "/hulp"), Sight.of("meebeslissen", "/meebeslissen"));
    }

    private List<Sight> loggingIn() {
        return List.of(
                Sight.of("inloggen", "/inloggen"),
                Sight.of("inloggen-fout", "/inloggen").after(Sights::send),
                Sight.of("inloggen-verstuurd", "/inloggen/verstuurd"),
                Sight.of("inloggen-code", "/inloggen/code"),
                Sight.of("inloggen-code-fout", "/inloggen/code").after(Sights::send),
                Sight.of("inloggen-telefoon", "/inloggen/telefoon"),
                Sight.of("inloggen-telefoon-code", "/inloggen/telefoon/code"),
                Sight.of("inloggen-link-onbekend", "/inloggen/link?sleutel=onzin").answering(404),
                Sight.of("minder-berichten", scenes.linkToHearLess()),
                Sight.of("minder-berichten-gelukt", "/minder-berichten/gelukt"),
                Sight.of("minder-berichten-dicht", "/minder-berichten/onzin").answering(410),
                Sight.of("nieuw-mailadres-dicht", "/nieuw-mailadres?sleutel=onzin").answering(410),
                Sight.of("nieuw-mailadres-gelukt", "/nieuw-mailadres/gelukt"),
                Sight.of("postbus-bericht", "/inloggen").after(Sights::askForALinkAndOpenTheMail),
                Sight.of("postbus", "/postbus"),
                Sight.of("uitloggen", RESIDENT, "/uitloggen"));
    }

    private List<Sight> editing() {
        return List.of(
                Sight.of("iets-van-jou", BROKER, entry.path()),
                Sight.of("toevoegen", BROKER, "/aanbod/nieuw"),
                Sight.of("toevoegen-fout", BROKER, "/aanbod/nieuw").after(Sights::send),
                Sight.of("wijzigen", BROKER, entry.path() + "/wijzigen"),
                Sight.of("wijzigen-fout", BROKER, entry.path() + "/wijzigen").after(Sights::sendSomethingWrong),
                Sight.of("tegelijk", ADMINISTRATOR, "/aanbod").after(this::beTheSecondOfTwo),
                Sight.of("geschiedenis", BROKER, entry.path() + "/geschiedenis"),
                Sight.of("geschiedenis-weggehaald", BROKER, gone.path() + "/geschiedenis"),
                Sight.of("vergelijken", BROKER, entry.path() + "/geschiedenis/2"),
                Sight.of("tijden", BROKER, entry.path() + "/tijden"),
                Sight.of("tijden-nieuw", BROKER, entry.path() + "/tijden/nieuw"),
                Sight.of("tijden-nieuw-fout", BROKER, entry.path() + "/tijden/nieuw").after(Sights::send),
                Sight.of("plek", BROKER, entry.path() + "/plek"),
                Sight.of("werkkaart", BROKER, "/werk/kaart"),
                Sight.of("buurt-schrijven", BROKER, "/buurten/lunetten/bewerken"),
                Sight.of("buurt-schrijvers", BROKER, "/buurten/lunetten/bewerkers"),
                Sight.of("buurt-geschiedenis", BROKER, "/buurten/lunetten/geschiedenis"),
                Sight.of("lijsten", ADMINISTRATOR, "/lijsten"),
                Sight.of("lijsten-fout", ADMINISTRATOR, "/lijsten").after(Sights::send),
                Sight.of("lijst-kolommen", ADMINISTRATOR, scenes.list()),
                Sight.of("lijst-vergeleken", ADMINISTRATOR, scenes.comparedList()),
                Sight.of("lijst-kapot", ADMINISTRATOR, scenes.comparedList() + "?deel=kapot"),
                Sight.of("lijst-ingelezen", ADMINISTRATOR, scenes.listThatWasReadIn()),
                Sight.of("wijzigen-geweigerd", OWNER, entry.path() + "/wijzigen").answering(403));
    }

    private List<Sight> loggedIn() {
        return List.of(
                Sight.of("mijn-bewoner", RESIDENT, "/mijn"),
                Sight.of("mijn-aanbieder", OWNER, "/mijn"),
                Sight.of("opmerkingen-leeg", OWNER, "/mijn/opmerkingen"),
                Sight.of("mijn-inloggen", RESIDENT, "/mijn/inloggen"),
                Sight.of("bereikbaar", RESIDENT, "/mijn/bereikbaar"),
                Sight.of("berichten", RESIDENT, "/mijn/berichten"),
                Sight.of("berichten-leeg", OWNER, "/mijn/berichten"),
                Sight.of("bericht", RESIDENT, "/mijn/berichten").after(Sights::openTheFirstMessage),
                Sight.of("mailadres", RESIDENT, "/mijn/bereikbaar/mail"),
                Sight.of("mailadres-fout", RESIDENT, "/mijn/bereikbaar/mail").after(Sights::send),
                Sight.of("stapel", BROKER_OF_OVERVECHT, "/werk/post").after(guest -> {
                    guest.page().locator("form[action='/werk/post/stapel'] button").click();
                    guest.page().waitForURL("**/werk/post/stapel/*");
                }),
                Sight.of("post", BROKER_OF_OVERVECHT, "/werk/post"),
                Sight.of("bellen", BROKER_OF_OVERVECHT, "/werk/post").after(guest -> open(guest, "#bellen")),
                Sight.of("bellen-fout", BROKER_OF_OVERVECHT, "/werk/post").after(guest -> {
                    open(guest, "#bellen");
                    send(guest);
                }),
                Sight.of("brief", BROKER_OF_OVERVECHT, "/werk/post").after(guest -> open(guest, "#brieven")),
                Sight.of("bereikbaar-fout", RESIDENT, "/mijn/bereikbaar").after(Sights::wantALetterWithoutAnAddress),
                Sight.of("mijn-gegevens", RESIDENT, "/mijn/gegevens"),
                Sight.of("gekeken-leeg", RESIDENT, "/mijn/gegevens/gekeken"),
                Sight.of("gekeken", BROKER, "/mijn/gegevens/gekeken"),
                Sight.of("stoppen", RESIDENT, "/mijn/gegevens/weg"),
                Sight.of("stoppen-fout", RESIDENT, "/mijn/gegevens/weg").after(Sights::send),
                Sight.of("toestemming", RESIDENT, "/mijn/toestemming"),
                Sight.of("privacybureau", PRIVACY_OFFICER, "/gemeente/privacy"),
                Sight.of("privacybureau-gevonden", PRIVACY_OFFICER, "/gemeente/privacy").after(Sights::findSamira),
                Sight.of("privacybureau-persoon", PRIVACY_OFFICER, "/gemeente/privacy").after(Sights::lookAtSamira),
                Sight.of("meldingen", OFFICER, "/gemeente/meldingen").after(this::seeThatSomethingWasTold),
                Sight.of("melding", OFFICER, "/gemeente/meldingen").after(this::openTheFirst),
                Sight.of("beheer", ADMINISTRATOR, "/gemeente/beheer"),
                Sight.of("voorpagina-stagiair", INTERN, "/"),
                Sight.of("organisatie", OWNER, "/organisatie"),
                Sight.of("werk", BROKER_OF_OVERVECHT, "/werk"),
                Sight.of("werk-menu", TEAM_MEMBER, "/werk/verwijzen").after(Sights::openTheMenu),
                Sight.of("gemeente", OFFICER, "/gemeente"),
                Sight.of("rollen", ADMINISTRATOR, "/gemeente/rollen"),
                Sight.of("rollen-fout", ADMINISTRATOR, "/gemeente/rollen").after(Sights::send));
    }

    private static List<Sight> forAnother() {
        return List.of(
                Sight.of("aan-tafel-beginnen", BROKER, "/werk/aan-tafel"),
                Sight.of("aan-tafel-beginnen-fout", BROKER, "/werk/aan-tafel").after(guest -> sendForm(guest, "#somebody")),
                Sight.of("aan-tafel", TEAM_MEMBER, "/werk/aan-tafel").after(Sights::sitDownWithSomebody),
                Sight.of("aan-tafel-kaart", INTERN, "/werk/aan-tafel").after(Sights::makeACard),
                Sight.of("wie-mij-helpt", RESIDENT, "/mijn/wie-mij-helpt"),
                Sight.of("wie-mij-helpt-fout", RESIDENT, "/mijn/wie-mij-helpt").after(guest -> sendForm(guest, "#offer")),
                Sight.of("wie-mij-helpt-code", OWNER, "/mijn/wie-mij-helpt").after(Sights::chooseSomebody),
                Sight.of("voor-een-ander", RESIDENT, "/mijn/voor-een-ander"));
    }

    private List<Sight> trouble() {
        return List.of(
                Sight.of("fout-403", RESIDENT, "/gemeente/rollen").answering(403),
                Sight.of("fout-404", "/bestaat-niet").answering(404),
                Sight.of("fout-410", gone.path()).answering(410),
                Sight.of("fout-421", "http://onbekend.localhost:{port}/").answering(421));
    }

    private static void openATable(Guest guest) {
        guest.page().locator(".sam-chart summary").first().click();
    }

    private static void openTheMenu(Guest guest) {
        guest.page().locator("header summary").locator("visible=true").all().stream().findFirst().ifPresent(Locator::click);
    }

    private static void askForALinkAndOpenTheMail(Guest guest) {
        guest.page().locator("main [name=mail]").fill(TestPeople.freshMail().value());
        guest.page().locator(SUBMIT).click();
        guest.page().waitForURL("**/inloggen/verstuurd");
        guest.open("/postbus");
        guest.page().locator("main li a").first().click();
        guest.page().waitForURL("**/postbus/*");
    }

    private static void send(Guest guest) {
        guest.page().locator(SUBMIT).click();
        guest.page().locator(".sam-errors").waitFor();
    }

    private static void openTheFirstMessage(Guest guest) {
        guest.page().locator(".sam-list a.nl-link").first().click();
        guest.page().waitForURL("**/mijn/berichten/*");
    }

    /** The first line of one of the two lists of letters and calls. */
    private static void open(Guest guest, String list) {
        guest.page().locator(list + " a").first().click();
        guest.page().waitForURL("**/werk/post/*");
    }

    private static void wantALetterWithoutAnAddress(Guest guest) {
        guest.page().locator("[name=preferred][value=LETTER]").check();
        send(guest);
    }

    private static void sendForm(Guest guest, String form) {
        guest.page().locator(form + " button[type=submit]").click();
        guest.page().locator(".sam-errors").waitFor();
    }

    private static void sitDownWithSomebody(Guest guest) {
        guest.page().locator("#somebody [name=known]").last().check();
        guest.page().locator("#somebody [name=name]").fill("Riet");
        guest.page().locator("#somebody button[type=submit]").click();
        guest.page().waitForURL("**/aan-tafel");
    }

    private static void makeACard(Guest guest) {
        sitDownWithSomebody(guest);
        guest.page().locator("[name=agreed]").fill("Dinsdag samen koffie drinken in de bieb.");
        guest.page().locator("[name=telephone]").fill("030 286 00 00");
        guest.page().locator("#agreement button[type=submit]").click();
        guest.page().waitForURL("**/aan-tafel/kaart");
    }

    private static void chooseSomebody(Guest guest) {
        guest.page().locator("[name=called]").fill("Karel");
        guest.page().locator("[name=ground]").first().check();
        guest.page().locator("[name=matters]").first().check();
        guest.page().locator("[name=months]").first().check();
        guest.page().locator("#offer button[type=submit]").click();
        guest.page().locator(".sam-card__phone").first().waitFor();
    }

    private static void tell(Guest guest) {
        guest.page().locator("[name=matter]").first().check();
        guest.page().locator("[name=words]").fill("Hier staat een naam die er niet hoort.");
        guest.page().locator(SUBMIT).click();
        guest.page().waitForURL("**/melden/*");
    }

    private static void findSamira(Guest guest) {
        guest.page().locator("[name=mail]").fill("samira@voorbeeld.nl");
        guest.page().locator(SUBMIT).click();
        guest.page().locator("main li a").first().waitFor();
    }

    private static void lookAtSamira(Guest guest) {
        findSamira(guest);
        guest.page().locator("main li a").first().click();
        guest.page().waitForURL("**/mensen/*");
    }

    /** Tells only when nobody did: who tells too often is asked to wait. */
    private void seeThatSomethingWasTold(Guest guest) {
        if (guest.page().locator("main th a").count() == 0) {
            guest.open("/melden?pagina=" + entry.path());
            tell(guest);
            guest.open("/gemeente/meldingen");
        }
    }

    private void openTheFirst(Guest guest) {
        seeThatSomethingWasTold(guest);
        guest.page().locator("main th a").first().click();
        guest.page().waitForURL("**/gemeente/meldingen/*");
    }

    private static void sendSomethingWrong(Guest guest) {
        guest.page().locator("[name=summary]").fill("");
        guest.page().locator("[name=telephone]").fill("bel maar");
        guest.page().locator("[name=mail]").fill("soep.voorbeeld.nl");
        send(guest);
    }

    private void beTheSecondOfTwo(Guest guest) {
        Scene fresh = scenes.entry();
        guest.open(fresh.path() + "/wijzigen");
        scenes.samiraChangesTheTelephone(fresh, 1, "030 111 11 11");
        guest.page().locator("[name=telephone]").fill("030 222 22 22");
        guest.page().locator("[name=summary]").fill("Samen soep eten met buren, en daarna de afwas doen.");
        guest.page().locator(SUBMIT).click();
        guest.page().locator("[name=theirs]").first().waitFor();
    }
}
