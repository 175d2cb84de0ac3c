package nl.samenspel.allocation.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.Selection;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.Utility;

/**
 * The greedy rule: projects in order of utility per euro, each taken when it fits in what is left. A project that costs
 * nothing comes first when it is worth something to somebody. Projects that are worth nothing come last; they are taken
 * too, as the ordinance of most cities says, so that money is not left while a project fits.
 */
final class GreedyCount {

    private final Election election;
    private final TieOrder ties;
    private final int[] precedence;
    private final Fraction[] worth;
    private final Integer[] order;
    private final List<Selection> selections = new ArrayList<>();
    private final Map<Integer, Fraction> leftAtTurn = new HashMap<>();
    private Fraction left;

    GreedyCount(Election election, Utility utility, TieOrder ties) {
        this.election = election;
        this.ties = ties;
        this.precedence = ties.precedence(election);
        this.worth = worth(election, utility);
        this.left = election.budget();
        this.order = IntStream.range(0, worth.length).boxed().toArray(Integer[]::new);
        Comparator<Integer> free = Comparator.comparing(this::comesFree);
        Arrays.sort(order, free.reversed().thenComparing(project -> worth[project], Comparator.reverseOrder())
                .thenComparing(project -> precedence[project]));
    }

    /** Takes what fits in the budget beside what has been chosen already. */
    GreedyCount complete(List<Selection> chosen) {
        selections.addAll(chosen);
        chosen.forEach(selection -> left = left.minus(election.project(selection.project()).cost()));
        return run(true, Ground.COMPLETION);
    }

    GreedyCount run(boolean skipping, Ground ground) {
        BitSet taken = new BitSet();
        selections.forEach(selection -> taken.set(selection.project()));
        for (int project : order) {
            Fraction cost = election.project(project).cost();
            if (!taken.get(project) && cost.compareTo(left) <= 0) {
                selections.add(new Selection(project, comesFree(project) ? Ground.FREE : ground, null));
                left = left.minus(cost);
            } else if (!taken.get(project)) {
                leftAtTurn.put(project, left);
                if (!skipping) {
                    break;
                }
            }
        }
        return this;
    }

    List<Selection> selections() {
        return selections;
    }

    /** Per project that did not fit what was left at its turn. */
    Map<Integer, Fraction> leftAtTurn() {
        return leftAtTurn;
    }

    /** Groups of projects with the same worth of which some were chosen and some not: there the order decided. */
    List<Tie> ties() {
        BitSet chosen = new BitSet();
        selections.forEach(selection -> chosen.set(selection.project()));
        List<Tie> found = new ArrayList<>();
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && isEqual(order[from], order[to])) {
                to++;
            }
            List<Integer> equal = List.of(order).subList(from, to);
            boolean some = equal.stream().anyMatch(chosen::get);
            if (equal.size() > 1 && some && !equal.stream().allMatch(chosen::get)) {
                found.add(new Tie(from + 1, equal.stream().map(election::project).toList(),
                        ties.decidedBy(election, equal.getFirst(), equal)));
            }
            from = to;
        }
        return found;
    }

    private boolean isEqual(int one, int other) {
        return comesFree(one) == comesFree(other) && worth[one].equals(worth[other]);
    }

    private boolean comesFree(int project) {
        return election.project(project).cost().isZero() && worth[project].isPositive();
    }

    /** Per project the utility of all voters together per euro; nothing when it is not above zero. */
    private static Fraction[] worth(Election election, Utility utility) {
        Fraction[] total = utility.byPoints() ? Points.totals(election)
                : IntStream.of(election.support()).mapToObj(Fraction::of).toArray(Fraction[]::new);
        for (int project = 0; project < total.length; project++) {
            Fraction cost = election.project(project).cost();
            if (!total[project].isPositive() || utility.byCost() && cost.isZero()) {
                total[project] = Fraction.ZERO;
            } else if (!utility.byCost() && !cost.isZero()) {
                total[project] = total[project].dividedBy(cost);
            }
        }
        return total;
    }
}
