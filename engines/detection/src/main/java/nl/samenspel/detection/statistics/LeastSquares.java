package nl.samenspel.detection.statistics;

/**
 * Weighted least squares on groups and a common slope, in closed form.
 *
 * @param spread weighted sum of squares of time within the groups
 */
record LeastSquares(double[] levels, double slope, double[] groupWeights, double[] centres, double spread) {

    static LeastSquares solve(double[] weights, double[] values, double[] times, int[] groups, int numberOfGroups,
                              boolean withTrend) {
        double[] sums = new double[numberOfGroups];
        double[] centres = new double[numberOfGroups];
        double[] levels = new double[numberOfGroups];
        for (int at = 0; at < weights.length; at++) {
            int group = groups[at];
            sums[group] += weights[at];
            centres[group] += weights[at] * times[at];
            levels[group] += weights[at] * values[at];
        }
        for (int group = 0; group < numberOfGroups; group++) {
            centres[group] /= sums[group];
            levels[group] /= sums[group];
        }
        if (!withTrend) {
            return new LeastSquares(levels, 0, sums, centres, 0);
        }
        double spread = 0;
        double product = 0;
        for (int at = 0; at < weights.length; at++) {
            double away = times[at] - centres[groups[at]];
            spread += weights[at] * away * away;
            product += weights[at] * away * (values[at] - levels[groups[at]]);
        }
        double slope = product / spread;
        for (int group = 0; group < numberOfGroups; group++) {
            levels[group] -= slope * centres[group];
        }
        return new LeastSquares(levels, slope, sums, centres, spread);
    }
}
