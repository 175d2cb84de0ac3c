package nl.samenspel.matching.suggest;

import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Keeps the best few of many candidates. */
final class Shortlist implements Consumer<Candidate> {

    private final int most;
    private final PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.WORST_FIRST);

    Shortlist(int most) {
        this.most = most;
    }

    @Override
    public void accept(Candidate candidate) {
        Candidate worst = best.peek();
        if (worst == null || best.size() < most) {
            best.add(candidate);
        } else if (Candidate.WORST_FIRST.compare(worst, candidate) < 0) {
            best.poll();
            best.add(candidate);
        }
    }

    List<Candidate> bestFirst() {
        return best.stream().sorted(Candidate.WORST_FIRST.reversed()).toList();
    }
}
