package nl.samenspel.access;

import static nl.samenspel.access.AccessTable.ForAnother.never;
import static nl.samenspel.access.AccessTable.ForAnother.on;
import static nl.samenspel.access.AccessTable.Row.given;
import static nl.samenspel.access.AccessTable.Row.givenToEverybody;
import static nl.samenspel.access.Right.CHOOSE_REPRESENTATIVES;
import static nl.samenspel.access.Right.CONFIRM_ENTRIES;
import static nl.samenspel.access.Right.DECIDE_NOTICES;
import static nl.samenspel.access.Right.EDIT_ENTRIES;
import static nl.samenspel.access.Right.GIVE_ROLES;
import static nl.samenspel.access.Right.HANDLE_GUARDED_POST;
import static nl.samenspel.access.Right.HANDLE_POST;
import static nl.samenspel.access.Right.HANDLE_PRIVACY;
import static nl.samenspel.access.Right.HELP_AT_TABLE;
import static nl.samenspel.access.Right.IMPORT_ENTRIES;
import static nl.samenspel.access.Right.KEEP_OWN_KEYS;
import static nl.samenspel.access.Right.KEEP_THEMES;
import static nl.samenspel.access.Right.LOG_IN;
import static nl.samenspel.access.Right.READ;
import static nl.samenspel.access.Right.READ_OWN_MESSAGES;
import static nl.samenspel.access.Right.READ_POST_BOX;
import static nl.samenspel.access.Right.REPRESENT;
import static nl.samenspel.access.Right.SAY_HOW_REACHED;
import static nl.samenspel.access.Right.SEE_MUNICIPALITY;
import static nl.samenspel.access.Right.SEE_OPERATIONS;
import static nl.samenspel.access.Right.SEE_ORGANISATION;
import static nl.samenspel.access.Right.SEE_OWN_AGREEMENTS;
import static nl.samenspel.access.Right.SEE_OWN_DATA;
import static nl.samenspel.access.Right.SEE_OWN_THINGS;
import static nl.samenspel.access.Right.SEE_WORK;
import static nl.samenspel.access.Right.SET_UP;
import static nl.samenspel.access.Right.TAKE_OWN_DATA;
import static nl.samenspel.access.Right.WATCH_OPERATIONS;
import static nl.samenspel.access.Role.ADMINISTRATOR;
import static nl.samenspel.access.Role.BROKER;
import static nl.samenspel.access.Role.INTERN;
import static nl.samenspel.access.Role.OFFICER;
import static nl.samenspel.access.Role.ORGANISATION_STAFF;
import static nl.samenspel.access.Role.PRIVACY_OFFICER;
import static nl.samenspel.access.Role.RESIDENT;
import static nl.samenspel.access.Role.TEAM_MEMBER;
import static nl.samenspel.access.Route.reading;
import static nl.samenspel.access.Route.sending;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one table of who may do what. The first half says which roles give a right, the second which right a page asks for. What does not stand here is refused: a page that
 * is missing exists for nobody. Whether a right reaches one particular thing is decided by the module of that thing, which asks the {@link Actor}.
 *
 * <p>The table is printed in {@code docs/access.md} by its test.
 */
final class AccessTable {

    /** Which roles give which right. */
    static final List<Row> RIGHTS = List.of(
            givenToEverybody(READ),
            givenToEverybody(LOG_IN),
            givenToEverybody(SET_UP),
            givenToEverybody(READ_POST_BOX),
            given(SEE_OWN_THINGS,   RESIDENT),
            given(SEE_OWN_AGREEMENTS, RESIDENT),
            given(SEE_OWN_DATA,     RESIDENT),
            given(TAKE_OWN_DATA,    RESIDENT),
            given(KEEP_OWN_KEYS,    RESIDENT),
            given(SAY_HOW_REACHED,  RESIDENT),
            given(READ_OWN_MESSAGES, RESIDENT),
            given(CHOOSE_REPRESENTATIVES, RESIDENT),
            given(REPRESENT,        RESIDENT),
            given(HELP_AT_TABLE,    ORGANISATION_STAFF, BROKER, TEAM_MEMBER, INTERN),
            given(EDIT_ENTRIES,     ORGANISATION_STAFF, BROKER, ADMINISTRATOR),
            given(IMPORT_ENTRIES,   BROKER, ADMINISTRATOR),
            given(CONFIRM_ENTRIES,  ORGANISATION_STAFF, BROKER, INTERN),
            given(SEE_WORK,         BROKER, TEAM_MEMBER, INTERN),
            given(HANDLE_POST,      BROKER, OFFICER),
            given(HANDLE_GUARDED_POST, OFFICER),
            given(SEE_ORGANISATION, ORGANISATION_STAFF, BROKER),
            given(SEE_MUNICIPALITY, OFFICER, PRIVACY_OFFICER, ADMINISTRATOR),
            given(KEEP_THEMES,      OFFICER, ADMINISTRATOR),
            given(GIVE_ROLES,       ADMINISTRATOR),
            given(HANDLE_PRIVACY,   PRIVACY_OFFICER),
            given(DECIDE_NOTICES,   OFFICER, PRIVACY_OFFICER),
            given(SEE_OPERATIONS,   ADMINISTRATOR),
            given(WATCH_OPERATIONS, ADMINISTRATOR));

