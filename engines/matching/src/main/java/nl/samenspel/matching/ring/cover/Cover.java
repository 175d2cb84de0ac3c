package nl.samenspel.matching.ring.cover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What comes of looking for a cover. */
public sealed interface Cover {

    /**
     * A cover.
     *
     * @param choices by number from 0, ascending
     * @param bound   no cover costs less, by proof of the solver
     */
    record Found(List<Integer> choices, long cost, long bound) implements Cover {

        public Found {
            choices = List.copyOf(choices);
        }

        public boolean isOptimal() {
            return cost == bound;
        }
    }

    /** Nothing meets this need. */
    record Impossible(int need) implements Cover {
    }

    /** The effort ended before there was anything. */
    record NotFound() implements Cover {
    }

    /** Recounts a cover from the problem alone: whether every need is met, no choice is made twice, and the cost is right. */
    static boolean isRight(CoverProblem problem, Found cover) {
        Set<Integer> chosen = new HashSet<>(cover.choices());
        long cost = chosen.stream().mapToLong(choice -> problem.costs().get(choice)).sum();
        return chosen.size() == cover.choices().size() && cost == cover.cost() && cover.bound() <= cost
                && problem.covered().stream().allMatch(choices -> choices.stream().anyMatch(chosen::contains));
    }
}
