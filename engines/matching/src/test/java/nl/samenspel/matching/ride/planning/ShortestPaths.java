package nl.samenspel.matching.ride.planning;

import java.util.Arrays;

/** The slow way to see whether a route can be driven: all conditions as arcs, tightened until nothing changes (Bellman and Ford). */
final class ShortestPaths {

    private final Network network;
    private final int[] route;
    private final double[] begins;

    ShortestPaths(Network network, int driver, int[] calls) {
        this.network = network;
        route = new int[calls.length + 2];
        route[0] = network.start(driver);
        System.arraycopy(calls, 0, route, 1, calls.length);
        route[calls.length + 1] = network.end(driver);
        begins = Arrays.stream(route).mapToDouble(node -> network.opens[node]).toArray();
    }

    /** The earliest moments, or nothing when there are none. */
    double[] earliest(double longestRoute) {
        for (int round = 0; round <= route.length * route.length; round++) {
            if (!tighten(longestRoute)) {
                for (int at = 0; at < route.length; at++) {
                    if (begins[at] > network.closes[route[at]] + 1e-6) {
                        return new double[0];
                    }
                }
                return begins;
            }
        }
        return new double[0];
    }

    private boolean tighten(double longestRoute) {
        boolean changed = false;
        for (int at = 1; at < route.length; at++) {
            changed |= atLeast(at, begins[at - 1] + network.leg(route[at - 1], route[at]));
            if (network.isDropOff(route[at])) {
                int request = network.request(route[at]);
                changed |= atLeast(indexOf(request), begins[at] - network.longestRide[request] - network.service[request]);
            }
        }
        return changed | atLeast(0, begins[route.length - 1] - longestRoute);
    }

    private int indexOf(int node) {
        for (int at = 0; at < route.length; at++) {
            if (route[at] == node) {
                return at;
            }
        }
        throw new IllegalArgumentException("Not in the route: " + node);
    }

    private boolean atLeast(int at, double moment) {
        if (begins[at] >= moment - 1e-9) {
            return false;
        }
        begins[at] = moment;
        return true;
    }
}
