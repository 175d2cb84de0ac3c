package nl.samenspel.detection.scan;

import java.util.List;

/**
 * Areas and a stretch of time with more cases than chance would bring.
 *
 * @param areas              numbers of the areas, in the order in which the window grew; the first is its centre
 * @param radius             distance from the centre to the farthest area
 * @param from               first interval
 * @param to                 last interval, included
 * @param expected           cases to expect by chance
 * @param logLikelihoodRatio the statistic
 * @param replications       replications of chance the p-value rests on
 * @param asHigh             replications of which the most likely cluster was at least as high
 * @param higher             replications of which it was really higher: less than {@code asHigh} where counts are so small
 *                           that exact ties occur
 * @param gumbel             p-value from a Gumbel distribution through the replications, which also tells very small ones
 *                           apart (Abrams, Kulldorff and Kleinman 2010, International Journal of Health Geographics 9: 61)
 */
public record Cluster(List<Integer> areas, double radius, int from, int to, int cases, double expected,
                      double logLikelihoodRatio, int replications, int asHigh, int higher, double gumbel) {

    public Cluster {
        areas = List.copyOf(areas);
    }

    /**
     * How likely chance alone brings a most likely cluster at least this high anywhere: rank among the replications (Dwass
     * 1957). 1 without replications.
     */
    public double pValue() {
        return replications == 0 ? 1 : (asHigh + 1.0) / (replications + 1.0);
    }

    /** Observed divided by expected. */
    public double excess() {
        return cases / expected;
    }

    /** The rate inside the window divided by the rate outside. */
    public double relativeRisk(int totalCases) {
        double outside = (totalCases - cases) / (totalCases - expected);
        return outside == 0 ? Double.POSITIVE_INFINITY : excess() / outside;
    }
}
