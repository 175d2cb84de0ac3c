package nl.samenspel.matching.ride.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import nl.samenspel.matching.ride.RandomDays;
import org.junit.jupiter.api.Test;

class InserterTest {

    @Test
    void findsTheCheapestOfAllPlaces() {
        Random random = new Random(21);
        int found = 0;
        for (int round = 0; round < 10_000; round++) {
            Network network = new Network(RandomDays.day(random, 5, 1));
            Tours tours = new Tours(network);
            int newcomer = network.requests - 1;
            int[] calls = withoutRequest(network, TimetableTest.someRoute(network, random), newcomer);
            Tour tour = tours.of(0, calls);
            if (tour != null) {
                Placement placement = tours.placement(tour, newcomer);
                assertThat(placement.detour()).as("round %d", round).isCloseTo(cheapest(tours, tour, newcomer), within(1e-6));
                found += placement.exists() ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    private static int[] withoutRequest(Network network, int[] calls, int request) {
        return Arrays.stream(calls).filter(node -> network.request(node) != request).toArray();
    }

    private static double cheapest(Tours tours, Tour tour, int request) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int in = 0; in <= tour.calls.length; in++) {
            for (int out = in; out <= tour.calls.length; out++) {
                Placement attempt = new Placement(0, in, out);
                Tour longer = tours.of(tour.kind, attempt.applyTo(tour.calls, tours.network.pickUp(request), tours.network.dropOff(request)));
                if (longer != null) {
                    cheapest = Math.min(cheapest, longer.kilometres - tour.kilometres);
                }
            }
        }
        return cheapest;
    }
}
