package nl.samenspel.finding;

import java.io.IOException;
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

    private final Scoring scoring;
    private final Scratch scratch;
    private final List<Having> having;
    private final Nearness nearness;
    private final int now;
    private final int most;
    /** What an entry must get more than to be among the best; nothing that cannot is looked at further. */
    private double beaten = -1;
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.WORST_FIRST);

    /**
     * @param number of the entry among all
     * @param turn of those that get the same the smallest goes first, so that every index has the same order
     */
    record Ranked(int number, Score score, double total, int turn) {

        static final Comparator<Ranked> WORST_FIRST = Comparator.comparingDouble(Ranked::total).thenComparing(Comparator.comparingInt(Ranked::turn).thenComparingInt(Ranked::number).reversed());
    }

    /**
     * @param having of each segment
     * @param most so many of the best are kept
     */
    Ranking(Scoring scoring, Scratch scratch, List<Having> having, Nearness nearness, Instant now, int most) {
        this.scoring = scoring;
        this.scratch = scratch;
        this.having = having;
        this.nearness = nearness;
        this.now = (int) Math.floorDiv(now.getEpochSecond(), 60);
        this.most = most;
    }

    /** @param chosen entries of each segment */
    List<Ranked> of(List<FixedBitSet> chosen) throws IOException {
        for (int segment = 0; segment < chosen.size(); segment++) {
            scoring.score(segment);
            rank(segment, chosen.get(segment).getBits());
        }
        List<Ranked> inOrder = new ArrayList<>(best);
        inOrder.sort(Ranked.WORST_FIRST.reversed());
        return inOrder;
    }

    private void rank(int segment, long[] chosen) {
        Having here = having.get(segment);
        boolean asksNothing = here.asksNothing();
        for (int word = 0; word < chosen.length; word++) {
            for (long left = chosen[word]; left != 0; left &= left - 1) {
                int entry = word * EntryBits.IN_A_WORD + Long.numberOfTrailingZeros(left);
                double most = asksNothing ? 1 : scratch.words[entry] + scratch.meaning[entry];
                if (most * MOST_SOON >= beaten) {
                    rank(segment, here, entry, asksNothing ? 1 : most * Coverage.factor(here.of(entry)));
                }
            }
        }
    }

    private void rank(int number, Having here, int entry, double fit) {
        Segment segment = here.segment();
        Columns columns = segment.columns();
        double certain = Weights.LEAST_CERTAINTY + (1 - Weights.LEAST_CERTAINTY) * columns.certainty(entry);
        double soon = soon(columns.next(entry, now));
        if (fit * certain * soon < beaten) {
            return;
        }
        double near = nearness.factor(number, columns, entry);
        double total = fit * near * certain * soon;
        int turn = columns.turn(entry);
        if (total > beaten || total == beaten && goesBefore(turn)) {
            keep(new Ranked(segment.base() + entry, score(entry, fit, near, certain, soon), total, turn));
        }
    }

    /** Whether it goes before the worst that is kept, when both get the same. */
    private boolean goesBefore(int turn) {
        return turn < best.peek().turn();
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
