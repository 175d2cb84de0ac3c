package nl.samenspel.matching.ride.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Route;

/** Turns an arrangement into a plan with moments people like: who gets in does so as late as delays nobody. */
final class Writer {

    private final Network network;
    private final Day day;
    private final Timetable timetable;

    Writer(Network network) {
        this.network = network;
        day = network.day();
        timetable = new Timetable(network);
    }

    Plan plan(Arrangement arrangement) {
        List<Route> routes = new ArrayList<>();
        for (int driver = 0; driver < network.drivers; driver++) {
            routes.add(route(driver, arrangement.tour(driver)));
        }
        return new Plan(routes, Arrays.stream(arrangement.notDriven()).mapToObj(request -> day.requests().get(request).id()).toList());
    }

    Route route(int driver, Tour tour) {
        double[] moments = moments(tour, driver);
        List<Call> calls = new ArrayList<>();
        for (int at = 1; at <= tour.calls.length; at++) {
            int node = tour.calls[at - 1];
            int before = at == 1 ? network.start(driver) : tour.calls[at - 2];
            RideRequest request = day.requests().get(network.request(node));
            calls.add(new Call(request.id(), network.isPickUp(node) ? Call.Kind.PICK_UP : Call.Kind.DROP_OFF,
                    moments[at - 1] + network.leg(before, node), moments[at], moments[at] + network.service[node]));
        }
        return new Route(day.drivers().get(driver).id(), moments[0], calls, moments[moments.length - 1], tour.kilometres);
    }

    /** Departure, begin of service at each call, return. */
    private double[] moments(Tour tour, int driver) {
        require(timetable.fits(tour.calls, tour.calls.length, driver));
        double[] moments = read(tour);
        for (int at = 0; at <= tour.calls.length; at++) {
            if (at == 0 || network.isPickUp(tour.calls[at - 1])) {
                moments = asLateAsGood(tour, driver, moments, at);
            }
        }
        return moments;
    }

    /** Lets the car wait here instead of at one of the next calls, for as long as can be. */
    private double[] asLateAsGood(Tour tour, int driver, double[] moments, int at) {
        double later = 0;
        double[] best = moments;
        for (int next = at + 1; next < moments.length; next++) {
            double waiting = moments[next] - moments[next - 1] - network.leg(node(tour, driver, next - 1), node(tour, driver, next));
            if (waiting > Network.TOLERANCE) {
                later += waiting;
                best = better(tour, best, delayed(tour, driver, moments, at, moments[at] + later));
            }
        }
        return best;
    }

    private double[] delayed(Tour tour, int driver, double[] moments, int at, double until) {
        require(timetable.fits(tour.calls, tour.calls.length, driver));
        for (int before = 0; before < moments.length; before++) {
            if (moments[before] > timetable.begins(before)) {
                require(timetable.delay(before, moments[before]));
            }
        }
        return timetable.delay(at, until) ? read(tour) : moments;
    }

    /** The second if the driver is home as early, is away for less long, or the riders are in the car for less long. */
    private double[] better(Tour tour, double[] one, double[] other) {
        int last = one.length - 1;
        boolean noLater = other[last] <= one[last] + Network.TOLERANCE;
        return noLater && riding(tour, other) - other[0] < riding(tour, one) - one[0] - Network.TOLERANCE
                && riding(tour, other) <= riding(tour, one) + Network.TOLERANCE ? other : one;
    }

    /** Minutes in the car, all riders together. */
    private double riding(Tour tour, double[] moments) {
        double sum = 0;
        for (int at = 1; at <= tour.calls.length; at++) {
            sum += network.isPickUp(tour.calls[at - 1]) ? -moments[at] : moments[at];
        }
        return sum;
    }

    private int node(Tour tour, int driver, int at) {
        return at == 0 ? network.start(driver) : at > tour.calls.length ? network.end(driver) : tour.calls[at - 1];
    }

    private double[] read(Tour tour) {
        double[] moments = new double[tour.calls.length + 2];
        Arrays.setAll(moments, timetable::begins);
        return moments;
    }

    private static void require(boolean drivable) {
        if (!drivable) {
            throw new IllegalStateException("A tour that cannot be driven");
        }
    }
}
