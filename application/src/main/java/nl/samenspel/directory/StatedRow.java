package nl.samenspel.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.directory.EntryFacts.About;
import nl.samenspel.directory.EntryFacts.Contact;
import nl.samenspel.directory.EntryFacts.Cost;
import nl.samenspel.directory.EntryFacts.GettingIn;
import nl.samenspel.places.Point;
import nl.samenspel.search.Themes;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, understood: what it lets an entry say. It speaks only of what its list has a column for; everything else stays as it was. For where something is, the row
 * is believed and never completed by guess: without a town, or with this town among others, it is for here; an area that is none of ours is kept as stated; another town's
 * areas are not ours, whatever their names.
 *
 * <p>A list can make a place one that must not be found; it can never make it findable again.
 */
final class StatedRow {

    static final int ID_LENGTH = 120;

    private static final EntryFacts NOTHING = new EntryFacts(new About(Kind.SERVICE, "", "", "", List.of(), "", ""), new GettingIn(List.of(), "", ""), new Contact("", "", "", ""),
            new Cost(Price.UNKNOWN, ""), new Whereabouts.WholeMunicipality(""));

    private final Map<Column, String> said;
    private final Surroundings here;
    private final List<RowProblem> problems = new ArrayList<>();

    private StatedRow(Map<Column, String> said, Surroundings here) {
        this.said = said;
        this.here = here;
    }

    /** What names mean here. @param town the municipality's own name */
    record Surroundings(String town, KnownAreas areas, Themes themes) {}

    /** What an entry says once the row has spoken. @param problems what is not right in the row; then the facts are no good */
    record Reading(EntryFacts facts, List<RowProblem> problems) {}

    /** @param said the text of each column that the list has; @param before what the entry says until now, if it is there */
    static Reading of(Map<Column, String> said, Optional<EntryFacts> before, Surroundings here) {
        StatedRow row = new StatedRow(said, here);
        row.checkId();
        EntryFacts facts = row.upon(before.orElse(NOTHING));
        if (row.problems.isEmpty()) {
            EntryFacts kept = Refuge.startsWithheld(facts) && before.isEmpty() ? facts.withheld() : facts;
            FactRules.problemsOf(kept).forEach(problem -> row.problems.add(RowProblem.of(problem)));
        }
        return new Reading(facts, List.copyOf(row.problems));
    }

    /** Whether a row speaks of a place that must not be found, as far as its words tell. */
    static boolean isSecret(Map<Column, String> said) {
        return Refuge.startsWithheld(said.getOrDefault(Column.KIND, "") + " " + said.getOrDefault(Column.STATED_KIND, ""), said.getOrDefault(Column.NAME, ""), said.getOrDefault(Column.SUMMARY, ""))
                || said.getOrDefault(Column.WITHHELD, "").toLowerCase(Locale.ROOT).matches("ja|yes|1|true");
    }

    private void checkId() {
        String id = text(Column.ID, "");
        if (id.isEmpty()) {
            problems.add(RowProblem.in(Column.ID, "id-missing"));
        } else if (id.length() > ID_LENGTH) {
            problems.add(RowProblem.in(Column.ID, "id-too-long", ID_LENGTH));
        }
    }

    private EntryFacts upon(EntryFacts before) {
        GettingIn in = before.gettingIn();
        Contact contact = before.contact();
        Cost cost = before.cost();
        return new EntryFacts(
                about(before.about()),
                new GettingIn(many(Column.WAYS, WayIn.values(), WayIn::key, "way", in.ways()), text(Column.EXPLANATION, in.explanation()), text(Column.TIMES, in.times()), languages(in.languages())),
                new Contact(said.containsKey(Column.WEBSITE) ? FactRules.website(said.get(Column.WEBSITE)) : contact.website(), text(Column.TELEPHONE, contact.telephone()), text(Column.MAIL, contact.mail()),
                        text(Column.ADDRESS, contact.address())),
                new Cost(one(Column.PRICE, Price.values(), Price::key, "price", Price.UNKNOWN, cost.price()), text(Column.PRICE_WORDS, cost.explanation())),
                whereabouts(before.whereabouts()),
                timetable(before.timetable()),
                spot(before.spot()),
                one(Column.SEEN_BY, SeenBy.values(), SeenBy::key, "seen-by", SeenBy.EVERYBODY, before.seenBy()));
    }

    private About about(About before) {
        String stated = said.getOrDefault(Column.KIND, "");
        Kind kind = before.kind();
        if (said.containsKey(Column.KIND)) {
            Optional<Kind> known = Kind.stated(stated);
            known.ifPresentOrElse(_ -> {}, () -> problems.add(RowProblem.in(Column.KIND, "kind", stated)));
            kind = known.orElse(kind);
        }
        String statedKind = said.containsKey(Column.STATED_KIND) ? said.get(Column.STATED_KIND) : said.containsKey(Column.KIND) ? stated : before.statedKind();
        return new About(kind, statedKind, text(Column.NAME, before.name()), text(Column.SUMMARY, before.summary()), themes(before.themes()), text(Column.FOR_WHOM, before.forWhom()),
                text(Column.FIGURES, before.figures()));
    }

    private List<String> themes(List<String> before) {
        if (!said.containsKey(Column.THEMES)) {
            return before;
        }
        List<String> themes = parts(Column.THEMES);
        themes.stream().filter(theme -> !here.themes.has(theme) && !before.contains(theme)).forEach(theme -> problems.add(RowProblem.in(Column.THEMES, "theme", theme)));
        return themes;
    }

