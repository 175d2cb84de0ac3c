package nl.samenspel.matching.ride.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/** Every tour that was met, once: a search comes back to the same tours time and again. */
final class Tours {

    /** About so many placements are kept; then all is forgotten. */
    private static final int ROOM = 3_000_000;

    final Network network;
    final Timetable timetable;

    private final Map<Key, Tour> met = new HashMap<>();
    private final Inserter inserter;
    private final int most;

    Tours(Network network) {
        this.network = network;
        timetable = new Timetable(network);
        inserter = new Inserter(network, timetable);
        most = Math.max(1_000, ROOM / Math.max(1, network.requests));
    }

    /** The tour with these calls for a kind of driver, or nothing when it cannot be driven. */
    @Nullable Tour of(int kind, int[] calls) {
        Key key = new Key(kind, calls);
        Tour tour = met.get(key);
        if (tour == null && hasRoom(kind, calls) && timetable.fits(calls, calls.length, kind)) {
            tour = new Tour(network, kind, calls, timetable);
            remember(key, tour);
        }
        return tour;
    }

    private boolean hasRoom(int kind, int[] calls) {
        int seats = 0;
        int wheelchairs = 0;
        for (int node : calls) {
            seats += network.seats[node];
            wheelchairs += network.wheelchairs[node];
            if (seats > network.roomSeats[kind] || wheelchairs > network.roomWheelchairs[kind]
                    || !network.allowed[kind][network.request(node)]) {
                return false;
            }
        }
        return true;
    }

    private void remember(Key key, Tour tour) {
        if (met.size() >= most) {
            met.clear();
        }
        met.put(key, tour);
    }

    Tour empty(int kind) {
        Tour tour = of(kind, new int[0]);
        if (tour == null) {
            throw new IllegalStateException("Staying at home is always possible");
        }
        return tour;
    }

    /** The cheapest place of a request in a tour. */
    Placement placement(Tour tour, int request) {
        Placement known = tour.known(request);
        if (known == null) {
            known = inserter.cheapest(tour, request);
            tour.know(request, known);
        }
        return known;
    }

    /** The cheapest place of a request in a tour among those that are seen. */
    Placement placement(Tour tour, int request, BooleanSupplier overlooked) {
        return inserter.cheapest(tour, request, overlooked);
    }

    /** The tour with a request at a place that was found possible. */
    Tour insert(Tour tour, int request, Placement placement) {
        int[] calls = placement.applyTo(tour.calls, network.pickUp(request), network.dropOff(request));
        Tour longer = of(tour.kind, calls);
        if (longer == null) {
            throw new IllegalStateException("A possible placement proved impossible");
        }
        return longer;
    }

    /** A sequence of calls; equal when kind and order are. */
    private record Key(int kind, int[] calls, int hash) {

        Key(int kind, int[] calls) {
            this(kind, calls, 31 * Arrays.hashCode(calls) + kind);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.hash == hash && key.kind == kind && Arrays.equals(key.calls, calls);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
