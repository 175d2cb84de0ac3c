package nl.samenspel.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.util.FixedBitSet;

/** Orders entries that match: how well they fit, how near, how certain, how soon. */
final class Ranking {

    private static final int MINUTES_IN_A_DAY = 24 * 60;
    private static final double MOST_SOON = 1 + Weights.SOONEST;

    private final View view;
    private final Scratch scratch;
    private final Coverage coverage;
    private final Nearness nearness;
    private final int now;
    private final int most;
    /** What an entry must get more than to be among the best; nothing that cannot is looked at further. */
    private double beaten = -1;
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.WORST_FIRST);

    /** @param number of the entry among all */
    record Ranked(int number, Score score, double total) {

        static final Comparator<Ranked> WORST_FIRST = Comparator.comparingDouble(Ranked::total).thenComparing(Comparator.comparingInt(Ranked::number).reversed());
    }

    /** @param most so many of the best are kept */
    Ranking(View view, Scratch scratch, Coverage coverage, Nearness nearness, Instant now, int most) {
        this.view = view;
        this.scratch = scratch;
        this.coverage = coverage;
        this.nearness = nearness;
        this.now = (int) Math.floorDiv(now.getEpochSecond(), 60);
        this.most = most;
    }

    /** @param matches entries of each segment */
    List<Ranked> of(List<FixedBitSet> matches) {
        for (int segment = 0; segment < matches.size(); segment++) {
            int number = segment;
            Segment here = view.segments().get(segment);
            EntryBits.each(matches.get(segment), entry -> rank(number, here, entry));
        }
        List<Ranked> inOrder = new ArrayList<>(best);
        inOrder.sort(Ranked.WORST_FIRST.reversed());
        return inOrder;
    }

    private void rank(int number, Segment segment, int entry) {
        int all = segment.base() + entry;
        double atMost = coverage.asksNothing() ? 1 : scratch.words[all] + scratch.meaning[all];
        if (atMost * MOST_SOON <= beaten) {
            return;
        }
        double fit = coverage.asksNothing() ? 1 : atMost * coverage.factor(scratch.covered[all]);
        Columns columns = segment.columns();
        double certain = Weights.LEAST_CERTAINTY + (1 - Weights.LEAST_CERTAINTY) * columns.certainty(entry);
        double soon = soon(columns.next(entry, now));
        if (fit * certain * soon <= beaten) {
            return;
        }
        double near = nearness.factor(number, columns, entry);
        double total = fit * near * certain * soon;
        if (total > beaten) {
            keep(new Ranked(all, score(all, fit, near, certain, soon), total));
        }
    }

    private void keep(Ranked good) {
        best.add(good);
        if (best.size() > most) {
            best.poll();
        }
        beaten = best.size() < most ? -1 : best.peek().total();
    }

    private Score score(int entry, double fit, double near, double certain, double soon) {
        double sum = scratch.words[entry] + scratch.meaning[entry];
        double share = sum == 0 ? 1 : scratch.words[entry] / sum;
        return new Score(fit * share, fit * (1 - share), near, certain, soon);
    }

    private double soon(int minute) {
        double days = (double) (minute - now) / MINUTES_IN_A_DAY;
        return minute == Integer.MAX_VALUE || days > Weights.SOON_DAYS ? 1 : 1 + Weights.SOONEST * (1 - days / Weights.SOON_DAYS);
    }
}
