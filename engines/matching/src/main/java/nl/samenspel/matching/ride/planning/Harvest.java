package nl.samenspel.matching.ride.planning;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tours out of good arrangements, the shortest for each set of riders: what a better arrangement may be made of. */
final class Harvest {

    private final Network network;
    private final Map<Riders, Tour> shortest = new LinkedHashMap<>();

    Harvest(Network network) {
        this.network = network;
    }

    void add(Arrangement arrangement) {
        for (int driver = 0; driver < network.drivers; driver++) {
            Tour tour = arrangement.tour(driver);
            if (!tour.isEmpty()) {
                shortest.merge(Riders.of(network, tour), tour, (old, young) -> young.kilometres < old.kilometres ? young : old);
            }
        }
    }

    Collection<Tour> tours() {
        return shortest.values();
    }

    /** The shortest known tour with the same riders. */
    Tour shortest(Tour tour) {
        return shortest.getOrDefault(Riders.of(network, tour), tour);
    }

    /** A set of riders in one car, whatever the order. */
    private record Riders(int kind, int[] requests, int hash) {

        static Riders of(Network network, Tour tour) {
            int[] requests = Arrays.stream(tour.calls).filter(network::isPickUp).sorted().toArray();
            return new Riders(tour.kind, requests, 31 * Arrays.hashCode(requests) + tour.kind);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Riders riders && riders.hash == hash && riders.kind == kind
                    && Arrays.equals(riders.requests, requests);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
