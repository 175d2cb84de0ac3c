package nl.samenspel.detection.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kulldorff's scan statistic: among all windows in place and time, the one in which cases are least likely to have piled up by
 * chance, and how often chance alone brings a window at least as striking.
 *
 * <p>The replications run in batches, each batch in one walk over the windows; on several cores, with the same result.
 */
public final class Scan {

    private final ScanModel model;
    private final Surroundings surroundings;
    private final Zones zones;
    private final Sweep sweep;
    private final TimeWindows windows;

    /**
     * @param zones       made from the same surroundings, for as many areas as the model has
     * @param fewestCases a window with fewer cases is never reported: 2 as in SaTScan, 5 where no alarm may describe fewer people
     */
    public Scan(ScanModel model, Surroundings surroundings, Zones zones, TimeWindows windows, int fewestCases) {
        if (zones.areas != model.areas() || windows.times() != model.times()) {
            throw new IllegalArgumentException("the windows are made for other areas or times than the counts");
        }
        this.model = model;
        this.surroundings = surroundings;
        this.zones = zones;
        this.windows = windows;
        this.sweep = new Sweep(model, zones, windows, fewestCases);
    }

    public ScanResult run(Replications replications) {
        List<Candidate> found = withoutOverlap(sweep.best(sweep.totals(observed())));
        if (found.isEmpty()) {
            return new ScanResult(List.of(), model.totalCases(), 0, zones.windows());
        }
        double[] chance = new Chance(model, sweep, windows, replications).highest(found.getFirst().ratio());
        Arrays.sort(chance);
        Gumbel gumbel = Gumbel.through(chance);
        List<Cluster> clusters = found.stream().map(candidate -> cluster(candidate, chance, gumbel)).toList();
        return new ScanResult(clusters, model.totalCases(), chance.length, zones.windows());
    }

    private int[] observed() {
        int width = windows.width();
        int[] grid = new int[model.areas() * width];
        for (int at = 0; at < grid.length; at++) {
            grid[at] = model.cases(at / width, windows.first() + at % width);
        }
        return grid;
    }

    /** Highest first; of equals the one with fewer areas, then the one around the earlier area. A later one that shares an area is left out. */
    private List<Candidate> withoutOverlap(Candidate[] best) {
        List<Candidate> sorted = new ArrayList<>(Arrays.stream(best).filter(candidate -> candidate.ratio() > 0)
                .sorted(Comparator.comparingDouble(Candidate::ratio).reversed()).toList());
        List<Candidate> kept = new ArrayList<>();
        BitSet taken = new BitSet(model.areas());
        while (!sorted.isEmpty()) {
            double highest = sorted.getFirst().ratio() * (1 - Sweep.TIE);
            Candidate next = sorted.stream().takeWhile(candidate -> candidate.ratio() >= highest)
                    .min(Comparator.comparingInt((Candidate candidate) -> zones.members(candidate.step()).length)
                            .thenComparingInt(candidate -> zones.centre[candidate.step()])).orElseThrow();
            sorted.remove(next);
            int[] members = zones.members(next.step());
            if (IntStream.of(members).noneMatch(taken::get)) {
                IntStream.of(members).forEach(taken::set);
                kept.add(next);
            }
        }
        return kept;
    }

    private Cluster cluster(Candidate found, double[] chance, Gumbel gumbel) {
        int[] members = zones.members(found.step());
        double radius = IntStream.of(members).mapToDouble(area -> surroundings.distance(members[0], area)).max().orElse(0);
        int asHigh = atLeast(chance, found.ratio() * (1 - Sweep.TIE));
        int higher = atLeast(chance, found.ratio() * (1 + Sweep.TIE));
        return new Cluster(IntStream.of(members).boxed().toList(), radius, found.from(), found.to(), found.cases(),
                model.likelihood().expected(found.baseline()), found.ratio(), chance.length, asHigh, higher,
                gumbel.above(found.ratio()));
    }

    private static int atLeast(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        int below = at < 0 ? -at - 1 : at;
        while (below > 0 && sorted[below - 1] >= value) {
            below--;
        }
        return sorted.length - below;
    }
}
