package nl.samenspel.detection.series;

import java.util.OptionalDouble;

/**
 * What {@link Farrington} says about one count.
 *
 * @param score      how far the count is on the way from forecast to bound: above 1 is beyond it. For the negative binomial bounds the
 *                   forecast is taken as its logarithm, as in the published numbers; that moves the score, never the alarm
 * @param dispersion variance divided by mean, at least 1
 * @param trend      change of the logarithm per moment; empty without a trend
 */
public record FarringtonResult(Assessment assessment, double score, double dispersion, OptionalDouble trend) {
}
