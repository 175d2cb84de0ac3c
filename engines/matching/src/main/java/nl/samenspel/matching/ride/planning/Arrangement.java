package nl.samenspel.matching.ride.planning;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** A tour for every driver and the requests nobody drives: what the search changes. */
final class Arrangement {

    /** Kilometres a ride nobody drives counts for: more than any detour, so that taking somebody along always comes first. */
    static final double NOT_DRIVEN = 1e5;

    private static final int NOBODY = -1;

    private final Tours tours;
    private final Tour[] byDriver;
    private final int[] driverOf;
    private int waiting;
    private double kilometres;

    Arrangement(Tours tours) {
        this.tours = tours;
        byDriver = new Tour[tours.network.drivers];
        Arrays.setAll(byDriver, driver -> tours.empty(tours.network.kind[driver]));
        driverOf = new int[tours.network.requests];
        Arrays.fill(driverOf, NOBODY);
        waiting = driverOf.length;
        kilometres = Arrays.stream(byDriver).mapToDouble(tour -> tour.kilometres).sum();
    }

    private Arrangement(Arrangement other) {
        tours = other.tours;
        byDriver = other.byDriver.clone();
        driverOf = other.driverOf.clone();
        waiting = other.waiting;
        kilometres = other.kilometres;
    }

    Arrangement copy() {
        return new Arrangement(this);
    }

    Network network() {
        return tours.network;
    }

    double cost() {
        return kilometres + waiting * NOT_DRIVEN;
    }

    double kilometres() {
        return kilometres;
    }

    Tour tour(int driver) {
        return byDriver[driver];
    }

    /** The driver of a request, or a negative number for nobody. */
    int driverOf(int request) {
        return driverOf[request];
    }

    boolean isDriven(int request) {
        return driverOf[request] != NOBODY;
    }

    int[] notDriven() {
        int[] found = new int[waiting];
        int count = 0;
        for (int request = 0; request < driverOf.length; request++) {
            if (driverOf[request] == NOBODY) {
                found[count++] = request;
            }
        }
        return found;
    }

    /** Gives a driver another tour; who was in the old one and is not in the new one waits. */
    void set(int driver, Tour tour) {
        change(byDriver[driver], NOBODY);
        kilometres += tour.kilometres - byDriver[driver].kilometres;
        byDriver[driver] = tour;
        change(tour, driver);
    }

    private void change(Tour tour, int driver) {
        for (int node : tour.calls) {
            if (tours.network.isPickUp(node)) {
                waiting += (driverOf[node] == NOBODY ? 0 : 1) - (driver == NOBODY ? 0 : 1);
                driverOf[node] = driver;
            }
        }
    }

    /** Takes requests out of their tours. False, and nothing changed, when what is left of a tour cannot be driven. */
    boolean remove(boolean[] requests) {
        @Nullable Tour[] shorter = new Tour[byDriver.length];
        for (int request = 0; request < requests.length; request++) {
            int driver = requests[request] ? driverOf[request] : NOBODY;
            if (driver != NOBODY && shorter[driver] == null) {
                Tour rest = tours.of(byDriver[driver].kind, byDriver[driver].without(tours.network, requests));
                if (rest == null) {
                    return false;
                }
                shorter[driver] = rest;
            }
        }
        for (int driver = 0; driver < shorter.length; driver++) {
            if (shorter[driver] instanceof Tour tour) {
                set(driver, tour);
            }
        }
        return true;
    }

    /** Whether an empty-handed driver earlier in the list could do the same. */
    boolean repeatsAnEarlierEmpty(int driver) {
        if (!byDriver[driver].isEmpty()) {
            return false;
        }
        for (int earlier = 0; earlier < driver; earlier++) {
            if (byDriver[earlier].isEmpty() && byDriver[earlier].kind == byDriver[driver].kind) {
                return true;
            }
        }
        return false;
    }
}
