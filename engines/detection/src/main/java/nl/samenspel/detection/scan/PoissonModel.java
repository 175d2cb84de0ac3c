package nl.samenspel.detection.scan;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Discrete Poisson model: cases fall on areas and intervals in proportion to what is expected there, given their total
 * (Kulldorff 1997). For when a population is known.
 */
public final class PoissonModel implements ScanModel {

    private final int[][] cases;
    private final double[][] expected;
    private final int total;
    private final AliasTable chances;

    /**
     * @param expected per area and interval, at least 0; scaled here so that the sum equals the number of cases
     */
    public PoissonModel(int[][] cases, double[][] expected) {
        this.cases = cases;
        this.total = Arrays.stream(cases).flatMapToInt(Arrays::stream).sum();
        double sum = Arrays.stream(expected).flatMapToDouble(Arrays::stream).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("nothing is expected anywhere");
        }
        this.expected = Arrays.stream(expected)
                .map(row -> Arrays.stream(row).map(value -> value * total / sum).toArray()).toArray(double[][]::new);
        this.chances = new AliasTable(Arrays.stream(expected).flatMapToDouble(Arrays::stream).toArray());
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
        return expected[area][time];
    }

    @Override
    public double[] atRisk() {
        return Arrays.stream(expected).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    @Override
    public Likelihood likelihood() {
        return new Likelihood.Poisson(total);
    }

    @Override
    public void replicate(RandomGenerator random, int[] grid, int first, int width) {
        int times = times();
        for (int one = 0; one < total; one++) {
            int cell = chances.draw(random);
            int time = cell % times - first;
            if (time >= 0) {
                grid[cell / times * width + time]++;
            }
        }
    }
}
