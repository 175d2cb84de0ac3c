package nl.samenspel.detection.scan;

import java.util.Arrays;

/**
 * One walk over all windows for several grids of counts at once: the observed one, or a batch of replications. Each grid holds
 * running totals over time, with a leading zero per area.
 */
final class Sweep {

    /** Ratios that differ less are the same: rounding must not decide. */
    static final double TIE = 1e-9;

    private final Zones zones;
    private final TimeWindows windows;
    private final Likelihood likelihood;
    private final int fewest;
    private final double[][] baselines;
    private final int columns;

    Sweep(ScanModel model, Zones zones, TimeWindows windows, int fewest) {
        this.zones = zones;
        this.windows = windows;
        this.likelihood = model.likelihood();
        this.fewest = fewest;
        this.columns = windows.width() + 1;
        this.baselines = new double[model.areas()][columns];
        for (int area = 0; area < baselines.length; area++) {
            for (int column = 1; column < columns; column++) {
                baselines[area][column] = baselines[area][column - 1] + model.baseline(area, windows.first() + column - 1);
            }
        }
    }

    /** Running totals of a grid without them. */
    int[][] totals(int[] grid) {
        int[][] totals = new int[baselines.length][columns];
        for (int area = 0; area < totals.length; area++) {
            for (int column = 1; column < columns; column++) {
                totals[area][column] = totals[area][column - 1] + grid[area * (columns - 1) + column - 1];
            }
        }
        return totals;
    }

    /** The highest ratio of each grid. */
    double[] highest(int[][][] grids) {
        double[] best = new double[grids.length];
        double[][] baseline = new double[zones.slots][columns];
        int[][][] counts = new int[grids.length][zones.slots][columns];
        for (int step = 0; step < zones.steps(); step++) {
            int from = zones.from[step];
            int to = zones.to[step];
            int area = zones.area[step];
            add(from < 0 ? null : baseline[from], baselines[area], baseline[to]);
            for (int grid = 0; grid < grids.length; grid++) {
                add(from < 0 ? null : counts[grid][from], grids[grid][area], counts[grid][to]);
                if (zones.whole[step]) {
                    best[grid] = highest(counts[grid][to], baseline[to], best[grid]);
                }
            }
        }
        return best;
    }

    private static void add(double @org.jspecify.annotations.Nullable [] start, double[] more, double[] sum) {
        if (start == null) {
            System.arraycopy(more, 0, sum, 0, sum.length);
        } else {
            for (int column = 0; column < sum.length; column++) {
                sum[column] = start[column] + more[column];
            }
        }
    }

    private static void add(int @org.jspecify.annotations.Nullable [] start, int[] more, int[] sum) {
        if (start == null) {
            System.arraycopy(more, 0, sum, 0, sum.length);
        } else {
            for (int column = 0; column < sum.length; column++) {
                sum[column] = start[column] + more[column];
            }
        }
    }

    /** A window that begins with an interval without cases is never better than the shorter one without that interval. */
    private double highest(int[] counts, double[] baseline, double best) {
        double highest = best;
        int last = columns - 1;
        if (counts[last] < fewest) {
            return best;
        }
        for (int end = windows.alive() ? last : windows.shortest(); end <= last; end++) {
            int earliest = Math.max(0, end - windows.longest());
            int before = -1;
            for (int start = end - windows.shortest(); start >= earliest; start--) {
                int cases = counts[end] - counts[start];
                if (cases > before && cases >= fewest) {
                    double expected = baseline[end] - baseline[start];
                    if (likelihood.canExceed(highest, cases, expected)) {
                        highest = Math.max(highest, likelihood.ratio(cases, expected));
                    }
                }
                before = cases;
            }
        }
        return highest;
    }

    /** The best window around each centre for one grid. */
    Candidate[] best(int[][] grid) {
        Candidate[] best = new Candidate[baselines.length];
        Arrays.fill(best, Candidate.NONE);
        double[][] baseline = new double[zones.slots][columns];
        int[][] counts = new int[zones.slots][columns];
        for (int step = 0; step < zones.steps(); step++) {
            int from = zones.from[step];
            int to = zones.to[step];
            add(from < 0 ? null : baseline[from], baselines[zones.area[step]], baseline[to]);
            add(from < 0 ? null : counts[from], grid[zones.area[step]], counts[to]);
            if (zones.whole[step]) {
                int centre = zones.centre[step];
                best[centre] = better(best[centre], step, counts[to], baseline[to]);
            }
        }
        return best;
    }

    private Candidate better(Candidate known, int step, int[] counts, double[] baseline) {
        double highest = highest(counts, baseline, known.ratio());
        if (highest <= known.ratio() * (1 + TIE)) {
            return known;
        }
        for (int end = columns - 1; end > 0; end--) {
            for (int start = end - windows.shortest(); start >= Math.max(0, end - windows.longest()); start--) {
                int cases = counts[end] - counts[start];
                double expected = baseline[end] - baseline[start];
                if (cases >= fewest && likelihood.ratio(cases, expected) >= highest) {
                    return new Candidate(step, windows.first() + start, windows.first() + end - 1, cases, expected, highest);
                }
            }
        }
        return known;
    }
}
