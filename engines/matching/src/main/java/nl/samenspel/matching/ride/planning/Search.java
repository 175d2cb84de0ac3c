package nl.samenspel.matching.ride.planning;

import java.util.SplittableRandom;

import nl.samenspel.matching.ride.Effort;

/**
 * Large neighbourhood search: takes part of an arrangement apart, puts it together again, and keeps the result when it is better or,
 * early on, not much worse (simulated annealing). What works is done more often (Ropke and Pisinger, 2006).
 */
final class Search {

    private static final int[] DEPTHS = {1, 2, 3};

    private final Tours tours;
    private final SplittableRandom random;
    private final Nearness nearness;
    private final Recreate recreate;
    private final Wheel ruins;
    private final Wheel depths;
    private final Stopwatch stopwatch;

    Search(Tours tours, long seed, Stopwatch stopwatch) {
        this.tours = tours;
        this.stopwatch = stopwatch;
        random = new SplittableRandom(seed);
        nearness = new Nearness(tours.network);
        recreate = new Recreate(tours, random);
        ruins = new Wheel(Ruin.values().length, random);
        depths = new Wheel(DEPTHS.length, random);
    }

    /** The best arrangement met, never worse than the first. */
    Arrangement improve(Arrangement first, Effort effort) {
        Arrangement current = first.copy();
        recreate.complete(current, 2, 0);
        Arrangement best = current.copy();
        double scale = (current.cost() - current.waiting() * Arrangement.NOT_DRIVEN) / Math.max(1, tours.network.requests);
        Progress progress = new Progress(effort, stopwatch);
        while (progress.goesOn()) {
            double heat = scale * heat(progress.share());
            Arrangement attempt = current.copy();
            int ruin = ruins.spin();
            int depth = depths.spin();
            if (!ruin(attempt, Ruin.values()[ruin])) {
                continue;
            }
            recreate.complete(attempt, DEPTHS[depth], random.nextBoolean() ? 0 : scale * 0.5);
            double change = attempt.cost() - current.cost();
            if (attempt.cost() < best.cost() - 1e-9) {
                best = attempt.copy();
                reward(ruin, depth, 10);
            } else if (change < -1e-9) {
                reward(ruin, depth, 4);
            } else {
                reward(ruin, depth, 0);
            }
            if (change <= 0 || random.nextDouble() < Math.exp(-change / heat)) {
                current = attempt;
            }
        }
        return best;
    }

    static double HOT = Double.parseDouble(System.getProperty("hot", "0.3"));
    static double COLD = Double.parseDouble(System.getProperty("cold", "0.003"));
    static double MOST = Double.parseDouble(System.getProperty("most", "0.4"));
    static int CAP = Integer.getInteger("cap", 20);

    private static double heat(double share) {
        return HOT * Math.pow(COLD / HOT, share);
    }

    private boolean ruin(Arrangement arrangement, Ruin ruin) {
        int requests = tours.network.requests;
        int most = (int) Math.max(3, Math.min(CAP, MOST * requests));
        boolean[] marked = new boolean[requests];
        ruin.mark(arrangement, 1 + random.nextInt(Math.min(most, requests)), random, nearness, marked);
        return arrangement.remove(marked);
    }

    private void reward(int ruin, int depth, double points) {
        ruins.reward(ruin, points);
        depths.reward(depth, points);
    }
}