    /** What may also be done for somebody else, and on what footing. Of the rights that everybody has once logged in, each must stand here: what does not is for the person alone. */
    static final List<ForAnother> FOR_ANOTHER = List.of(
            on(SEE_OWN_THINGS,         Footing.values()),
            on(SEE_OWN_AGREEMENTS,     Footing.BESIDE, Footing.LIVING),
            on(SEE_OWN_DATA,           Footing.BESIDE, Footing.DATA),
            on(TAKE_OWN_DATA,          Footing.PROVEN, Footing.DATA),
            on(SAY_HOW_REACHED,        Footing.PROVEN),
            on(READ_OWN_MESSAGES,      Footing.PROVEN),
            never(KEEP_OWN_KEYS),
            on(CHOOSE_REPRESENTATIVES, Footing.PROVEN),
            never(REPRESENT));

    /** Which right each page asks for. The most exact pattern counts. */
    static final List<Route> ROUTES = Stream.of(
            // everybody
            reading(READ, "/", "/zoeken", "/zoeken/aanvullen", "/zoeken/gezocht", "/zoeken/gezocht/dank", "/agenda", "/kaart", "/buurten", "/buurten/{buurt}", "/aanbod", "/aanbod/{slug}", "/aanbod.csv", "/zoeken.csv"),
            reading(READ, "/aanbod/{slug}/delen", "/aanbod/{slug}/poster.pdf", "/aanbod/{slug}/kaartje.pdf", "/aanbod/{slug}/agenda.ics", "/agenda.ics", "/buurten/{buurt}/gids", "/buurten/{buurt}/gids.pdf", "/buurten/{buurt}/weekblad.pdf", "/printen", "/printen/keuze.pdf"),
            sending(READ, "/zoeken/gezocht"),
            reading(READ, "/aanbod/{slug}/klopt-niet", "/aanbod/{slug}/klopt-niet/dank", "/initiatief-toevoegen", "/initiatief-bijhouden"),
            sending(READ, "/aanbod/{slug}/klopt-niet", "/initiatief-toevoegen", "/initiatief-bijhouden", "/initiatief-bijhouden/wijzigen"),
            reading(READ, "/hulp", "/hulp/vragen", "/hulp/aanbieden", "/initiatieven", "/praktijken", "/verhalen", "/meebeslissen", "/cijfers", "/cijfers/open-data.csv"),
            reading(READ, "/zo-werkt-het", "/contact", "/toegankelijkheid", "/privacy", "/privacy/register.csv", "/privacy/tot-ziens"),
            reading(READ, "/melden", "/melden/besluiten", "/melden/{nummer}"),
            sending(READ, "/melden", "/melden/{nummer}/bezwaar"),
            reading(READ, "/stijl/**", "/favicon.svg", "/favicon.ico", "/robots.txt", "/sitemap.xml", "/.well-known/security.txt"),
            reading(READ, "/api/**", "/actuator/health/**"),

            // logging in
            reading(LOG_IN, "/inloggen", "/inloggen/verstuurd", "/inloggen/link", "/inloggen/code", "/inloggen/telefoon", "/inloggen/telefoon/code", "/inloggen/organisatie", "/inloggen/organisatie/terug"),
            sending(LOG_IN, "/inloggen", "/inloggen/link", "/inloggen/code", "/inloggen/telefoon", "/inloggen/telefoon/code", "/inloggen/sleutel/vraag", "/inloggen/sleutel", "/inloggen/demo"),
            reading(READ, "/uitloggen", "/uitgelogd"),
            sending(READ, "/uitloggen"),
            reading(SET_UP, "/eerste-keer"),
            sending(SET_UP, "/eerste-keer"),
            reading(READ_POST_BOX, "/postbus", "/postbus/{nummer}"),

            // who logged in
            reading(SEE_OWN_THINGS, "/mijn"),
            reading(KEEP_OWN_KEYS, "/mijn/inloggen"),
            sending(KEEP_OWN_KEYS, "/mijn/inloggen/sleutel/vraag", "/mijn/inloggen/sleutel", "/mijn/inloggen/sleutel/{nummer}/weg"),

            reading(SEE_OWN_DATA, "/mijn/gegevens", "/mijn/gegevens/gekeken", "/mijn/toestemming", "/mijn/toestemming/{doel}/bewijs"),
            sending(SEE_OWN_DATA, "/mijn/toestemming/{doel}/ja", "/mijn/toestemming/{doel}/nee"),
            reading(TAKE_OWN_DATA, "/mijn/gegevens/weg"),
            sending(TAKE_OWN_DATA, "/mijn/gegevens/meenemen", "/mijn/gegevens/weg"),

            // at the table: beginning asks for a role; what follows is of the sitting at hand
            reading(HELP_AT_TABLE, "/werk/aan-tafel"),
            sending(HELP_AT_TABLE, "/werk/aan-tafel", "/werk/aan-tafel/kaart", "/werk/aan-tafel/vervolg/{nummer}/klaar"),
            reading(SEE_OWN_THINGS, "/aan-tafel", "/aan-tafel/kaart", "/aan-tafel/kaart/papier"),
            sending(SEE_OWN_THINGS, "/aan-tafel", "/aan-tafel/brief", "/aan-tafel/klaar"),
            sending(SEE_OWN_AGREEMENTS, "/mijn/afspraak/{nummer}/vervolg"),
            sending(READ, "/aan-tafel/niet-verstuurd"),

            // in touch
            reading(READ, "/minder-berichten/gelukt", "/minder-berichten/{sleutel}"),
            sending(READ, "/minder-berichten/{sleutel}"),
            reading(SAY_HOW_REACHED, "/mijn/bereikbaar", "/mijn/bereikbaar/mail"),
            sending(SAY_HOW_REACHED, "/mijn/bereikbaar", "/mijn/bereikbaar/mail"),
            reading(LOG_IN, "/nieuw-mailadres", "/nieuw-mailadres/gelukt"),
            sending(LOG_IN, "/nieuw-mailadres"),
            reading(READ_OWN_MESSAGES, "/mijn/berichten", "/mijn/berichten/{nummer}"),
            reading(HANDLE_POST, "/werk/post", "/werk/post/{nummer}", "/werk/post/{nummer}/brief", "/werk/post/stapel/{nummer}", "/werk/post/stapel/{nummer}/brieven.pdf"),
            sending(HANDLE_POST, "/werk/post/{nummer}/gepost", "/werk/post/{nummer}/gebeld", "/werk/post/{nummer}/overnemen", "/werk/post/{nummer}/als-brief", "/werk/post/stapel", "/werk/post/stapel/{nummer}/gepost", "/werk/post/stapel/{nummer}/terug"),

            // who may act for whom; stopping is allowed to whoever acts
            reading(CHOOSE_REPRESENTATIVES, "/mijn/wie-mij-helpt"),
            sending(CHOOSE_REPRESENTATIVES, "/mijn/wie-mij-helpt", "/mijn/wie-mij-helpt/leeftijd", "/mijn/wie-mij-helpt/{nummer}/einde"),
            reading(REPRESENT, "/mijn/voor-een-ander"),
            sending(REPRESENT, "/mijn/voor-een-ander", "/mijn/voor-een-ander/{nummer}", "/mijn/voor-een-ander/{nummer}/einde"),
            sending(SEE_OWN_THINGS, "/mijn/voor-een-ander/klaar"),

            // who writes for a neighbourhood; whether it is one's own is asked of each
            reading(SEE_OWN_THINGS, "/buurten/{buurt}/bewerken", "/buurten/{buurt}/geschiedenis"),
            sending(SEE_OWN_THINGS, "/buurten/{buurt}/bewerken", "/buurten/{buurt}/geschiedenis/{nummer}/terugzetten"),
            reading(EDIT_ENTRIES, "/buurten/{buurt}/bewerkers"),
            sending(EDIT_ENTRIES, "/buurten/{buurt}/bewerkers", "/buurten/{buurt}/bewerkers/{nummer}/einde"),

            // professionals
            reading(SEE_WORK, "/werk", "/werk/signalen", "/werk/verwijzen", "/werk/kaart", "/werk/collegas", "/werk/wijktafel"),

            // who keeps entries; whether it is one's own is asked of each entry
            reading(EDIT_ENTRIES, "/aanbod/nieuw", "/aanbod/{slug}/wijzigen", "/aanbod/{slug}/geschiedenis", "/aanbod/{slug}/geschiedenis/{nummer}",
                    "/aanbod/{slug}/tijden", "/aanbod/{slug}/tijden/{nummer}", "/aanbod/{slug}/plek"),
            sending(EDIT_ENTRIES, "/aanbod/nieuw", "/aanbod/{slug}/wijzigen", "/aanbod/{slug}/geschiedenis/{nummer}/terugzetten", "/aanbod/{slug}/weghalen", "/aanbod/{slug}/tijden", "/aanbod/{slug}/tijden/{nummer}",
                    "/aanbod/{slug}/plek", "/aanbod/{slug}/code", "/werk/kaart/nieuw/{nummer}/bevestigen", "/werk/kaart/nieuw/{nummer}/verbergen", "/werk/kaart/opmerkingen/{nummer}/klaar"),
            reading(EDIT_ENTRIES, "/werk/kaart/nieuw/{nummer}/verbergen", "/mijn/opmerkingen"),
            sending(EDIT_ENTRIES, "/mijn/opmerkingen/{nummer}/klaar"),

            // lists of entries; that one's scope is the whole municipality is asked of each
            reading(IMPORT_ENTRIES, "/lijsten", "/lijsten/alles.csv", "/lijsten/{nummer}", "/lijsten/{nummer}/voortgang", "/lijsten/{nummer}/kapot.csv"),
            sending(IMPORT_ENTRIES, "/lijsten", "/lijsten/{nummer}/kolommen", "/lijsten/{nummer}/kolommen-opnieuw", "/lijsten/{nummer}/keuze", "/lijsten/{nummer}/keuzes", "/lijsten/{nummer}/inlezen",
                    "/lijsten/{nummer}/terugdraaien", "/lijsten/{nummer}/weg"),

            // organisations
            reading(SEE_ORGANISATION, "/organisatie", "/organisatie/{naam}"),

            // the municipality
            reading(SEE_MUNICIPALITY, "/gemeente"),
            reading(KEEP_THEMES, "/gemeente/themas", "/gemeente/themas/nieuw", "/gemeente/themas/{code}", "/gemeente/themas/bestand.csv"),
            sending(KEEP_THEMES, "/gemeente/themas", "/gemeente/themas/{code}/weg", "/gemeente/themas/uitgave/{nummer}/terug", "/gemeente/themas/bestand"),
            reading(GIVE_ROLES, "/gemeente/rollen"),
            sending(GIVE_ROLES, "/gemeente/rollen", "/gemeente/rollen/{nummer}/einde", "/gemeente/rollen/{nummer}/sleutels-weg"),

            // the privacy officer
            reading(HANDLE_PRIVACY, "/gemeente/privacy", "/gemeente/privacy/mensen/{nummer}"),
            sending(HANDLE_PRIVACY, "/gemeente/privacy", "/gemeente/privacy/controle", "/gemeente/privacy/mensen/{nummer}/meenemen",
                    "/gemeente/privacy/mensen/{nummer}/achterhouden", "/gemeente/privacy/achterhouden/{nummer}/einde"),

            // what is not allowed
            reading(DECIDE_NOTICES, "/gemeente/meldingen", "/gemeente/meldingen/{nummer}"),
            sending(DECIDE_NOTICES, "/gemeente/meldingen/{nummer}"),

            // the running program
            reading(SEE_OPERATIONS, "/gemeente/beheer"),
            sending(SEE_OPERATIONS, "/gemeente/beheer/taken/{naam}/nu"),
            reading(WATCH_OPERATIONS, "/actuator/prometheus"))
            .flatMap(List::stream)
            .toList();

