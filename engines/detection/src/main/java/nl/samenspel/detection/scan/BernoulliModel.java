package nl.samenspel.detection.scan;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Bernoulli model: everybody counted is a case or a control, and chance decides who (Kulldorff 1997). */
public final class BernoulliModel implements ScanModel {

    private final int[][] cases;
    private final int[][] population;
    private final int total;
    /** The cell of each person. */
    private final int[] people;

    /** @param population cases and controls together, per area and interval */
    public BernoulliModel(int[][] cases, int[][] population) {
        this.cases = cases;
        this.population = population;
        this.total = Arrays.stream(cases).flatMapToInt(Arrays::stream).sum();
        this.people = new int[Arrays.stream(population).flatMapToInt(Arrays::stream).sum()];
        int person = 0;
        for (int area = 0; area < cases.length; area++) {
            for (int time = 0; time < cases[area].length; time++) {
                Arrays.fill(people, person, person + population[area][time], area * cases[area].length + time);
                person += population[area][time];
            }
        }
    }

    @Override
    public int areas() {
        return cases.length;
    }

    @Override
    public int times() {
        return cases[0].length;
    }

    @Override
    public int totalCases() {
        return total;
    }

    @Override
    public int cases(int area, int time) {
        return cases[area][time];
    }

    @Override
    public double baseline(int area, int time) {
        return population[area][time];
    }

    @Override
    public double[] atRisk() {
        return Arrays.stream(population).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    @Override
    public Likelihood likelihood() {
        return new Likelihood.Bernoulli(total, people.length);
    }

    @Override
    public void replicate(RandomGenerator random, int[] grid, int first, int width) {
        int[] shuffled = people.clone();
        int times = times();
        for (int one = 0; one < total; one++) {
            int chosen = one + random.nextInt(shuffled.length - one);
            int cell = shuffled[chosen];
            shuffled[chosen] = shuffled[one];
            int time = cell % times - first;
            if (time >= 0) {
                grid[cell / times * width + time]++;
            }
        }
    }
}
