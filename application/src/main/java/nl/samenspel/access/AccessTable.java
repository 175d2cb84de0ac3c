package nl.samenspel.access;

import static nl.samenspel.access.AccessTable.Row.given;
import static nl.samenspel.access.AccessTable.Row.givenToEverybody;
import static nl.samenspel.access.Right.CONFIRM_ENTRIES;
import static nl.samenspel.access.Right.DECIDE_NOTICES;
import static nl.samenspel.access.Right.EDIT_ENTRIES;
import static nl.samenspel.access.Right.GIVE_ROLES;
import static nl.samenspel.access.Right.HANDLE_PRIVACY;
import static nl.samenspel.access.Right.KEEP_THEMES;
import static nl.samenspel.access.Right.LOG_IN;
import static nl.samenspel.access.Right.READ;
import static nl.samenspel.access.Right.READ_POST_BOX;
import static nl.samenspel.access.Right.SEE_MUNICIPALITY;
import static nl.samenspel.access.Right.SEE_OPERATIONS;
import static nl.samenspel.access.Right.SEE_ORGANISATION;
import static nl.samenspel.access.Right.SEE_OWN_THINGS;
import static nl.samenspel.access.Right.SEE_WORK;
import static nl.samenspel.access.Right.SET_UP;
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
import java.util.Set;
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
            given(EDIT_ENTRIES,     ORGANISATION_STAFF, BROKER, ADMINISTRATOR),
            given(CONFIRM_ENTRIES,  ORGANISATION_STAFF, BROKER, INTERN),
            given(SEE_WORK,         BROKER, TEAM_MEMBER, INTERN),
            given(SEE_ORGANISATION, ORGANISATION_STAFF, BROKER),
            given(SEE_MUNICIPALITY, OFFICER, PRIVACY_OFFICER, ADMINISTRATOR),
            given(KEEP_THEMES,      OFFICER, ADMINISTRATOR),
            given(GIVE_ROLES,       ADMINISTRATOR),
            given(HANDLE_PRIVACY,   PRIVACY_OFFICER),
            given(DECIDE_NOTICES,   OFFICER, PRIVACY_OFFICER),
            given(SEE_OPERATIONS,   ADMINISTRATOR),
            given(WATCH_OPERATIONS, ADMINISTRATOR));

    /** Which right each page asks for. The most exact pattern counts. */
    static final List<Route> ROUTES = Stream.of(
            // everybody
            reading(READ, "/", "/zoeken", "/zoeken/aanvullen", "/zoeken/gezocht", "/zoeken/gezocht/dank", "/agenda", "/kaart", "/buurten", "/buurten/{buurt}", "/aanbod", "/aanbod/{slug}"),
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
            reading(LOG_IN, "/inloggen", "/inloggen/verstuurd", "/inloggen/link"),
            sending(LOG_IN, "/inloggen", "/inloggen/link", "/inloggen/sleutel/vraag", "/inloggen/sleutel", "/inloggen/demo"),
            reading(READ, "/uitloggen"),
            sending(READ, "/uitloggen"),
            reading(SET_UP, "/eerste-keer"),
            sending(SET_UP, "/eerste-keer"),
            reading(READ_POST_BOX, "/postbus", "/postbus/{nummer}"),

            // who logged in
            reading(SEE_OWN_THINGS, "/mijn", "/mijn/inloggen"),
            sending(SEE_OWN_THINGS, "/mijn/inloggen/sleutel/vraag", "/mijn/inloggen/sleutel", "/mijn/inloggen/sleutel/{nummer}/weg"),

            reading(SEE_OWN_THINGS, "/mijn/gegevens", "/mijn/gegevens/gekeken", "/mijn/gegevens/weg", "/mijn/toestemming", "/mijn/toestemming/{doel}/bewijs"),
            sending(SEE_OWN_THINGS, "/mijn/gegevens/meenemen", "/mijn/gegevens/weg", "/mijn/toestemming/{doel}/ja", "/mijn/toestemming/{doel}/nee"),

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
            reading(EDIT_ENTRIES, "/werk/kaart/nieuw/{nummer}/verbergen"),

            // organisations
            reading(SEE_ORGANISATION, "/organisatie", "/organisatie/{naam}"),

            // the municipality
            reading(SEE_MUNICIPALITY, "/gemeente"),
            reading(KEEP_THEMES, "/gemeente/themas", "/gemeente/themas/nieuw", "/gemeente/themas/{code}", "/gemeente/themas/bestand.csv"),
            sending(KEEP_THEMES, "/gemeente/themas", "/gemeente/themas/{code}/weg", "/gemeente/themas/uitgave/{nummer}/terug", "/gemeente/themas/bestand"),
            reading(GIVE_ROLES, "/gemeente/rollen"),
            sending(GIVE_ROLES, "/gemeente/rollen", "/gemeente/rollen/{nummer}/einde"),

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

    private static Row rowOf(Right right) {
        return BY_RIGHT[right.ordinal()];
    }

    private static final Row[] BY_RIGHT = Stream.of(Right.values())
            .map(right -> RIGHTS.stream().filter(row -> row.right() == right).findFirst().orElseThrow(() -> new IllegalStateException(right + " is missing in the access table")))
            .toArray(Row[]::new);

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
