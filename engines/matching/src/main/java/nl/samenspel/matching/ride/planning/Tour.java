package nl.samenspel.matching.ride.planning;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The calls of one kind of driver in order, which can be driven, with what is needed to see quickly where another ride fits. A tour
 * never changes, so what was once found out about it stays true.
 */
final class Tour {

    final int kind;
    final int[] calls;
    final double kilometres;
    /** The calls between the driver's start and end. */
    final int[] path;
    /** Kilometres from each node of the path to the next. */
    final double[] hop;
    /** Service begins no earlier than this, with the driver's start at 0. */
    final double[] earliest;
    /** Service begins no later than this if only windows count, with the driver's end last. */
    final double[] latest;
    /** Seats and wheelchair places in use after a call. */
    final int[] seats;
    final int[] wheelchairs;

    private final Placement[] placements;

    Tour(Network network, int kind, int[] calls, Timetable timetable) {
        this.kind = kind;
        this.calls = calls;
        int last = calls.length + 1;
        path = new int[last + 1];
        hop = new double[last];
        earliest = new double[last + 1];
        latest = new double[last + 1];
        seats = new int[last + 1];
        wheelchairs = new int[last + 1];
        placements = new Placement[network.requests];
        kilometres = measure(network, timetable);
    }

    private double measure(Network network, Timetable timetable) {
        int last = calls.length + 1;
        path[0] = network.start(kind);
        System.arraycopy(calls, 0, path, 1, calls.length);
        path[last] = network.end(kind);
        double sum = 0;
        earliest[0] = timetable.begins(0);
        for (int at = 1; at <= last; at++) {
            earliest[at] = timetable.begins(at);
            hop[at - 1] = network.kilometres(path[at - 1], path[at]);
            sum += hop[at - 1];
            seats[at] = seats[at - 1] + network.seats[path[at]];
            wheelchairs[at] = wheelchairs[at - 1] + network.wheelchairs[path[at]];
        }
        latest[last] = network.closes[path[last]];
        for (int at = last - 1; at >= 0; at--) {
            latest[at] = Math.min(network.closes[path[at]], latest[at + 1] - network.leg(path[at], path[at + 1]));
        }
        return sum;
    }

    boolean isEmpty() {
        return calls.length == 0;
    }

    @Nullable Placement known(int request) {
        return placements[request];
    }

    void know(int request, Placement placement) {
        placements[request] = placement;
    }

    /** The calls without the marked requests. */
    int[] without(Network network, boolean[] removed) {
        return Arrays.stream(calls).filter(node -> !removed[network.request(node)]).toArray();
    }
}
