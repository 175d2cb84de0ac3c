package nl.samenspel.matching.ride.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Effort;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.Route;

/**
 * Plans a day: as many rides as possible, then as few kilometres as possible. Every plan it hands out can be driven as it stands.
 * One planner is for one thread.
 */
public final class RidePlanner {

    private final Network network;
    private final Tours tours;
    private final Writer writer;
    private final Stopwatch stopwatch;
    private final long seed;

    public RidePlanner(Day day, long seed) {
        this(day, seed, Stopwatch.ofMachine());
    }

    public RidePlanner(Day day, long seed, Stopwatch stopwatch) {
        network = new Network(day);
        tours = new Tours(network);
        writer = new Writer(network);
        this.seed = seed;
        this.stopwatch = stopwatch;
    }

    /** A plan from nothing. */
    public Plan plan(Effort effort) {
        return writer.plan(Search.improve(tours, seed, stopwatch, new Arrangement(tours), effort));
    }

    /** A plan that is no worse, beginning with this one: for the background, between two calls on the phone. */
    public Plan improve(Plan plan, Effort effort) {
        return writer.plan(Search.improve(tours, seed, stopwatch, arrangement(plan), effort));
    }

    /** The route of the only driver with the last request of the day added where it costs least; nothing when it does not fit. */
    Optional<Route> insertLast(Plan plan) {
        Tour tour = arrangement(plan).tour(0);
        int request = network.requests - 1;
        Placement placement = tours.placement(tour, request);
        return placement.exists() && 2 * request == tour.calls.length
                ? Optional.of(writer.route(0, tours.insert(tour, request, placement))) : Optional.empty();
    }

    /** The same routes; a route that can no longer be driven comes back without riders, who wait for a place. */
    private Arrangement arrangement(Plan plan) {
        Map<String, Integer> requests = new HashMap<>();
        network.day().requests().forEach(request -> requests.put(request.id(), requests.size()));
        Map<String, Route> routes = new HashMap<>();
        plan.routes().forEach(route -> routes.put(route.driver(), route));
        Arrangement arrangement = new Arrangement(tours);
        for (int driver = 0; driver < network.drivers; driver++) {
            Route route = routes.get(network.day().drivers().get(driver).id());
            Tour tour = route == null ? null : tours.of(network.kind[driver], calls(route, requests));
            if (tour != null) {
                arrangement.set(driver, tour);
            }
        }
        return arrangement;
    }

    /** Calls for somebody who is no longer in the day are left out. */
    private int[] calls(Route route, Map<String, Integer> requests) {
        List<Integer> calls = new ArrayList<>();
        for (Call call : route.calls()) {
            Integer request = requests.get(call.request());
            if (request != null) {
                calls.add(call.kind() == Call.Kind.PICK_UP ? network.pickUp(request) : network.dropOff(request));
            }
        }
        return calls.stream().mapToInt(Integer::intValue).toArray();
    }
}
