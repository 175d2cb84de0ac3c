package nl.samenspel.matching.ride.planning;

import java.time.Duration;
import java.util.SplittableRandom;

import nl.samenspel.matching.ride.Effort;

/**
 * Large neighbourhood search: takes part of an arrangement apart, puts it together again, and keeps the result when it is better or,
 * early on, not much worse (simulated annealing). What works is done more often (Ropke and Pisinger, 2006). Towards the end the
 * good tours met on the way are recombined.
 */
final class Search {

    private static final int[] DEPTHS = {1, 2, 3};
    private static final int LEAST_RUINED = 6;
    private static final int MOST_RUINED = 20;
    private static final double LARGEST_SHARE_RUINED = 0.4;

    /** How much worse is easily taken at the start and at the end, in mean kilometres per request. */
    private static final double HOT = 0.2;
    private static final double COLD = 0.01;
    /** Kilometres a comparison may be off in every second repair, in mean kilometres per request. */
    private static final double NOISE = 0.5;

    private static final double WORTH_HARVESTING = 1.02;
    private static final double FIRST_RECOMBINATION = 0.6;
    private static final double BETWEEN_RECOMBINATIONS = 0.18;
    private static final long BRANCHES = 200;
    /** An effort below this is over before a solver has been loaded. */
    private static final long STEPS_WORTH_RECOMBINING = 2_000;
    private static final Duration TIME_WORTH_RECOMBINING = Duration.ofSeconds(2);

    private final Tours tours;
    private final Effort effort;
    private final Progress progress;
    private final SplittableRandom random;
    private final Nearness nearness;
    private final Recreate recreate;
    private final Wheel ruins;
    private final Wheel depths;
    private final Harvest harvest;
    private final double scale;
    private Arrangement current;
    private Arrangement best;

    private Search(Tours tours, long seed, Stopwatch stopwatch, Arrangement first, Effort effort) {
        this.tours = tours;
        this.effort = effort;
        progress = new Progress(effort, stopwatch);
        random = new SplittableRandom(seed);
        nearness = new Nearness(tours.network);
        recreate = new Recreate(tours, random);
        ruins = new Wheel(Ruin.values().length, random);
        depths = new Wheel(DEPTHS.length, random);
        harvest = new Harvest(tours.network);
        current = first.copy();
        recreate.complete(current, 2, 0);
        best = current.copy();
        scale = current.kilometres() / Math.max(1, tours.network.requests);
    }

    /** The best arrangement met, never worse than the first. */
    static Arrangement improve(Tours tours, long seed, Stopwatch stopwatch, Arrangement first, Effort effort) {
        Search search = new Search(tours, seed, stopwatch, first, effort);
        return tours.network.requests == 0 ? search.best : search.run();
    }

    private Arrangement run() {
        double recombination = effort.steps() >= STEPS_WORTH_RECOMBINING && effort.atMost().compareTo(TIME_WORTH_RECOMBINING) >= 0
                ? FIRST_RECOMBINATION : 1;
        while (progress.goesOn()) {
            if (progress.share() > recombination) {
                recombination += BETWEEN_RECOMBINATIONS;
                recombine();
            }
            step();
        }
        return best;
    }

    private void step() {
        Arrangement attempt = current.copy();
        int ruin = ruins.spin();
        int depth = depths.spin();
        if (!ruin(attempt, Ruin.values()[ruin])) {
            return;
        }
        recreate.complete(attempt, DEPTHS[depth], random.nextBoolean() ? 0 : scale * NOISE);
        double points = accept(attempt);
        ruins.reward(ruin, points);
        depths.reward(depth, points);
    }

    private boolean ruin(Arrangement arrangement, Ruin ruin) {
        int requests = tours.network.requests;
        int most = Math.min(requests, (int) Math.clamp(LARGEST_SHARE_RUINED * requests, LEAST_RUINED, MOST_RUINED));
        boolean[] marked = new boolean[requests];
        ruin.mark(arrangement, 1 + random.nextInt(most), random, nearness, marked);
        return arrangement.remove(marked);
    }

    /** Moves on to the attempt if it is good enough; says how good it is. */
    private double accept(Arrangement attempt) {
        double change = attempt.cost() - current.cost();
        boolean record = attempt.cost() < best.cost() - Recombination.BETTER;
        if (record) {
            best = attempt.copy();
        }
        if (attempt.cost() < best.cost() * WORTH_HARVESTING) {
            harvest.add(attempt);
        }
        if (change <= 0 || random.nextDouble() < Math.exp(-change / (scale * HOT * Math.pow(COLD / HOT, progress.share())))) {
            current = attempt;
        }
        return record ? 10 : change < -Recombination.BETTER ? 4 : 0;
    }

    private void recombine() {
        Duration atMost = effort.isRepeatable() ? effort.atMost() : effort.atMost().dividedBy(16);
        Arrangement recombined = new Recombination(tours, harvest).best(best, BRANCHES, atMost);
        if (recombined.cost() < best.cost() - Recombination.BETTER) {
            best = recombined;
            current = recombined.copy();
        }
    }
}
