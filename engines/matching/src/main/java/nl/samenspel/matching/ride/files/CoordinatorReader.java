package nl.samenspel.matching.ride.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Load;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.ride.Visit;
import nl.samenspel.matching.ride.Window;
import nl.samenspel.matching.table.Fault;
import nl.samenspel.matching.table.Fault.Kind;
import nl.samenspel.matching.table.Row;
import nl.samenspel.matching.table.Table;

/**
 * Reads a day from the tables a coordinator keeps: rides, drivers and, if places have names, places. The columns are described in
 * {@code RIDES.md}. A place is a name from the third table, or latitude and longitude such as {@code 52.0907 5.1214}.
 */
public final class CoordinatorReader {

    private static final List<List<String>> RIDES = List.of(List.of("rit", "ride"), List.of("van", "from"), List.of("naar", "to"),
            List.of("ophalen_vanaf", "pick_up_from"), List.of("ophalen_tot", "pick_up_until"),
            List.of("aankomst_vanaf", "arrive_from"), List.of("aankomst_tot", "arrive_until"), List.of("personen", "people"),
            List.of("rolstoelen", "wheelchairs"), List.of("instappen", "boarding"), List.of("langste_rit", "longest_ride"),
            List.of("alleen_met", "only_with"));
    private static final List<List<String>> DRIVERS = List.of(List.of("chauffeur", "driver"), List.of("vertrekpunt", "starts_at"),
            List.of("eindpunt", "ends_at"), List.of("begin", "from"), List.of("einde", "until"), List.of("zitplaatsen", "seats"),
            List.of("rolstoelplaatsen", "wheelchair_places"), List.of("langste_dienst", "longest_route"));
    private static final List<List<String>> PLACES = List.of(List.of("plaats", "place"), List.of("breedte", "latitude"),
            List.of("lengte", "longitude"));

    private static final Pattern DEGREES = Pattern.compile("(-?[0-9]{1,2}\\.[0-9]+)[ ,;]+(-?[0-9]{1,3}\\.[0-9]+)");
    private static final Place NOWHERE = new Place(0, 0);
    private static final double DAY = 24 * 60;
    private static final double BOARDING = 3;
    private static final double LONGEST_RIDE = 45;
    private static final int MOST = 2_000;

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    private CoordinatorReader() {
    }

    /** Reads two or three tables; what is wrong with their contents is part of the answer. */
    public static DayReading read(Path rides, Path drivers, Optional<Path> places, Travel travel) throws IOException {
        CoordinatorReader reader = new CoordinatorReader();
        if (places.isPresent()) {
            reader.readPlaces(Table.read(places.get(), PLACES, Set.of("plaats", "breedte", "lengte"), reader.faults));
        }
        List<Driver> who = reader.readDrivers(Table.read(drivers, DRIVERS,
                Set.of("chauffeur", "vertrekpunt", "begin", "einde", "zitplaatsen"), reader.faults));
        List<RideRequest> asked = reader.readRides(Table.read(rides, RIDES, Set.of("rit", "van", "naar"), reader.faults), who);
        return reader.faults.isEmpty() ? new DayReading.Readable(new Day(who, asked, travel))
                : new DayReading.Unreadable(reader.faults);
    }

    private void readPlaces(Table table) {
        for (Row row : table.rows()) {
            Place place = new Place(row.number("lengte", 0, -180, 180), row.number("breedte", 0, -90, 90));
            if (places.putIfAbsent(row.needed("plaats"), place) != null) {
                row.fault(Kind.TWICE, row.words("plaats"));
            }
        }
    }

    private List<Driver> readDrivers(Table table) {
        List<Driver> drivers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : table.rows()) {
            if (isNew(row, "chauffeur", seen)) {
                Place start = place(row, "vertrekpunt");
                drivers.add(new Driver(row.words("chauffeur"), start, row.words("eindpunt").isEmpty() ? start : place(row, "eindpunt"),
                        window(row, "begin", "einde"), row.number("langste_dienst", Double.POSITIVE_INFINITY, 1, DAY),
                        new Load(row.count("zitplaatsen", 0, 60), row.count("rolstoelplaatsen", 0, 20))));
            }
        }
        if (drivers.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of(table.file(), 0, Kind.NO_DRIVERS));
        }
        return drivers;
    }

    private List<RideRequest> readRides(Table table, List<Driver> drivers) {
        List<RideRequest> requests = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (table.rows().size() > MOST) {
            faults.add(Fault.of(table.file(), 0, Kind.TOO_LARGE, "500", String.valueOf(MOST)));
            return requests;
        }
        for (Row row : table.rows()) {
            if (isNew(row, "rit", seen)) {
                requests.add(request(row, drivers));
            }
        }
        return requests;
    }

    private RideRequest request(Row row, List<Driver> drivers) {
        double boarding = row.number("instappen", BOARDING, 0, 60);
        List<String> only = row.list("alleen_met");
        only.stream().filter(name -> drivers.stream().noneMatch(driver -> driver.id().equals(name)))
                .forEach(name -> row.fault(Kind.DRIVER_UNKNOWN, name));
        int wheelchairs = row.count("rolstoelen", 0, 20);
        return new RideRequest(row.words("rit"), new Visit(place(row, "van"), window(row, "ophalen_vanaf", "ophalen_tot"), boarding),
                new Visit(place(row, "naar"), window(row, "aankomst_vanaf", "aankomst_tot"), boarding),
                new Load(row.count("personen", wheelchairs > 0 ? 0 : 1, 60), wheelchairs),
                row.number("langste_rit", LONGEST_RIDE, 1, DAY), Set.copyOf(only));
    }

    private boolean isNew(Row row, String column, Set<String> seen) {
        String name = row.needed(column);
        if (!name.isEmpty() && !seen.add(name)) {
            row.fault(Kind.TWICE, name);
            return false;
        }
        return !name.isEmpty();
    }

    private Window window(Row row, String from, String until) {
        double opens = row.moment(from, 0);
        double closes = row.moment(until, DAY);
        if (opens > closes) {
            row.fault(Kind.WINDOW, row.words(from), row.words(until));
            return Window.ANY_TIME;
        }
        return new Window(opens, closes);
    }

    private Place place(Row row, String column) {
        String words = row.needed(column);
        Matcher degrees = DEGREES.matcher(words);
        if (degrees.matches()) {
            return new Place(Double.parseDouble(degrees.group(2)), Double.parseDouble(degrees.group(1)));
        }
        Place named = places.get(words);
        if (named == null && !words.isEmpty()) {
            row.fault(Kind.PLACE_UNKNOWN, words);
        }
        return named == null ? NOWHERE : named;
    }
}
