package nl.samenspel.directory.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.AddressLookup;
import nl.samenspel.directory.Facility;
import nl.samenspel.directory.FactRules;
import nl.samenspel.directory.Presence;
import nl.samenspel.directory.SeenBy;
import nl.samenspel.directory.Spot;
import nl.samenspel.places.Point;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;

/**
 * Where one goes to, as one types it.
 *
 * @param seen the number of the version that was on the screen
 * @param there names of the facilities that are there
 * @param notThere names of those that are not
 * @param secret whether the place must not be found
 */
record SpotForm(String seen, List<String> presences, String postcode, String houseNumber, String street, String town, List<String> there, List<String> notThere, String secret, String seenBy) {

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("[0-9]{1,5}[ \\-/]?[A-Za-z0-9]{0,5}");
    private static final String YES = "ja";

    static SpotForm of(int version, Spot spot, SeenBy seenBy) {
        return new SpotForm(Integer.toString(version), spot.presences().stream().map(Enum::name).toList(), spot.postcode(), spot.houseNumber(), spot.street(), spot.town(),
                spot.there().stream().map(Enum::name).toList(), spot.notThere().stream().map(Enum::name).toList(), spot.withheld() ? YES : "nee", seenBy.name());
    }

    static Check<SpotForm> check(FilledIn<SpotForm> filled) {
        SpotForm form = filled.form();
        return Check.of(filled, "directory.place")
                .oneOf("presences", names(Presence.values()))
                .rule("postcode", form.postcode.isBlank() || POSTCODE.matcher(form.postcode.strip()).matches(), "directory.problem.postcode", form.postcode)
                .rule("houseNumber", form.houseNumber.isBlank() || HOUSE_NUMBER.matcher(form.houseNumber.strip()).matches(), "directory.problem.house-number", form.houseNumber)
                .atMost("street", FactRules.LINE_LENGTH)
                .atMost("town", FactRules.LINE_LENGTH)
                .oneOf("there", names(Facility.values()))
                .oneOf("notThere", names(Facility.values()))
                .rule("notThere", form.there.stream().noneMatch(form.notThere::contains), "directory.problem.both")
                .oneOf("secret", Set.of(YES, "nee"))
                .oneOf("seenBy", names(SeenBy.values()));
    }

    /** The place, with what the national register says of it. @param before what was known, for an address that is the same */
    Spot spot(AddressLookup addresses, Spot before) {
        Map<Facility, Boolean> facilities = new EnumMap<>(Facility.class);
        there.forEach(name -> facilities.put(Facility.valueOf(name), true));
        notThere.forEach(name -> facilities.put(Facility.valueOf(name), false));
        List<Presence> ways = presences.stream().map(Presence::valueOf).toList();
        if (secret.equals(YES)) {
            return new Spot("", "", "", "", Optional.empty(), facilities, ways, true);
        }
        String code = postcode.replace(" ", "").toUpperCase(Locale.ROOT).replaceFirst("^(\\d{4})", "$1 ").strip();
        Spot typed = new Spot(street.strip(), houseNumber.strip(), code, town.strip(), Optional.empty(), facilities, ways, false);
        if (typed.address().equals(before.address()) && before.point().isPresent()) {
            return at(typed, typed.street(), typed.town(), before.point());
        }
        return code.isEmpty() || houseNumber.isBlank() ? typed : addresses.find(code, houseNumber.strip())
                .map(found -> at(typed, typed.street().isEmpty() ? found.street() : typed.street(), typed.town().isEmpty() ? found.town() : typed.town(), Optional.of(found.point())))
                .orElse(typed);
    }

    private static Spot at(Spot typed, String street, String town, Optional<Point> point) {
        return new Spot(street, typed.houseNumber(), typed.postcode(), town, point, typed.facilities(), typed.presences(), false);
    }

    int seenVersion() {
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }
}
