package nl.samenspel.detection.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Quasi-Poisson regression of counts on groups and a common slope in time, with a logarithmic link: log mean = level of the group +
 * slope · time + offset.
 *
 * <p>Fitted by iteratively reweighted least squares (McCullagh and Nelder 1989, section 2.5). With one level per group and one
 * slope the normal equations have the shape of an arrow, so that every step is solved in one pass over the observations.
 * Start, stopping rule (relative change of the deviance below 10⁻⁸, at most 25 steps) and smallest mean are those of R's glm, so that
 * published results are met to the last digits.
 */
public final class LogLinearRegression {

    private static final int MOST_STEPS = 25;
    private static final double STILL_ENOUGH = 1e-8;
    private static final double SMALLEST_MEAN = Math.ulp(1.0);

    private final double[] counts;
    private final double[] times;
    private final int[] groups;
    private final int numberOfGroups;
    private final double[] offsets;

    /**
     * @param groups  the group of each observation, from 0; every group has at least one
     * @param offsets added to the logarithm of each mean
     */
    public LogLinearRegression(double[] counts, double[] times, int[] groups, int numberOfGroups, double[] offsets) {
        this.counts = counts;
        this.times = times;
        this.groups = groups;
        this.numberOfGroups = numberOfGroups;
        this.offsets = offsets;
    }

    public double[] equalWeights() {
        double[] weights = new double[counts.length];
        Arrays.fill(weights, 1);
        return weights;
    }

    /** Empty when the steps do not settle, or when a slope cannot be told from these times. */
    public Optional<LogLinearFit> fit(double[] priorWeights, boolean withTrend) {
        int size = counts.length;
        double[] means = Arrays.stream(counts).map(count -> count + 0.1).toArray();
        double[] linear = Arrays.stream(means).map(Math::log).toArray();
        double deviance = deviance(means, priorWeights);
        double[] weights = new double[size];
        double[] working = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            for (int at = 0; at < size; at++) {
                weights[at] = priorWeights[at] * means[at];
                working[at] = linear[at] - offsets[at] + (counts[at] - means[at]) / means[at];
            }
            LeastSquares solved = LeastSquares.solve(weights, working, times, groups, numberOfGroups, withTrend);
            if (withTrend && !(solved.spread() > 0)) {
                return Optional.empty();
            }
            for (int at = 0; at < size; at++) {
                linear[at] = offsets[at] + solved.levels()[groups[at]] + solved.slope() * times[at];
                means[at] = Math.max(Math.exp(linear[at]), SMALLEST_MEAN);
            }
            double next = deviance(means, priorWeights);
            if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < STILL_ENOUGH) {
                return Optional.of(result(solved, weights, means, withTrend));
            }
            deviance = next;
        }
        return Optional.empty();
    }

    private LogLinearFit result(LeastSquares solved, double[] weights, double[] means, boolean withTrend) {
        double[] residuals = new double[means.length];
        for (int at = 0; at < means.length; at++) {
            residuals[at] = (counts[at] - means[at]) / means[at];
        }
        return new LogLinearFit(times, groups, solved.levels(), solved.slope(), withTrend, weights, residuals, means, solved.groupWeights(),
                solved.centres(), solved.spread(), counts.length - numberOfGroups - (withTrend ? 1 : 0));
    }

    private double deviance(double[] means, double[] priorWeights) {
        double deviance = 0;
        for (int at = 0; at < means.length; at++) {
            double surplus = counts[at] > 0 ? counts[at] * Math.log(counts[at] / means[at]) : 0;
            deviance += 2 * priorWeights[at] * (surplus - (counts[at] - means[at]));
        }
        return deviance;
    }
}
