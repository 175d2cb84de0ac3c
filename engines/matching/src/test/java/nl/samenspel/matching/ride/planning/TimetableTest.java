package nl.samenspel.matching.ride.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import nl.samenspel.matching.ride.RandomDays;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void agreesWithShortestPathsOnRandomRoutes() {
        Random random = new Random(11);
        int drivable = 0;
        for (int round = 0; round < 20_000; round++) {
            Network network = new Network(RandomDays.day(random, 1 + random.nextInt(6), 1));
            int[] calls = someRoute(network, random);
            Timetable timetable = new Timetable(network);
            boolean fits = timetable.fits(calls, calls.length, 0);
            double[] earliest = new ShortestPaths(network, 0, calls).earliest(network.longestRoute[0]);
            assertThat(fits).as("round %d", round).isEqualTo(earliest.length > 0);
            if (fits) {
                drivable++;
                for (int at = 0; at < earliest.length; at++) {
                    assertThat(timetable.begins(at)).isCloseTo(earliest[at], within(1e-5));
                }
            }
        }
        assertThat(drivable).as("routes of both kinds were tried").isBetween(2_000, 18_000);
    }

    @Test
    void givesTheSameAnswerWhateverWasAskedBefore() {
        Random random = new Random(12);
        Network network = new Network(RandomDays.day(random, 5, 1));
        Timetable used = new Timetable(network);
        for (int round = 0; round < 2_000; round++) {
            int[] calls = someRoute(network, random);
            assertThat(used.fits(calls, calls.length, 0)).isEqualTo(new Timetable(network).fits(calls, calls.length, 0));
        }
    }

    /** Some of the requests, each getting in before getting out, in any order; or sorted by time, which fits more often. */
    static int[] someRoute(Network network, Random random) {
        List<Integer> route = new ArrayList<>();
        for (int request = 0; request < network.requests; request++) {
            if (random.nextInt(3) > 0) {
                int in = random.nextInt(route.size() + 1);
                route.add(in, network.pickUp(request));
                route.add(in + 1 + random.nextInt(route.size() - in), network.dropOff(request));
            }
        }
        return route.stream().mapToInt(Integer::intValue).toArray();
    }
}
