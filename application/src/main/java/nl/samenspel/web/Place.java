package nl.samenspel.web;

import static nl.samenspel.web.Place.Section.ABOUT;
import static nl.samenspel.web.Place.Section.EVERYBODY;
import static nl.samenspel.web.Place.Section.MINE;
import static nl.samenspel.web.Place.Section.PROFESSIONALS;
import static nl.samenspel.web.Verb.ASK;
import static nl.samenspel.web.Verb.CARE;
import static nl.samenspel.web.Verb.DECIDE;
import static nl.samenspel.web.Verb.KNOW;
import static nl.samenspel.web.Verb.LEARN;
import static nl.samenspel.web.Verb.SIGNAL;
import static nl.samenspel.web.Verb.START;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The places of the site: this table is the navigation. The label of a place is the message {@code web.place.<key>}.
 *
 * @param key     the name in messages and class names
 * @param url     where it is; addresses are Dutch and stay
 * @param section who sees it in the navigation
 * @param verb    the verb whose colour and mark it carries
 */
record Place(String key, String url, Section section, @Nullable Verb verb) {

    static final List<Place> NAVIGATION = List.of(
            place("find", "/zoeken", EVERYBODY, KNOW),
            place("entries", "/aanbod", EVERYBODY, KNOW),
            place("agenda", "/agenda", EVERYBODY, KNOW),
            place("map", "/kaart", EVERYBODY, KNOW),
            place("neighbourhoods", "/buurten", EVERYBODY, KNOW),
            place("help", "/hulp", EVERYBODY, ASK),
            place("initiatives", "/initiatieven", EVERYBODY, START),
            place("decide", "/meebeslissen", EVERYBODY, DECIDE),
            place("practices", "/praktijken", EVERYBODY, LEARN),
            place("stories", "/verhalen", EVERYBODY, LEARN),
            place("figures", "/cijfers", EVERYBODY, LEARN),

            place("mine", "/mijn", MINE, null),

            place("work", "/werk", PROFESSIONALS, null),
            place("signals", "/werk/signalen", PROFESSIONALS, SIGNAL),
            place("refer", "/werk/verwijzen", PROFESSIONALS, CARE),
            place("work-map", "/werk/kaart", PROFESSIONALS, KNOW),
            place("colleagues", "/werk/collegas", PROFESSIONALS, KNOW),
            place("district-table", "/werk/wijktafel", PROFESSIONALS, DECIDE),

            place("organisation", "/organisatie", Section.ORGANISATION, null),

            place("municipality", "/gemeente", Section.MUNICIPALITY, null),

            place("how-it-works", "/zo-werkt-het", ABOUT, null),
            place("contact", "/contact", ABOUT, null),
            place("accessibility", "/toegankelijkheid", ABOUT, null),
            place("privacy", "/privacy", ABOUT, null));

    private static Place place(String key, String url, Section section, @Nullable Verb verb) {
        return new Place(key, url, section, verb);
    }

    /** Whether a page at this path is this place or lies below it. */
    boolean holds(String path) {
        return path.startsWith(url) && (path.length() == url.length() || path.charAt(url.length()) == '/');
    }

    /** A part of the navigation, and who sees it: everybody when there is no audience. */
    enum Section {
        EVERYBODY(null),
        MINE(Audience.RESIDENT),
        PROFESSIONALS(Audience.PROFESSIONAL),
        ORGANISATION(Audience.ORGANISATION),
        MUNICIPALITY(Audience.MUNICIPALITY),
        ABOUT(null);

        private final @Nullable Audience audience;

        Section(@Nullable Audience audience) {
            this.audience = audience;
        }

        boolean isSeenBy(Visitor visitor) {
            return audience == null || visitor.audiences().contains(audience);
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
