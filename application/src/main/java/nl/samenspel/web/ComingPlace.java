package nl.samenspel.web;

import java.util.List;
import java.util.Optional;

/**
 * The places whose module does not exist yet. When a module arrives, its rows go; a test names those that were
 * forgotten. The texts are {@code web.coming.<key>.what} (what will come) and {@code web.coming.<key>.now}
 * (what one can do today).
 *
 * @param key     the name in messages; the title is the label of the place with that name
 * @param pattern the address, with {@code {…}} where a name stands
 */
record ComingPlace(String key, String pattern) {

    static final List<ComingPlace> ALL = List.of(
            new ComingPlace("help", "/hulp"),
            new ComingPlace("ask", "/hulp/vragen"),
            new ComingPlace("offer", "/hulp/aanbieden"),
            new ComingPlace("initiatives", "/initiatieven"),
            new ComingPlace("practices", "/praktijken"),
            new ComingPlace("stories", "/verhalen"),
            new ComingPlace("decide", "/meebeslissen"),
            new ComingPlace("signals", "/werk/signalen"),
            new ComingPlace("refer", "/werk/verwijzen"),
            new ComingPlace("colleagues", "/werk/collegas"),
            new ComingPlace("district-table", "/werk/wijktafel"),
            new ComingPlace("organisation", "/organisatie"),
            new ComingPlace("organisation", "/organisatie/{naam}"),
            new ComingPlace("municipality", "/gemeente"));

    static Optional<ComingPlace> at(String pattern) {
        return ALL.stream().filter(place -> place.pattern.equals(pattern)).findFirst();
    }
}
