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
    private final List<Gathered> gathered;
    private final List<Having> having;
    private final Coverage coverage;
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
     * @param gathered of each segment
     * @param having of each segment
     * @param most so many of the best are kept
     */
    Ranking(View view, List<Gathered> gathered, List<Having> having, Coverage coverage, Nearness nearness, Instant now, int most) {
        this.view = view;
        this.gathered = gathered;
        this.having = having;
        this.coverage = coverage;
        this.nearness = nearness;
        this.now = (int) Math.floorDiv(now.getEpochSecond(), 60);
        this.most = most;
    }

    /** @param chosen entries of each segment */
    List<Ranked> of(List<FixedBitSet> chosen) {
        for (int segment = 0; segment < chosen.size(); segment++) {
            if (coverage.asksNothing()) {
                rankAll(segment, chosen.get(segment).getBits());
            } else {
                rank(segment, chosen.get(segment).getBits());
            }
        }
        List<Ranked> inOrder = new ArrayList<>(best);
        inOrder.sort(Ranked.WORST_FIRST.reversed());
        return inOrder;
    }

    /** Nothing was asked: all fit equally well. */
    private void rankAll(int segment, long[] chosen) {
        for (int word = 0; word < chosen.length; word++) {
            for (long left = chosen[word]; left != 0; left &= left - 1) {
                rank(segment, word * EntryBits.IN_A_WORD + Long.numberOfTrailingZeros(left), 1, 1);
            }
        }
    }

    private void rank(int segment, long[] chosen) {
        Columns columns = view.segments().get(segment).columns();
        Scoring scoring = new Scoring(gathered.get(segment), columns, view.lengthFactors());
        Promising promising = new Promising(gathered.get(segment), coverage, view.lengthFactors());
        for (int word = 0; word < chosen.length; word++) {
            long timed = columns.timed(word);
            long wanted = chosen[word] == 0 ? 0 : promising(promising, word, chosen[word], timed, columns);
            if (wanted != 0) {
                scoring.score(word, wanted);
            }
            for (long left = wanted; left != 0; left &= left - 1) {
                int at = Long.numberOfTrailingZeros(left);
                double sum = scoring.ofWords(at) + scoring.ofMeaning(at);
                if (sum * ((timed >>> at & 1) == 0 ? 1 : MOST_SOON) >= beaten) {
                    int entry = word * EntryBits.IN_A_WORD + at;
                    rank(segment, entry, sum * Coverage.factor(having.get(segment).of(entry)), sum == 0 ? 1 : scoring.ofWords(at) / sum);
                }
            }
        }
    }

    /** Who may still be among the best. Only what takes place at some time can get more for being on soon. */
    private long promising(Promising promising, int word, long entries, long timed, Columns columns) {
        if (beaten <= 0) {
            return entries;
        }
        double wanted = beaten / certain(columns.mostCertain());
        long promisingTimed = (entries & timed) == 0 ? 0 : promising.of(word, entries & timed, wanted / MOST_SOON);
        return promisingTimed | ((entries & ~timed) == 0 ? 0 : promising.of(word, entries & ~timed, wanted));
    }

    private static double certain(double certainty) {
        return Weights.LEAST_CERTAINTY + (1 - Weights.LEAST_CERTAINTY) * certainty;
    }

    /** @param ofWords which part of how well it fits is owed to words, from 0 to 1 */
    private void rank(int number, int entry, double fit, double ofWords) {
        Segment segment = view.segments().get(number);
        Columns columns = segment.columns();
        double certain = certain(columns.certainty(entry));
        double soon = soon(columns.next(entry, now));
        if (fit * certain * soon < beaten) {
            return;
        }
        double near = nearness.factor(number, columns, entry);
        double total = fit * near * certain * soon;
        int turn = columns.turn(entry);
        if (total > beaten || total == beaten && goesBefore(turn)) {
            keep(new Ranked(segment.base() + entry, new Score(fit * ofWords, fit * (1 - ofWords), near, certain, soon), total, turn));
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

    private double soon(int minute) {
        double days = (double) (minute - now) / MINUTES_IN_A_DAY;
        return minute == Integer.MAX_VALUE || days > Weights.SOON_DAYS ? 1 : 1 + Weights.SOONEST * (1 - days / Weights.SOON_DAYS);
    }
}
