package nl.samenspel.matching.ride.planning;

/**
 * The moments of one route. All conditions – windows, riding time, length of the route – say that one moment is no earlier than
 * another plus a constant, apart from the closing of windows. Such a system has a least solution; the route can be driven exactly
 * when nothing in it is after closing time, or when no condition pushes itself forward. It is found by running through the route
 * and moving a pick-up (or the departure) later whenever its rider would sit in the car too long. The same answer as the
 * shortest-path tests of Firat and Woeginger (2011) in as good as linear time for the routes of one day.
 */
final class Timetable {

    private final Network network;
    private double[] begins;
    private int[] sequence;
    private int[] place;
    private boolean[] guarded;
    private int driver;
    private int known;

    Timetable(Network network) {
        this.network = network;
        int longest = 2 * network.requests + 2;
        begins = new double[longest];
        sequence = new int[longest];
        guarded = new boolean[longest];
        place = new int[network.nodes];
    }

    /** Whether a driver can do these calls in this order; if so the moments can be read until the next question. */
    boolean fits(int[] calls, int length, int byDriver) {
        driver = byDriver;
        int last = length + 1;
        sequence[0] = network.start(driver);
        System.arraycopy(calls, 0, sequence, 1, length);
        sequence[last] = network.end(driver);
        begins[0] = network.opens[sequence[0]];
        for (known = 1; known <= last; known++) {
            int node = sequence[known];
            place[node] = known;
            double arrives = begins[known - 1] + leg(known);
            begins[known] = Math.max(network.opens[node], arrives);
            if (begins[known] > network.closes[node] + Network.TOLERANCE || !keepsShort(known)) {
                return false;
            }
        }
        return true;
    }

    /** The earliest moment at which service can begin at a place of the route; 0 is the departure. */
    double begins(int at) {
        return begins[at];
    }

    /** Tries a later moment at one place, everything else staying as early as that allows. False leaves the moments useless. */
    boolean delay(int at, double until) {
        known = known - 1;
        boolean possible = raise(at, until);
        known = known + 1;
        return possible;
    }

    private double leg(int at) {
        return network.leg[sequence[at - 1] * network.nodes + sequence[at]];
    }

    /** Moves the pick-up (or departure) belonging to a place later if too much time passes between them. */
    private boolean keepsShort(int at) {
        int node = sequence[at];
        int from;
        double longest;
        if (network.isDropOff(node)) {
            int request = node - network.requests;
            from = place[request];
            longest = network.service[request] + network.longestRide[request];
        } else if (node == network.end(driver)) {
            from = 0;
            longest = network.longestRoute[driver];
        } else {
            return true;
        }
        double earliest = begins[at] - longest;
        if (earliest <= begins[from] + Network.TOLERANCE) {
            return true;
        }
        guarded[at] = true;
        boolean possible = raise(from, earliest);
        guarded[at] = false;
        return possible;
    }

    /** A place that has to move because of its own earlier move pushes itself forward for ever: that is what the guard is for. */
    private boolean raise(int at, double until) {
        if (guarded[at] || until > network.closes[sequence[at]] + Network.TOLERANCE) {
            return false;
        }
        begins[at] = until;
        if (!keepsShort(at)) {
            return false;
        }
        for (int next = at + 1; next <= known; next++) {
            double arrives = begins[next - 1] + leg(next);
            if (arrives <= begins[next] + Network.TOLERANCE / 100) {
                return true;
            }
            if (guarded[next] || arrives > network.closes[sequence[next]] + Network.TOLERANCE) {
                return false;
            }
            begins[next] = arrives;
            if (!keepsShort(next)) {
                return false;
            }
        }
        return true;
    }
}
