package nl.samenspel.matching.ride.planning;

import java.util.function.BooleanSupplier;

/**
 * Finds where in a tour a ride costs least. Cost is looked at first, then room, then windows; only what survives all three is
 * put through the {@link Timetable}, which alone decides.
 */
final class Inserter {

    private final Network network;
    private final Timetable timetable;
    private final int[] attempt;
    private final double[] dropOffDetour;

    Inserter(Network network, Timetable timetable) {
        this.network = network;
        this.timetable = timetable;
        attempt = new int[2 * network.requests + 2];
        dropOffDetour = new double[2 * network.requests + 2];
    }

    /** The cheapest place, the first of equals, or {@link Placement#NOWHERE}. */
    Placement cheapest(Tour tour, int request) {
        return cheapest(tour, request, () -> false);
    }

    /**
     * The cheapest of the places that are seen. A search that always takes the cheapest cannot reach every plan; now and then
     * overlooking one helps (Christiaens and Vanden Berghe, 2020).
     */
    Placement cheapest(Tour tour, int request, BooleanSupplier overlooked) {
        if (!network.allowed[tour.kind][request]) {
            return Placement.NOWHERE;
        }
        int pickUp = network.pickUp(request);
        int dropOff = network.dropOff(request);
        int last = tour.calls.length;
        for (int at = 0; at <= last; at++) {
            dropOffDetour[at] = detour(tour, at, dropOff);
        }
        Placement best = Placement.NOWHERE;
        double closes = network.closes[pickUp] + Network.TOLERANCE;
        for (int at = 0; at <= last; at++) {
            double arrives = tour.earliest[at] + network.leg(tour.path[at], pickUp);
            if (arrives > closes) {
                continue;
            }
            double detour = detour(tour, at, pickUp);
            if (detour < best.detour() && hasRoom(tour, at, pickUp)) {
                best = from(tour, at, request, Math.max(arrives, network.opens[pickUp]), detour, best, overlooked);
            }
        }
        return best;
    }

    /** Kilometres more for going by way of a node behind the call at an index. */
    private double detour(Tour tour, int at, int node) {
        double[] kilometres = network.kilometres;
        return kilometres[tour.path[at] * network.nodes + node] + kilometres[node * network.nodes + tour.path[at + 1]] - tour.hop[at];
    }

    private boolean hasRoom(Tour tour, int at, int pickUp) {
        return tour.seats[at] + network.seats[pickUp] <= network.roomSeats[tour.kind]
                && tour.wheelchairs[at] + network.wheelchairs[pickUp] <= network.roomWheelchairs[tour.kind];
    }

    /** Tries every place to get out for one place to get in, as long as there is room and time. */
    private Placement from(Tour tour, int at, int request, double begins, double pickUpDetour, Placement soFar,
            BooleanSupplier overlooked) {
        int pickUp = network.pickUp(request);
        int dropOff = network.dropOff(request);
        Placement best = soFar;
        double together = together(tour, at, pickUp, dropOff);
        if (together < best.detour() && !overlooked.getAsBoolean() && inTime(tour, at, pickUp, begins, dropOff)
                && drivable(tour, request, at, at)) {
            best = new Placement(together, at, at);
        }
        int node = pickUp;
        double now = begins;
        for (int next = at + 1; next <= tour.calls.length; next++) {
            int following = tour.path[next];
            now = Math.max(network.opens[following], now + network.leg(node, following));
            node = following;
            if (now > tour.latest[next] + Network.TOLERANCE || !hasRoom(tour, next, pickUp)) {
                break;
            }
            double detour = pickUpDetour + dropOffDetour[next];
            if (detour < best.detour() && !overlooked.getAsBoolean() && inTime(tour, next, following, now, dropOff)
                    && drivable(tour, request, at, next)) {
                best = new Placement(detour, at, next);
            }
        }
        return best;
    }

    private double together(Tour tour, int at, int pickUp, int dropOff) {
        return network.kilometres(tour.path[at], pickUp) + network.kilometres(pickUp, dropOff)
                + network.kilometres(dropOff, tour.path[at + 1]) - tour.hop[at];
    }

    /** Whether getting out behind a node, and everything after it, can still be in its window. */
    private boolean inTime(Tour tour, int at, int node, double begins, int dropOff) {
        double out = Math.max(network.opens[dropOff], begins + network.leg(node, dropOff));
        return out <= network.closes[dropOff] + Network.TOLERANCE
                && out + network.leg(dropOff, tour.path[at + 1]) <= tour.latest[at + 1] + Network.TOLERANCE;
    }

    private boolean drivable(Tour tour, int request, int pickUpAt, int dropOffAt) {
        int length = tour.calls.length;
        System.arraycopy(tour.calls, 0, attempt, 0, pickUpAt);
        attempt[pickUpAt] = network.pickUp(request);
        System.arraycopy(tour.calls, pickUpAt, attempt, pickUpAt + 1, dropOffAt - pickUpAt);
        attempt[dropOffAt + 1] = network.dropOff(request);
        System.arraycopy(tour.calls, dropOffAt, attempt, dropOffAt + 2, length - dropOffAt);
        return timetable.fits(attempt, length + 2, tour.kind);
    }
}
