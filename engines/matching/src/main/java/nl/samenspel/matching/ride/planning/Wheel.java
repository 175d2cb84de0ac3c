package nl.samenspel.matching.ride.planning;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Chooses among ways of doing something, more often those that paid off lately. */
final class Wheel {

    private static final double MEMORY = 0.995;
    private static final double LEAST = 0.15;

    private final double[] weights;
    private final RandomGenerator random;

    Wheel(int ways, RandomGenerator random) {
        this.random = random;
        weights = new double[ways];
        Arrays.fill(weights, 1);
    }

    int spin() {
        double at = random.nextDouble() * Arrays.stream(weights).sum();
        for (int way = 0; way < weights.length - 1; way++) {
            at -= weights[way];
            if (at < 0) {
                return way;
            }
        }
        return weights.length - 1;
    }

    void reward(int way, double points) {
        weights[way] = Math.max(LEAST, MEMORY * weights[way] + (1 - MEMORY) * points);
    }
}
