package nl.samenspel.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.access.DemoPeople;
import nl.samenspel.access.DemoPerson;
import nl.samenspel.directory.Timetable.Opening;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.AreaLevel;
import nl.samenspel.places.AreaMap;
import nl.samenspel.places.Areas;
import nl.samenspel.places.Boundaries;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.DemoContent;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.places.Point;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What is invented in the demo: places with hours and things to do in every neighbourhood, so that each page, the agenda and the map show a living place. Every one of them says
 * that it is invented. Dates count from the day on which the demo is loaded, and what comes back has no end, so the demo is never over.
 */
@Component
class DemoLife implements DemoContent {

    static final String TABLE = "/demo/utrecht-invented.csv";
    static final String NAMES = "/demo/utrecht-invented-names.csv";
    /** The document that an invented entry names as its source. */
    static final String SOURCE = "demo";

    private static final int AFTER_THE_THREADS = 300;
    private static final int SOME_IN_EACH = 3;
    private static final int WORKING_DAYS = 5;
    private static final int HALF_HOURS = 3;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

    private final Keeping keeping;
    private final Areas areas;
    private final Boundaries boundaries;
    private final DemoPeople people;
    private final Identifiers identifiers;
    private final Clock clock;
    private final boolean wanted;

    DemoLife(Keeping keeping, Areas areas, Boundaries boundaries, DemoPeople people, Identifiers identifiers, Clock clock, @Value("${samenspel.demo.invented:true}") boolean wanted) {
        this.keeping = keeping;
        this.areas = areas;
        this.boundaries = boundaries;
        this.people = people;
        this.identifiers = identifiers;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public int getOrder() {
        return AFTER_THE_THREADS;
    }

    @Override
    public void load() {
        if (!wanted) {
            return;
        }
        AreaMap map = boundaries.here();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Timetable.ZONE);
        invent(places(areas.districts(), areas.neighbourhoods()), rows(TABLE), names(), today).forEach(invented -> keeping.add(Entry.invented(new EntryId(identifiers.next()), CurrentMunicipality.require(),
                invented.at(map), people.account(DemoPerson.BROKER), List.of(SOURCE), clock.instant())));
    }

    /**
     * Something invented and the area it lies in.
     *
     * @param spread the word of its row
     * @param number a different one for each, for a spot of its own
     */
    record Invented(EntryFacts facts, String spread, Area place, int number) {

        /** The same with a point near the middle of its area, when that is known. */
        EntryFacts at(AreaMap map) {
            Optional<Point> point = map.of(place.level, place.code).map(known -> known.boundary().centre())
                    .map(centre -> new Point(centre.longitude() + (number % 7 - 3) * 0.0009, centre.latitude() + (number % 5 - 2) * 0.0006));
            Spot spot = facts.spot();
            return facts.with(new Spot(spot.street(), spot.houseNumber(), spot.postcode(), spot.town(), point, spot.facilities(), spot.presences(), false));
        }
    }

    /** A neighbourhood, or a district of which no neighbourhood is known. */
    record Area(String name, AreaLevel level, String code, Whereabouts where) {}

    static List<Area> places(List<District> districts, List<Neighbourhood> neighbourhoods) {
        Stream<Area> small = neighbourhoods.stream().map(each -> new Area(each.name(), AreaLevel.NEIGHBOURHOOD, each.code(), new Whereabouts.Areas(List.of(each.district()), List.of(each.code()))));
        Stream<Area> large = districts.stream()
                .filter(district -> neighbourhoods.stream().noneMatch(each -> each.district().equals(district.code())))
                .map(district -> new Area(district.name(), AreaLevel.DISTRICT, district.code(), new Whereabouts.Areas(List.of(district.code()), List.of())));
        return Stream.concat(small, large).toList();
    }

    /** One of each group everywhere, and some more: those whose turn it is. */
    static List<Invented> invent(List<Area> places, List<CSVRecord> rows, List<String> names, LocalDate today) {
        Map<String, List<CSVRecord>> groups = rows.stream().filter(row -> row.get("spread").startsWith("each-")).collect(Collectors.groupingBy(row -> row.get("spread"), TreeMap::new, Collectors.toList()));
        List<CSVRecord> some = spread(rows, "some");
        List<Invented> all = new ArrayList<>();
        int turn = 0;
        for (int place = 0; place < places.size(); place++) {
            for (List<CSVRecord> group : groups.values()) {
                all.add(invented(group.get(place % group.size()), places.get(place), names.get(place % names.size()), place / group.size(), all.size(), today));
            }
            for (int next = 0; next < SOME_IN_EACH; next++) {
                all.add(invented(some.get(turn % some.size()), places.get(place), names.get(place % names.size()), turn / some.size(), all.size(), today));
                turn++;
            }
        }
        return all;
    }

