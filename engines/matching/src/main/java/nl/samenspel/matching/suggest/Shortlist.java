package nl.samenspel.matching.suggest;

import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best few of many meetings that no hard rule forbids; reasons are only collected for those that stay. */
final class Shortlist {

    private final Circumstances circumstances;
    private final Scorer scorer;
    private final int most;
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.WORST_FIRST);

    Shortlist(Circumstances circumstances, Scorer scorer, int most) {
        this.circumstances = circumstances;
        this.scorer = scorer;
        this.most = most;
    }

    void consider(Meeting meeting) {
        if (HardRule.judge(meeting) instanceof Verdict.Allowed) {
            best.add(new Ranked(meeting, scorer.score(meeting, circumstances)));
            if (best.size() > most) {
                best.poll();
            }
        }
    }

    List<Suggestion> bestFirst() {
        return best.stream().map(ranked -> ranked.explained(circumstances)).sorted(Suggestion.BEST_FIRST).toList();
    }
}
