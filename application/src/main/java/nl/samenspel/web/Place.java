package nl.samenspel.web;

import static nl.samenspel.web.Place.Section.ABOUT;
import static nl.samenspel.web.Place.Section.EVERYBODY;
import static nl.samenspel.web.Place.Section.MINE;
import static nl.samenspel.web.Place.Section.POST;
import static nl.samenspel.web.Place.Section.PROFESSIONALS;
import static nl.samenspel.web.Verb.ASK;
import static nl.samenspel.web.Verb.CARE;
import static nl.samenspel.web.Verb.DECIDE;
import static nl.samenspel.web.Verb.KNOW;
import static nl.samenspel.web.Verb.LEARN;
import static nl.samenspel.web.Verb.SIGNAL;
import static nl.samenspel.web.Verb.START;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            place("my-messages", "/mijn/berichten", MINE, null),
            place("my-reach", "/mijn/bereikbaar", MINE, null),
            place("my-data", "/mijn/gegevens", MINE, null),

            place("work", "/werk", PROFESSIONALS, null),
            place("at-the-table", "/werk/aan-tafel", PROFESSIONALS, null),
            place("signals", "/werk/signalen", PROFESSIONALS, SIGNAL),
            place("refer", "/werk/verwijzen", PROFESSIONALS, CARE),
            place("work-map", "/werk/kaart", PROFESSIONALS, KNOW),
            place("colleagues", "/werk/collegas", PROFESSIONALS, KNOW),
            place("district-table", "/werk/wijktafel", PROFESSIONALS, DECIDE),

            place("post", "/werk/post", POST, null),

            place("organisation", "/organisatie", Section.ORGANISATION, null),

            place("municipality", "/gemeente", Section.MUNICIPALITY, null),
            place("notices", "/gemeente/meldingen", Section.MUNICIPALITY, null),
            place("privacy-desk", "/gemeente/privacy", Section.PRIVACY, null),
            place("roles", "/gemeente/rollen", Section.ADMINISTRATION, null),
            place("operations", "/gemeente/beheer", Section.ADMINISTRATION, null),

            place("how-it-works", "/zo-werkt-het", ABOUT, null),
            place("contact", "/contact", ABOUT, null),
            place("accessibility", "/toegankelijkheid", ABOUT, null),
            place("privacy", "/privacy", ABOUT, null));

    private static Place place(String key, String url, Section section, @Nullable Verb verb) {
        return new Place(key, url, section, verb);
    }

    /** The navigation as this visitor sees it on a page below this place, or below none. */
    static Navigation navigation(Visitor visitor, Messages messages, Language language, @Nullable Place current) {
        Map<Section, List<Navigation.Item>> items = new EnumMap<>(Section.class);
        for (Place place : NAVIGATION) {
            if (place.section.isSeenBy(visitor) && visitor.mayOpen(place.url)) {
                items.computeIfAbsent(place.section, _ -> new ArrayList<>()).add(new Navigation.Item(place.key,
                        messages.text(language, "web.place." + place.key), place.url, place.verb, place == current));
            }
        }
        List<Navigation.Section> sections = new ArrayList<>();
        items.forEach((section, list) -> sections.add(new Navigation.Section(section.key(),
                messages.text(language, "web.section." + section.key()), List.copyOf(list))));
        return new Navigation(List.copyOf(sections));
    }

    /** The place that holds this path most closely: "/werk/kaart" rather than "/werk". */
    static @Nullable Place closestTo(String path) {
        Place closest = null;
        for (Place place : NAVIGATION) {
            if (place.holds(path) && (closest == null || place.url.length() > closest.url.length())) {
                closest = place;
            }
        }
        return closest;
    }

    /** Whether a page at this path is this place or lies below it. */
    private boolean holds(String path) {
        return path.startsWith(url) && (path.length() == url.length() || path.charAt(url.length()) == '/');
    }

    /** A part of the navigation, and who sees it: everybody when there is no audience. */
    enum Section {
        EVERYBODY(null),
        MINE(Audience.RESIDENT),
        PROFESSIONALS(Audience.PROFESSIONAL),
        POST(Audience.POST),
        ORGANISATION(Audience.ORGANISATION),
        MUNICIPALITY(Audience.MUNICIPALITY),
        PRIVACY(Audience.PRIVACY_OFFICER),
        ADMINISTRATION(Audience.ADMINISTRATOR),
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
