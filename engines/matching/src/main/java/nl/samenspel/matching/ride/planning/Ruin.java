package nl.samenspel.matching.ride.planning;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.random.RandomGenerator;

/** Ways of choosing whom to take out of a plan (Shaw, 1998; Ropke and Pisinger, 2006; Christiaens and Vanden Berghe, 2020). */
enum Ruin {

    /** Anybody. */
    RANDOM {
        @Override
        void mark(Arrangement arrangement, int count, RandomGenerator random, Nearness nearness, boolean[] marked) {
            for (int left = count; left > 0; left--) {
                marked[random.nextInt(marked.length)] = true;
            }
        }
    },

    /** Those who go between the same places at the same time. */
    RELATED {
        @Override
        void mark(Arrangement arrangement, int count, RandomGenerator random, Nearness nearness, boolean[] marked) {
            int seed = random.nextInt(marked.length);
            int[] near = nearness.of(seed);
            marked[seed] = true;
            for (int left = count - 1, from = 0; left > 0 && from < near.length; left--) {
                from += (int) (Math.pow(random.nextDouble(), 3) * 4);
                if (from < near.length) {
                    marked[near[from++]] = true;
                }
            }
        }
    },

    /** Those without whom most kilometres would be saved. */
    COSTLY {
        @Override
        void mark(Arrangement arrangement, int count, RandomGenerator random, Nearness nearness, boolean[] marked) {
            double[] savings = new double[marked.length];
            Arrays.setAll(savings, request -> saving(arrangement, request) * (0.5 + random.nextDouble()));
            IntStream.range(0, marked.length).boxed().sorted((one, other) -> Double.compare(savings[other], savings[one]))
                    .limit(count).forEach(request -> marked[request] = true);
        }
    },

    /** Pieces of tours close together. */
    PIECES {
        @Override
        void mark(Arrangement arrangement, int count, RandomGenerator random, Nearness nearness, boolean[] marked) {
            int seed = random.nextInt(marked.length);
            int left = count;
            left -= piece(arrangement, seed, left, random, marked);
            boolean[] cut = new boolean[arrangement.network().drivers];
            if (arrangement.isDriven(seed)) {
                cut[arrangement.driverOf(seed)] = true;
            }
            for (int next : nearness.of(seed)) {
                if (left <= 0) {
                    return;
                }
                int driver = arrangement.driverOf(next);
                if (driver >= 0 && !cut[driver] && !marked[next]) {
                    cut[driver] = true;
                    left -= piece(arrangement, next, left, random, marked);
                }
            }
        }
    },

    /** One or two whole tours. */
    TOURS {
        @Override
        void mark(Arrangement arrangement, int count, RandomGenerator random, Nearness nearness, boolean[] marked) {
            int seed = random.nextInt(marked.length);
            takeAll(arrangement, arrangement.driverOf(seed), marked);
            int[] near = nearness.of(seed);
            if (near.length > 0) {
                takeAll(arrangement, arrangement.driverOf(near[random.nextInt(Math.min(near.length, 5))]), marked);
            }
        }
    };

    /**
     * Marks requests to take out.
     *
     * @param count about how many
     */
    abstract void mark(Arrangement arrangement, int count, RandomGenerator random, Nearness nearness, boolean[] marked);

    private static double saving(Arrangement arrangement, int request) {
        if (!arrangement.isDriven(request)) {
            return Arrangement.NOT_DRIVEN;
        }
        Network network = arrangement.network();
        Tour tour = arrangement.tour(arrangement.driverOf(request));
        double without = 0;
        int before = tour.path[0];
        for (int node : tour.path) {
            if (node != network.pickUp(request) && node != network.dropOff(request)) {
                without += network.kilometres(before, node);
                before = node;
            }
        }
        return tour.kilometres - without;
    }

    /** Marks riders who follow each other, one of them given; returns how many. */
    private static int piece(Arrangement arrangement, int request, int most, RandomGenerator random, boolean[] marked) {
        if (!arrangement.isDriven(request)) {
            marked[request] = true;
            return 1;
        }
        Network network = arrangement.network();
        int[] riders = Arrays.stream(arrangement.tour(arrangement.driverOf(request)).calls).filter(network::isPickUp).toArray();
        int length = 1 + random.nextInt(Math.min(Math.min(most, 6), riders.length));
        int at = IntStream.range(0, riders.length).filter(index -> riders[index] == request).findFirst().orElse(0);
        int first = Math.clamp(at - random.nextInt(length), 0, riders.length - length);
        for (int index = first; index < first + length; index++) {
            marked[riders[index]] = true;
        }
        return length;
    }

    private static void takeAll(Arrangement arrangement, int driver, boolean[] marked) {
        if (driver >= 0) {
            for (int node : arrangement.tour(driver).calls) {
                marked[arrangement.network().request(node)] = true;
            }
        }
    }
}
