package nl.samenspel.detection.series;

import nl.samenspel.detection.statistics.LogLinearFit;

/**
 * Less weight for counts far above the model, by their Anscombe residuals (Farrington and others 1996, section 3.6):
 * s = 3/2 (y^(2/3) μ^(−1/6) − μ^(1/2)) / √(φ (1 − h)); weight γ s⁻² above the threshold, γ otherwise, with γ such that the weights
 * are 1 on average.
 */
record Reweighting(LogLinearFit fit, double[] counts, double threshold) {

    double[] weights() {
        double dispersion = Math.max(1, fit.dispersion(fit.weights()));
        double[] weights = new double[counts.length];
        double sum = 0;
        for (int at = 0; at < counts.length; at++) {
            double mean = fit.means()[at];
            double raw = 1.5 * (Math.cbrt(counts[at] * counts[at]) * Math.pow(mean, -1.0 / 6) - Math.sqrt(mean));
            double residual = raw / Math.sqrt(dispersion * (1 - fit.leverage(at)));
            weights[at] = residual > threshold ? 1 / (residual * residual) : 1;
            sum += weights[at];
        }
        for (int at = 0; at < weights.length; at++) {
            weights[at] *= counts.length / sum;
        }
        return weights;
    }
}
