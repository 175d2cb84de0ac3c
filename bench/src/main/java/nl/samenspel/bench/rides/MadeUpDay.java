package nl.samenspel.bench.rides;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Load;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.ride.Visit;
import nl.samenspel.matching.ride.Window;

/**
 * A day in a town of ten by ten kilometres from a seed: people go to a few places such as a hospital, a market and a day centre, and
 * back, most with an appointment; one in eight stays in a wheelchair. Drivers live anywhere and drive for three to six hours.
 */
final class MadeUpDay {

    private static final double SOUTH = 52.04;
    private static final double WEST = 5.05;
    private static final double TEN_KILOMETRES_NORTH = 0.09;
    private static final double TEN_KILOMETRES_EAST = 0.146;
    private static final double BOARDING = 3;
    private static final double LONGEST_RIDE = 45;

    private final SplittableRandom random;
    private final List<Place> destinations = new ArrayList<>();

    private MadeUpDay(long seed) {
        random = new SplittableRandom(seed);
        for (int place = 0; place < 12; place++) {
            destinations.add(anywhere());
        }
    }

    static Day of(int rides, int drivers, long seed) {
        MadeUpDay town = new MadeUpDay(seed);
        List<Driver> who = new ArrayList<>();
        for (int driver = 1; driver <= drivers; driver++) {
            who.add(town.driver("d" + driver));
        }
        return new Day(who, town.requests("r", rides), Travel.roads(30, 1.3));
    }

    /** People who ring up for the same day, in the same town. */
    static List<RideRequest> callers(int callers, long seed) {
        return new MadeUpDay(seed).requests("c", callers);
    }

    private List<RideRequest> requests(String prefix, int count) {
        List<RideRequest> requests = new ArrayList<>();
        for (int ride = 1; ride <= count; ride++) {
            requests.add(request(prefix + ride));
        }
        return requests;
    }

    private Driver driver(String id) {
        Place home = anywhere();
        double from = 60 * (7.5 + 4.5 * random.nextDouble());
        Window hours = new Window(from, from + 60 * (3 + 3 * random.nextDouble()));
        boolean van = random.nextInt(4) == 0;
        return new Driver(id, home, home, hours, Double.POSITIVE_INFINITY, van ? new Load(4, 2) : new Load(3, 0));
    }

    private RideRequest request(String id) {
        Place home = anywhere();
        Place away = destinations.get(random.nextInt(destinations.size()));
        double moment = 60 * (9 + 7 * random.nextDouble());
        boolean wheelchair = random.nextInt(8) == 0;
        Load load = wheelchair ? new Load(0, 1) : Load.seats(random.nextInt(10) == 0 ? 2 : 1);
        Window appointment = new Window(moment - 20, moment);
        return random.nextBoolean()
                ? new RideRequest(id, new Visit(home, Window.ANY_TIME, BOARDING),
                        new Visit(away, appointment, BOARDING), load, LONGEST_RIDE)
                : new RideRequest(id, new Visit(away, new Window(moment, moment + 30), BOARDING),
                        new Visit(home, Window.ANY_TIME, BOARDING), load, LONGEST_RIDE);
    }

    private Place anywhere() {
        return new Place(WEST + TEN_KILOMETRES_EAST * random.nextDouble(), SOUTH + TEN_KILOMETRES_NORTH * random.nextDouble());
    }
}
