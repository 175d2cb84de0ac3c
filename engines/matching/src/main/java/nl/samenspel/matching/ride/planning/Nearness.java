package nl.samenspel.matching.ride.planning;

import java.util.stream.IntStream;

/** For every request the others, most alike first: close in place and in time at both ends (Shaw, 1998). */
final class Nearness {

    /** A minute apart counts as much as so many kilometres. */
    private static final double KILOMETRES_PER_MINUTE = 0.25;

    private final Network network;
    private final int[][] order;

    Nearness(Network network) {
        this.network = network;
        order = new int[network.requests][];
    }

    int[] of(int request) {
        if (order[request] == null) {
            double[] apart = new double[network.requests];
            for (int other = 0; other < apart.length; other++) {
                apart[other] = apart(request, other) + apart(request + network.requests, other + network.requests);
            }
            order[request] = IntStream.range(0, apart.length).filter(other -> other != request).boxed()
                    .sorted((one, other) -> Double.compare(apart[one], apart[other])).mapToInt(Integer::intValue).toArray();
        }
        return order[request];
    }

    private double apart(int one, int other) {
        double gap = Math.max(0, Math.max(network.opens[one] - network.closes[other], network.opens[other] - network.closes[one]));
        double middles = Math.abs(network.opens[one] + network.closes[one] - network.opens[other] - network.closes[other]) / 2;
        return network.kilometres(one, other) + KILOMETRES_PER_MINUTE * (gap + middles) / 2;
    }
}
