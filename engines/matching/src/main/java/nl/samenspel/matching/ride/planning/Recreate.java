package nl.samenspel.matching.ride.planning;

import java.util.random.RandomGenerator;

/** Puts waiting requests back, each time the one that would lose most by being left to later (regret, Potvin and Rousseau, 1993). */
final class Recreate {

    /** How often a place is chosen with one eye shut: a share of all places, or so often a day when that is more. */
    private static final double CARELESS = 0.01;
    private static final double CARELESS_PER_DAY = 1;

    private final Tours tours;
    private final RandomGenerator random;
    private final Placement[][] options;
    private final boolean[] closed;
    private final double careless;

    Recreate(Tours tours, RandomGenerator random) {
        this.tours = tours;
        this.random = random;
        options = new Placement[tours.network.requests][tours.network.drivers];
        closed = new boolean[tours.network.drivers];
        careless = Math.max(CARELESS, CARELESS_PER_DAY / Math.max(1, tours.network.requests));
    }

    /**
     * Places as many as possible.
     *
     * @param depth with how many other drivers the best is compared; 1 is cheapest first
     * @param noise kilometres by which a comparison may be off, so that not the same happens every time
     */
    void complete(Arrangement arrangement, int depth, double noise) {
        int[] waiting = arrangement.notDriven();
        int count = waiting.length;
        for (int driver = 0; driver < closed.length; driver++) {
            look(arrangement, driver, waiting, count);
        }
        while (count > 0) {
            int chosen = choose(waiting, count, depth, noise);
            if (chosen < 0) {
                return;
            }
            int request = waiting[chosen];
            int driver = cheapest(request);
            boolean leavesHome = arrangement.tour(driver).isEmpty();
            arrangement.set(driver, tours.insert(arrangement.tour(driver), request, place(arrangement.tour(driver), request, driver)));
            waiting[chosen] = waiting[--count];
            look(arrangement, driver, waiting, count);
            if (leavesHome) {
                reopen(arrangement, waiting, count);
            }
        }
    }

    /** Looks up what each waiting request costs with one driver. */
    private void look(Arrangement arrangement, int driver, int[] waiting, int count) {
        closed[driver] = arrangement.repeatsAnEarlierEmpty(driver);
        Tour tour = arrangement.tour(driver);
        for (int index = 0; index < count; index++) {
            options[waiting[index]][driver] = closed[driver] ? Placement.NOWHERE : tours.placement(tour, waiting[index]);
        }
    }

    /** An empty driver was left out while one like it was empty; that one may drive now. */
    private void reopen(Arrangement arrangement, int[] waiting, int count) {
        for (int driver = 0; driver < closed.length; driver++) {
            if (closed[driver] && !arrangement.repeatsAnEarlierEmpty(driver)) {
                look(arrangement, driver, waiting, count);
            }
        }
    }

    /** The index of the request to place now; negative when none can be placed. */
    private int choose(int[] waiting, int count, int depth, double noise) {
        int chosen = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int index = 0; index < count; index++) {
            double urgency = urgency(options[waiting[index]], depth);
            if (urgency == Double.NEGATIVE_INFINITY) {
                continue;
            }
            urgency += noise * (random.nextDouble() - 0.5);
            if (urgency > most) {
                most = urgency;
                chosen = index;
            }
        }
        return chosen;
    }

    private static double urgency(Placement[] offers, int depth) {
        double best = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        double third = Double.POSITIVE_INFINITY;
        for (Placement offer : offers) {
            double detour = offer.detour();
            if (detour < best) {
                third = second;
                second = best;
                best = detour;
            } else if (detour < second) {
                third = second;
                second = detour;
            } else if (detour < third) {
                third = detour;
            }
        }
        if (best == Double.POSITIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        return switch (depth) {
            case 1 -> -best;
            case 2 -> bounded(second) - best;
            default -> bounded(second) + bounded(third) - 2 * best;
        };
    }

    private static double bounded(double detour) {
        return Math.min(detour, Arrangement.NOT_DRIVEN);
    }

    /** The cheapest place, now and then one of the next best. */
    private Placement place(Tour tour, int request, int driver) {
        Placement place = options[request][driver];
        if (random.nextDouble() < careless) {
            Placement other = tours.placement(tour, request, () -> random.nextInt(3) == 0);
            return other.exists() ? other : place;
        }
        return place;
    }

    private int cheapest(int request) {
        Placement[] offers = options[request];
        int best = 0;
        for (int driver = 1; driver < offers.length; driver++) {
            if (offers[driver].detour() < offers[best].detour()) {
                best = driver;
            }
        }
        return best;
    }
}
