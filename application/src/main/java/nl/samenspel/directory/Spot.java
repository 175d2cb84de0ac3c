package nl.samenspel.directory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.places.Point;

/**
 * Where one goes to: an address, its place on earth and what makes it accessible. Of a place that must not be found nothing of this is kept at all, so that nothing can come
 * out: not in a list, not in the open data, not in a calendar, not in a backup.
 *
 * @param point where it is (WGS84, longitude first, as CRS84 says), if that is known
 * @param facilities what is there ({@code true}) and what is not; what is not in it nobody knows
 * @param presences how one takes part; empty when nobody said
 * @param withheld whether the place must not be found
 */
public record Spot(String street, String houseNumber, String postcode, String town, Optional<Point> point, Map<Facility, Boolean> facilities, List<Presence> presences, boolean withheld) {

    /** Nobody said where. */
    public static final Spot UNKNOWN = new Spot("", "", "", "", Optional.empty(), Map.of(), List.of(), false);

    public Spot {
        if (withheld) {
            street = "";
            houseNumber = "";
            postcode = "";
            town = "";
            point = Optional.empty();
        }
        Map<Facility, Boolean> known = new EnumMap<>(Facility.class);
        known.putAll(facilities);
        facilities = Collections.unmodifiableMap(known);
        presences = List.copyOf(presences.isEmpty() ? EnumSet.noneOf(Presence.class) : EnumSet.copyOf(presences));
    }

    /** An address as one writes it on an envelope, in one line; empty when it is not known. */
    public String address() {
        String line = join(" ", street, houseNumber);
        return join(", ", line, join(" ", postcode, town));
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** The same place, which must not be found from now on. */
    Spot hidden() {
        return new Spot("", "", "", "", Optional.empty(), facilities, presences, true);
    }

    /** What is there that makes it accessible. */
    public List<Facility> there() {
        return facilities.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    /** What is said not to be there. */
    public List<Facility> notThere() {
        return facilities.entrySet().stream().filter(known -> !known.getValue()).map(Map.Entry::getKey).toList();
    }
}
