package nl.samenspel.detection.noticing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.samenspel.detection.chance.RecurrenceInterval;
import nl.samenspel.detection.scan.Area;
import nl.samenspel.detection.scan.Cluster;
import nl.samenspel.detection.scan.Metric;
import nl.samenspel.detection.scan.PermutationModel;
import nl.samenspel.detection.scan.Reach;
import nl.samenspel.detection.scan.Replications;
import nl.samenspel.detection.scan.Scan;
import nl.samenspel.detection.scan.ScanResult;
import nl.samenspel.detection.scan.Surroundings;
import nl.samenspel.detection.scan.TimeWindows;

/** Looks, theme by theme, whether something piles up now: a prospective space–time permutation scan of each. */
public final class Lookout {

    private final Surroundings surroundings;
    private final int areas;
    private final int themes;
    private final NoticingPolicy policy;

    public Lookout(List<Area> areas, Metric metric, int themes, NoticingPolicy policy) {
        this.surroundings = Surroundings.of(areas, metric);
        this.areas = areas.size();
        this.themes = themes;
        this.policy = policy;
    }

    /**
     * What piles up up to and including a day, most striking first.
     *
     * @param signals those of the history suffice; later ones are left out
     */
    public List<PileUp> look(List<Signal> signals, long day, long seed) {
        List<PileUp> found = new ArrayList<>();
        for (int theme = 0; theme < themes; theme++) {
            int number = theme;
            List<Signal> own = signals.stream().filter(signal -> signal.theme() == number).toList();
            look(theme, own, day, seed).ifPresent(found::add);
        }
        found.sort((one, other) -> Double.compare(other.recurrence().days(), one.recurrence().days()));
        return found;
    }

    /**
     * The most striking pile-up of one theme, if it is rare enough. Of one neighbourhood and day the theme counts once: what is noted
     * five times after one meeting is one occasion, and chance does not do that.
     */
    public Optional<PileUp> look(int theme, List<Signal> signals, long day, long seed) {
        int[][] counts = new int[areas][policy.historyDays()];
        long first = day - policy.historyDays() + 1;
        int recent = 0;
        for (Signal signal : signals) {
            if (signal.day() >= first && signal.day() <= day) {
                counts[signal.area()][(int) (signal.day() - first)] = 1;
                recent += day - signal.day() < policy.longestDays() ? 1 : 0;
            }
        }
        return recent < policy.fewestSignals() ? Optional.empty() : scan(counts, seed + theme).mostLikely()
                .map(cluster -> pileUp(theme, signals, cluster, first, day))
                .filter(pileUp -> pileUp.recurrence().days() >= policy.daysByChance());
    }

    private ScanResult scan(int[][] counts, long seed) {
        PermutationModel model = new PermutationModel(counts);
        return new Scan(model, surroundings, surroundings.circles(model.atRisk(), new Reach(policy.share(), Double.POSITIVE_INFINITY)),
                new TimeWindows(policy.historyDays(), 1, policy.longestDays(), true), policy.fewestSignals())
                .run(new Replications(policy.replications(), enough(), seed, 1));
    }

    /** When chance did as well so often, the p-value cannot become small enough any more. */
    private int enough() {
        double rare = 1 / (policy.daysByChance() * themes);
        return (int) Math.floor((policy.replications() + 1) * rare) + 1;
    }

    private PileUp pileUp(int theme, List<Signal> signals, Cluster cluster, long first, long day) {
        long from = first + cluster.from();
        long inside = signals.stream().filter(signal -> signal.day() >= from && signal.day() <= day
                && cluster.areas().contains(signal.area())).count();
        return new PileUp(theme, cluster.areas(), from, day, (int) inside, cluster.cases(), cluster.expected(),
                RecurrenceInterval.of(cluster.pValue(), 1).among(themes));
    }
}
