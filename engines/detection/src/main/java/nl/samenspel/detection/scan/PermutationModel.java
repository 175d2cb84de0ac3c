package nl.samenspel.detection.scan;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Space–time permutation model (Kulldorff, Heffernan, Hartman, Assunção and Mostashari 2005, PLoS Medicine 2: e59): chance deals
 * the dates anew over the cases, so that areas that always report more, and weeks that are always busier, are no news. Needs
 * nothing but the cases.
 */
public final class PermutationModel implements ScanModel {

    private final int[][] cases;
    private final int total;
    private final double[] perArea;
    private final double[] perTime;
    /** The area of each case. */
    private final int[] areaOfCase;

    public PermutationModel(int[][] cases) {
        this.cases = cases;
        this.perArea = new double[cases.length];
        this.perTime = new double[cases[0].length];
        for (int area = 0; area < cases.length; area++) {
            for (int time = 0; time < perTime.length; time++) {
                perArea[area] += cases[area][time];
                perTime[time] += cases[area][time];
            }
        }
        this.total = (int) Arrays.stream(perArea).sum();
        this.areaOfCase = new int[total];
        int one = 0;
        for (int area = 0; area < cases.length; area++) {
            Arrays.fill(areaOfCase, one, one += (int) perArea[area], area);
        }
    }

    @Override
    public int areas() {
        return cases.length;
    }

    @Override
    public int times() {
        return perTime.length;
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
        return perArea[area] * perTime[time] / total;
    }

    @Override
    public double[] atRisk() {
        return perArea.clone();
    }

    @Override
    public Likelihood likelihood() {
        return new Likelihood.Poisson(total);
    }

    /** Draws which cases get the dates that matter; the others need not be dealt. */
    @Override
    public void replicate(RandomGenerator random, int[] grid, int first, int width) {
        int[] shuffled = areaOfCase.clone();
        int dealt = 0;
        for (int time = first; time < perTime.length; time++) {
            for (int one = (int) perTime[time]; one > 0; one--) {
                int chosen = dealt + random.nextInt(shuffled.length - dealt);
                grid[shuffled[chosen] * width + time - first]++;
                shuffled[chosen] = shuffled[dealt++];
            }
        }
    }
}