    private List<String> languages(List<String> before) {
        if (!said.containsKey(Column.LANGUAGES)) {
            return before;
        }
        List<String> codes = parts(Column.LANGUAGES);
        codes.stream().filter(code -> !code.matches("[a-z]{2,3}")).forEach(code -> problems.add(RowProblem.in(Column.LANGUAGES, "language", code)));
        return codes;
    }

    private Whereabouts whereabouts(Whereabouts before) {
        if (!said.containsKey(Column.PLACE) && !said.containsKey(Column.DISTRICT) && !said.containsKey(Column.NEIGHBOURHOOD)) {
            return before;
        }
        List<String> towns = parts(Column.PLACE);
        List<String> districts = parts(Column.DISTRICT);
        List<String> neighbourhoods = parts(Column.NEIGHBOURHOOD);
        if (towns.isEmpty() || towns.contains(here.town)) {
            return here.areas.named(districts, neighbourhoods);
        }
        List<String> stated = new ArrayList<>(districts);
        stated.addAll(neighbourhoods);
        return new Whereabouts.Elsewhere(String.join(", ", towns), String.join(", ", stated));
    }

    private Timetable timetable(Timetable before) {
        if (!said.containsKey(Column.TIMETABLE)) {
            return before;
        }
        try {
            return TimetableText.read(said.get(Column.TIMETABLE));
        } catch (TimetableText.Unreadable wrong) {
            problems.add(RowProblem.in(Column.TIMETABLE, "timetable", wrong.getMessage()));
            return before;
        }
    }

    private Spot spot(Spot before) {
        boolean withheld = before.withheld() || yes(Column.WITHHELD);
        return new Spot(line(Column.STREET, before.street()), line(Column.HOUSE_NUMBER, before.houseNumber()), line(Column.POSTCODE, before.postcode()), line(Column.TOWN, before.town()), point(before.point()),
                facilities(before.facilities()), many(Column.PRESENCES, Presence.values(), Presence::key, "presence", before.presences()), withheld);
    }

    private String line(Column column, String before) {
        String text = text(column, before);
        if (text.length() > FactRules.LINE_LENGTH) {
            problems.add(RowProblem.in(column, "too-long", FactRules.LINE_LENGTH));
        }
        return text;
    }

    private Optional<Point> point(Optional<Point> before) {
        if (!said.containsKey(Column.LATITUDE) || !said.containsKey(Column.LONGITUDE)) {
            return before;
        }
        String latitude = said.get(Column.LATITUDE).replace(',', '.');
        String longitude = said.get(Column.LONGITUDE).replace(',', '.');
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        Double north = degrees(Column.LATITUDE, latitude, 90);
        Double east = degrees(Column.LONGITUDE, longitude, 180);
        return north == null || east == null ? before : Optional.of(new Point(east, north));
    }

    private @Nullable Double degrees(Column column, String text, int most) {
        if (text.matches("-?\\d{1,3}(\\.\\d{1,20})?") && Math.abs(Double.parseDouble(text)) <= most) {
            return Double.valueOf(text);
        }
        problems.add(RowProblem.in(column, "degrees", text));
        return null;
    }

    private Map<Facility, Boolean> facilities(Map<Facility, Boolean> before) {
        if (!said.containsKey(Column.FACILITIES)) {
            return before;
        }
        Map<Facility, Boolean> known = new EnumMap<>(Facility.class);
        for (String part : parts(Column.FACILITIES)) {
            String[] words = part.split("=", 2);
            Optional<Facility> facility = Arrays.stream(Facility.values()).filter(each -> each.key().equals(words[0].strip())).findFirst();
            if (facility.isEmpty() || words.length != 2 || !words[1].strip().matches("ja|nee")) {
                problems.add(RowProblem.in(Column.FACILITIES, "facility", part));
            } else {
                known.put(facility.get(), words[1].strip().equals("ja"));
            }
        }
        return known;
    }

    private boolean yes(Column column) {
        String word = said.getOrDefault(column, "").toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !word.matches("ja|nee|yes|no|1|0|true|false")) {
            problems.add(RowProblem.in(column, "yes-or-no", word));
        }
        return word.matches("ja|yes|1|true");
    }

    private <E> E one(Column column, E[] all, Function<E, String> key, String what, E whenEmpty, E before) {
        if (!said.containsKey(column)) {
            return before;
        }
        String word = said.get(column).toLowerCase(Locale.ROOT);
        Optional<E> meant = word.isEmpty() ? Optional.of(whenEmpty) : Arrays.stream(all).filter(each -> key.apply(each).equals(word)).findFirst();
        if (meant.isEmpty()) {
            problems.add(RowProblem.in(column, what, word, words(all, key)));
        }
        return meant.orElse(before);
    }

    private <E> List<E> many(Column column, E[] all, Function<E, String> key, String what, List<E> before) {
        if (!said.containsKey(column)) {
            return before;
        }
        List<E> meant = new ArrayList<>();
        for (String word : parts(column)) {
            Arrays.stream(all).filter(each -> key.apply(each).equals(word.toLowerCase(Locale.ROOT))).findFirst()
                    .ifPresentOrElse(meant::add, () -> problems.add(RowProblem.in(column, what, word, words(all, key))));
        }
        return meant;
    }

    private static <E> String words(E[] all, Function<E, String> key) {
        return Arrays.stream(all).map(key).collect(Collectors.joining(", "));
    }

    private String text(Column column, String before) {
        return said.getOrDefault(column, before);
    }

    /** The parts of a cell that holds several things. */
    private List<String> parts(Column column) {
        return Arrays.stream(said.getOrDefault(column, "").split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