    /** What residents put on the map just now, each somewhere else. */
    static List<Invented> fresh(List<Area> places, List<CSVRecord> rows, LocalDate today) {
        List<CSVRecord> fresh = spread(rows, "new");
        return IntStream.range(0, fresh.size()).mapToObj(number -> invented(fresh.get(number), places.get(number * places.size() / fresh.size()), "", 0, number, today)).toList();
    }

    private static List<CSVRecord> spread(List<CSVRecord> rows, String spread) {
        return rows.stream().filter(row -> row.get("spread").equals(spread)).toList();
    }

    /** @param round how often this row was used before: each time it is on another day and at another hour */
    private static Invented invented(CSVRecord row, Area place, String name, int round, int number, LocalDate today) {
        return new Invented(facts(row, place, name, timetable(row, round, today), number), row.get("spread"), place, number);
    }

    private static EntryFacts facts(CSVRecord row, Area place, String name, Timetable timetable, int number) {
        boolean comesIn = row.get("kind").equals("MEETING_PLACE") || row.get("rhythm").equals("open");
        Map<Facility, Boolean> facilities = new EnumMap<>(Facility.class);
        words(row.get("there")).forEach(word -> facilities.put(Facility.valueOf(word), true));
        words(row.get("not_there")).forEach(word -> facilities.put(Facility.valueOf(word), false));
        return new EntryFacts(
                new EntryFacts.About(Kind.valueOf(row.get("kind")), row.get("stated"), row.get("name").replace("{plek}", place.name()).replace("{naam}", name), row.get("summary"), List.of(row.get("themes").split(";")), row.get("for_whom"), ""),
                new EntryFacts.GettingIn(List.of(WayIn.COME), comesIn ? "Loop gerust binnen." : "Kom gewoon een keer kijken. Aanmelden hoeft niet.", "", words(row.get("languages"))),
                new EntryFacts.Contact("", "", "", ""),
                new EntryFacts.Cost(Price.valueOf(row.get("cost")), row.get("price")),
                place.where(),
                timetable,
                new Spot("Voorbeeldstraat", Integer.toString(number % 40 + 1), "", "Utrecht", Optional.empty(), facilities, List.of(Presence.PLACE), false),
                SeenBy.EVERYBODY);
    }

    private static Timetable timetable(CSVRecord row, int round, LocalDate today) {
        String rhythm = row.get("rhythm");
        boolean weekly = rhythm.equals("weekly") || rhythm.equals("fortnightly");
        int later = rhythm.equals("open") ? 0 : round % HALF_HOURS * 30;
        List<DayOfWeek> days = words(row.get("days")).stream().map(DayOfWeek::valueOf).map(day -> weekly ? moved(day, round) : day).toList();
        LocalTime from = LocalTime.parse(row.get("from")).plusMinutes(later);
        LocalTime until = LocalTime.parse(row.get("until")).plusMinutes(later);
        if (rhythm.equals("open")) {
            return Timetable.NONE.withHours(days.stream().map(day -> new Opening(day, from, until)).toList(), List.of(), List.of());
        }
        boolean once = rhythm.startsWith("in-");
        LocalDate first = once ? today.plusDays(Integer.parseInt(rhythm.substring("in-".length()))) : today;
        Rhythm how = once ? new Rhythm.Once()
                : rhythm.startsWith("monthly-") ? new Rhythm.Monthly(rhythm.endsWith("last") ? Rhythm.LAST : Integer.parseInt(rhythm.substring("monthly-".length())), days.getFirst())
                : new Rhythm.Weekly(rhythm.equals("fortnightly") ? 2 : 1, days);
        return Timetable.NONE.with(new Series(1, how, first, Optional.empty(), from, until, List.of(), List.of()));
    }

    /** Another working day; what is on at the end of the week stays there. */
    private static DayOfWeek moved(DayOfWeek day, int round) {
        return day.getValue() > WORKING_DAYS ? day : DayOfWeek.of((day.getValue() - 1 + round) % WORKING_DAYS + 1);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }

    static List<String> names() {
        return rows(NAMES).stream().map(row -> row.get("name")).toList();
    }

    static List<CSVRecord> rows(String file) {
        try (InputStream table = DemoLife.class.getResourceAsStream(file); InputStreamReader text = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