    private AccessTable() {}

    /** Whether the right needs no logging in. */
    static boolean isEverybodys(Right right) {
        return rowOf(right).everybody();
    }

    /** The roles that give this right. */
    static Set<Role> rolesWith(Right right) {
        return rowOf(right).roles();
    }

    /** On which footings this may be done for another; rights that everybody has without logging in stay everybody's. */
    static Set<Footing> footingsFor(Right right) {
        return isEverybodys(right) ? Set.of(Footing.values()) : FOOTINGS.getOrDefault(right, Set.of());
    }

    private static Row rowOf(Right right) {
        return BY_RIGHT[right.ordinal()];
    }

    private static final Row[] BY_RIGHT = Stream.of(Right.values())
            .map(right -> RIGHTS.stream().filter(row -> row.right() == right).findFirst().orElseThrow(() -> new IllegalStateException(right + " is missing in the access table")))
            .toArray(Row[]::new);

    private static final Map<Right, Set<Footing>> FOOTINGS = FOR_ANOTHER.stream().collect(Collectors.toUnmodifiableMap(ForAnother::right, ForAnother::footings));

    /** On which footings one right holds for who acts for another. */
    record ForAnother(Right right, Set<Footing> footings) {

        static ForAnother on(Right right, Footing... footings) {
            return new ForAnother(right, Set.of(footings));
        }

        static ForAnother never(Right right) {
            return new ForAnother(right, Set.of());
        }
    }

    /** Who has one right: everybody, or who has one of the roles. */
    record Row(Right right, boolean everybody, Set<Role> roles) {

        static Row given(Right right, Role... roles) {
            return new Row(right, false, Set.of(roles));
        }

        static Row givenToEverybody(Right right) {
            return new Row(right, true, Set.of(Role.values()));
        }
    }
}
