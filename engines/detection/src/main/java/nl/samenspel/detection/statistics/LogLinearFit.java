package nl.samenspel.detection.statistics;

/**
 * What a {@link LogLinearRegression} came to.
 *
 * @param times              of the observations
 * @param groups             of the observations
 * @param levels             logarithm of the mean per group, at time 0
 * @param slope              change of the logarithm per unit of time; 0 without a trend
 * @param withTrend          whether a slope was fitted
 * @param weights            working weights of the last step
 * @param residuals          working residuals, (observed − fitted) / fitted
 * @param means              fitted means
 * @param groupWeights       sum of the working weights per group
 * @param centres            weighted mean of the time per group
 * @param spread             weighted sum of squared distances in time from the centre of the group
 * @param degreesOfFreedom   observations minus coefficients
 */
public record LogLinearFit(double[] times, int[] groups, double[] levels, double slope, boolean withTrend, double[] weights, double[] residuals,
                           double[] means, double[] groupWeights, double[] centres, double spread, int degreesOfFreedom) {

    /** Sum of the weighted squared residuals divided by the degrees of freedom; NaN when there are none left. */
    public double dispersion(double[] weights) {
        double sum = 0;
        for (int at = 0; at < residuals.length; at++) {
            sum += weights[at] * residuals[at] * residuals[at];
        }
        return degreesOfFreedom > 0 ? sum / degreesOfFreedom : Double.NaN;
    }

    /** Logarithm of the mean of a group at a time. */
    public double prediction(int group, double time) {
        return levels[group] + slope * time;
    }

    /** Variance of {@link #prediction} when the dispersion is 1. */
    public double variance(int group, double time) {
        double away = time - centres[group];
        return 1 / groupWeights[group] + (withTrend ? away * away / spread : 0);
    }

    /** How much an observation pulls the model towards itself: the diagonal of the hat matrix. */
    public double leverage(int observation) {
        return weights[observation] * variance(groups[observation], times[observation]);
    }

    /** Variance of the slope when the dispersion is 1. */
    public double slopeVariance() {
        return 1 / spread;
    }
}
