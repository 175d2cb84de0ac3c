package nl.samenspel.matching.ride.planning;

import java.util.Arrays;
import java.util.List;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Visit;

/**
 * A day in numbers. Of <i>n</i> requests and <i>k</i> drivers, node <i>r</i> is the pick-up and <i>n + r</i> the drop-off of
 * request <i>r</i>; <i>2n + d</i> is where driver <i>d</i> starts and <i>2n + k + d</i> where that driver ends.
 */
final class Network {

    /** Minutes by which sums of decimals may miss a limit; far below what any clock shows. */
    static final double TOLERANCE = 1e-7;

    final int requests;
    final int drivers;
    final int nodes;
    /** Kilometres from node to node, row by row. */
    final double[] kilometres;
    /** Minutes from the begin of the service at a node to the arrival at another, row by row. */
    final double[] leg;
    final double[] opens;
    final double[] closes;
    final double[] service;
    /** Places taken at a node; negative where somebody gets out. */
    final int[] seats;
    final int[] wheelchairs;
    final double[] longestRide;
    final double[] longestRoute;
    final int[] roomSeats;
    final int[] roomWheelchairs;
    /** Drivers with the same number can exchange their routes. */
    final int[] kind;
    /** By kind of driver and request: who may drive whom, as far as room and wishes go. */
    final boolean[][] allowed;

    private final Day day;

    Network(Day day) {
        this.day = day;
        requests = day.requests().size();
        drivers = day.drivers().size();
        nodes = 2 * requests + 2 * drivers;
        kilometres = new double[nodes * nodes];
        leg = new double[nodes * nodes];
        opens = new double[nodes];
        closes = new double[nodes];
        service = new double[nodes];
        seats = new int[nodes];
        wheelchairs = new int[nodes];
        longestRide = new double[requests];
        longestRoute = day.drivers().stream().mapToDouble(Driver::longestRoute).toArray();
        roomSeats = day.drivers().stream().mapToInt(driver -> driver.room().seats()).toArray();
        roomWheelchairs = day.drivers().stream().mapToInt(driver -> driver.room().wheelchairs()).toArray();
        readRequests();
        readDrivers();
        measure();
        tighten();
        kind = kinds();
        allowed = new boolean[drivers][requests];
        allow();
    }

    Day day() {
        return day;
    }

    int pickUp(int request) {
        return request;
    }

    int dropOff(int request) {
        return requests + request;
    }

    int start(int driver) {
        return 2 * requests + driver;
    }

    int end(int driver) {
        return 2 * requests + drivers + driver;
    }

    boolean isPickUp(int node) {
        return node < requests;
    }

    boolean isDropOff(int node) {
        return node >= requests && node < 2 * requests;
    }

    int request(int node) {
        return node < requests ? node : node - requests;
    }

    double kilometres(int from, int to) {
        return kilometres[from * nodes + to];
    }

    double leg(int from, int to) {
        return leg[from * nodes + to];
    }

    private void readRequests() {
        for (int request = 0; request < requests; request++) {
            RideRequest asked = day.requests().get(request);
            longestRide[request] = asked.longestRide();
            read(asked.pickUp(), pickUp(request), asked.load().seats(), asked.load().wheelchairs());
            read(asked.dropOff(), dropOff(request), -asked.load().seats(), -asked.load().wheelchairs());
        }
    }

    private void read(Visit visit, int node, int takesSeats, int takesWheelchairs) {
        opens[node] = visit.window().opens();
        closes[node] = visit.window().closes();
        service[node] = visit.service();
        seats[node] = takesSeats;
        wheelchairs[node] = takesWheelchairs;
    }

    private void readDrivers() {
        for (int driver = 0; driver < drivers; driver++) {
            for (int node : new int[] {start(driver), end(driver)}) {
                opens[node] = day.drivers().get(driver).hours().opens();
                closes[node] = day.drivers().get(driver).hours().closes();
            }
        }
    }

    private void measure() {
        List<Place> places = places();
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                kilometres[from * nodes + to] = day.travel().kilometres(places.get(from), places.get(to));
                leg[from * nodes + to] = service[from] + day.travel().minutes(places.get(from), places.get(to));
            }
        }
    }

    private List<Place> places() {
        Place[] places = new Place[nodes];
        for (int request = 0; request < requests; request++) {
            places[pickUp(request)] = day.requests().get(request).pickUp().place();
            places[dropOff(request)] = day.requests().get(request).dropOff().place();
        }
        for (int driver = 0; driver < drivers; driver++) {
            places[start(driver)] = day.drivers().get(driver).start();
            places[end(driver)] = day.drivers().get(driver).end();
        }
        return Arrays.asList(places);
    }

    /** Takes out of the windows what the other end of the ride makes impossible; no plan is lost (Cordeau, 2006, section 5.1). */
    private void tighten() {
        for (int request = 0; request < requests; request++) {
            int from = pickUp(request);
            int to = dropOff(request);
            double shortest = leg(from, to);
            double longest = service[from] + longestRide[request];
            opens[to] = Math.max(opens[to], opens[from] + shortest);
            closes[to] = Math.min(closes[to], closes[from] + longest);
            opens[from] = Math.max(opens[from], opens[to] - longest);
            closes[from] = Math.min(closes[from], closes[to] - shortest);
        }
    }

    private int[] kinds() {
        int[] found = new int[drivers];
        for (int driver = 0; driver < drivers; driver++) {
            found[driver] = driver;
            for (int earlier = 0; earlier < driver && found[driver] == driver; earlier++) {
                if (alike(earlier, driver)) {
                    found[driver] = earlier;
                }
            }
        }
        return found;
    }

    private boolean alike(int one, int other) {
        Driver first = day.drivers().get(one);
        Driver second = day.drivers().get(other);
        return first.isLike(second)
                && day.requests().stream().allMatch(request -> request.mayBeDrivenBy(first) == request.mayBeDrivenBy(second));
    }

    private void allow() {
        for (int driver = 0; driver < drivers; driver++) {
            for (int request = 0; request < requests; request++) {
                RideRequest asked = day.requests().get(request);
                Driver asking = day.drivers().get(driver);
                allowed[driver][request] = asked.mayBeDrivenBy(asking) && asked.load().fitsIn(asking.room());
            }
        }
    }
}
