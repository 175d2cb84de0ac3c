package nl.samenspel.detection.scan;

import java.util.random.RandomGenerator;

/**
 * What chance alone would do. Counts are kept per area and interval, areas first; a baseline is what the likelihood measures
 * cases against, in the same order.
 */
public sealed interface ScanModel permits PoissonModel, BernoulliModel, PermutationModel {

    int areas();

    int times();

    int totalCases();

    /** Observed cases of an area in an interval. */
    int cases(int area, int time);

    /** Expected cases, or the population for {@link BernoulliModel}. */
    double baseline(int area, int time);

    /** What each area counts for in the size of a window. */
    double[] atRisk();

    Likelihood likelihood();

    /**
     * Adds the cases of one replication of chance to an empty grid.
     *
     * @param first the first interval the grid has; cases before it are left out
     * @param width number of intervals of the grid per area
     */
    void replicate(RandomGenerator random, int[] grid, int first, int width);
}
