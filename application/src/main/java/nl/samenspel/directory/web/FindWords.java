package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Price;
import nl.samenspel.directory.WayIn;
import nl.samenspel.finding.Filters;
import nl.samenspel.finding.PartOfDay;
import nl.samenspel.finding.Question;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What somebody asks on the find pages, in the words of their address. A word that means nothing (any more) counts as not chosen: an old link is no mistake of the reader.
 *
 * @param woorden what was typed
 * @param plek address of a district or neighbourhood
 * @param thema codes of themes
 * @param soort words of {@link Kind}
 * @param kosten keys of {@link Price}
 * @param ingang keys of {@link WayIn}
 * @param dag Dutch names of days
 * @param deel Dutch names of parts of a day
 * @param afstand one of {@link #DISTANCES}; empty for any distance
 */
record FindWords(String woorden, String plek, List<String> thema, List<String> soort, List<String> kosten, List<String> ingang, List<String> dag, List<String> deel, String afstand) {

    static final Map<String, DayOfWeek> DAYS = inOrder(DayOfWeek.values(), List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"));
    static final Map<String, PartOfDay> PARTS = inOrder(PartOfDay.values(), List.of("ochtend", "middag", "avond"));

    private static final List<String> PARAMETERS = List.of("woorden", "plek", "afstand", "thema", "soort", "kosten", "ingang", "dag", "deel");

    /** Metres as the crow flies that one can choose from; what the index counts. */
    static final List<Integer> DISTANCES = List.of(500, 1_000, 2_000, 5_000);

    /** More than anybody types, and little enough to read through. */
    private static final int LONGEST = 10_000;

    FindWords {
        woorden = woorden == null ? "" : woorden.length() > LONGEST ? woorden.substring(0, LONGEST) : woorden;
        plek = plek == null ? "" : plek;
        thema = orNone(thema);
        soort = orNone(soort);
        kosten = orNone(kosten);
        ingang = orNone(ingang);
        dag = orNone(dag);
        deel = orNone(deel);
        afstand = afstand == null ? "" : afstand;
    }

    /** Read straight from the request: this is asked more often than anything else, and binding it by its type costs a good part of the page. */
    static FindWords of(HttpServletRequest request) {
        return new FindWords(request.getParameter("woorden"), request.getParameter("plek"), all(request, "thema"), all(request, "soort"), all(request, "kosten"), all(request, "ingang"),
                all(request, "dag"), all(request, "deel"), request.getParameter("afstand"));
    }

    private static @Nullable List<String> all(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? null : List.of(values);
    }

    /** Whether anything was asked or chosen. */
    boolean areEmpty() {
        return woorden.isBlank() && plek.isEmpty() && afstand.isEmpty() && Stream.of(thema, soort, kosten, ingang, dag, deel).allMatch(List::isEmpty);
    }

    Question question(KnownAreas areas, Themes themes, Instant now, int page, int size, Language language) {
        return new Question(woorden, filters(areas, themes), Optional.empty(), Optional.empty(), now, page, size, language.code());
    }

    private Filters filters(KnownAreas areas, Themes themes) {
        return new Filters(
                thema.stream().filter(themes::has).collect(Collectors.toSet()),
                area(areas).map(Set::of).orElse(Set.of()),
                known(soort, Kind.values(), Kind::slug),
                known(kosten, Price.values(), Price::key),
                known(ingang, WayIn.values(), WayIn::key),
                Set.of(),
                Set.of(),
                chosen(dag, DAYS, DayOfWeek.class),
                chosen(deel, PARTS, PartOfDay.class),
                within());
    }

    /** How far it may be; anything else than a choice that was offered counts as none. */
    private OptionalInt within() {
        return DISTANCES.stream().filter(metres -> afstand.equals(metres.toString())).mapToInt(Integer::intValue).findFirst();
    }

    /** Code of the district or neighbourhood that was chosen. */
    Optional<String> area(KnownAreas areas) {
        return areas.neighbourhoodAt(plek).map(Neighbourhood::code).or(() -> areas.districtAt(plek).map(District::code));
    }

    /** The same question in one area. @param place address of a district or neighbourhood */
    FindWords in(String place) {
        return new FindWords(woorden, place, thema, soort, kosten, ingang, dag, deel, afstand);
    }

    /** The same question for what is known to be on some day. */
    FindWords onSomeDay() {
        return dag.stream().anyMatch(DAYS::containsKey) ? this : new FindWords(woorden, plek, thema, soort, kosten, ingang, List.copyOf(DAYS.keySet()), deel, afstand);
    }

    /** Whether this day was chosen, or none was. */
    boolean isOn(DayOfWeek day) {
        Set<DayOfWeek> days = chosen(dag, DAYS, DayOfWeek.class);
        return days.isEmpty() || days.contains(day);
    }

    /** Whether this part of the day was chosen, or none was. */
    boolean isAt(PartOfDay part) {
        Set<PartOfDay> parts = chosen(deel, PARTS, PartOfDay.class);
        return parts.isEmpty() || parts.contains(part);
    }

    /** The values chosen for a parameter. */
    List<String> values(String parameter) {
        return switch (parameter) {
            case "woorden" -> woorden.isBlank() ? List.of() : List.of(woorden);
            case "plek" -> plek.isEmpty() ? List.of() : List.of(plek);
            case "afstand" -> afstand.isEmpty() ? List.of() : List.of(afstand);
            case "thema" -> thema;
            case "soort" -> soort;
            case "kosten" -> kosten;
            case "ingang" -> ingang;
            case "dag" -> dag;
            case "deel" -> deel;
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    /** The address of a page with the same question, but without one choice. */
    String address(String path, String left, String choice) {
        StringJoiner query = new StringJoiner("&");
        for (String parameter : PARAMETERS) {
            for (String value : values(parameter)) {
                if (!(parameter.equals(left) && value.equals(choice))) {
                    query.add(parameter + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
                }
            }
        }
        return query.length() == 0 ? path : path + "?" + query;
    }

    /** The address of a page with the same question. */
    String address(String path) {
        return address(path, "", "");
    }

    private static List<String> orNone(List<String> chosen) {
        return chosen == null ? List.of() : List.copyOf(new LinkedHashSet<>(chosen));
    }

    private static <E extends Enum<E>> Set<String> known(List<String> typed, E[] all, Function<E, String> word) {
        return Arrays.stream(all).map(word).filter(typed::contains).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> chosen(List<String> typed, Map<String, E> all, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        typed.stream().filter(all::containsKey).forEach(word -> chosen.add(all.get(word)));
        return chosen;
    }

    private static <E> Map<String, E> inOrder(E[] values, List<String> words) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (int place = 0; place < values.length; place++) {
            byWord.put(words.get(place), values[place]);
        }
        return Collections.unmodifiableMap(byWord);
    }
}
