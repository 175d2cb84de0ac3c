package nl.samenspel.allocation.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.Selection;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;

/**
 * The jury's choice. A juror who has a conflict of interest leaves the project out of the score sheet; the average is
 * counted over the others, so that abstaining neither helps nor harms.
 */
final class JuryCount {

    private final Election election;
    private final TieOrder ties;
    private final Fraction lowestAverage;
    private final int[] precedence;
    private final List<Optional<Fraction>> averages;
    private final Map<Integer, Fraction> leftAtTurn = new HashMap<>();
    private final List<Selection> selections = new ArrayList<>();

    JuryCount(Election election, Fraction lowestAverage, TieOrder ties) {
        this.election = election;
        this.ties = ties;
        this.lowestAverage = lowestAverage;
        this.precedence = ties.precedence(election);
        this.averages = averages(election);
    }

    /** Per project the average score over the jurors who gave one; empty when nobody did. */
    static List<Optional<Fraction>> averages(Election election) {
        Election withoutDefault = new Election(election.meta(), election.budget(), election.kind(), Fraction.ZERO,
                election.projects(), election.ballots());
        Fraction[] totals = Points.totals(withoutDefault);
        int[] jurors = election.support();
        return IntStream.range(0, totals.length).mapToObj(project -> jurors[project] == 0
                ? Optional.<Fraction>empty() : Optional.of(totals[project].dividedBy(jurors[project]))).toList();
    }

    JuryCount run() {
        Fraction left = election.budget();
        for (int project : ranking()) {
            Fraction cost = election.project(project).cost();
            if (cost.compareTo(left) <= 0) {
                selections.add(new Selection(project, cost.isZero() ? Ground.FREE : Ground.RULE, null));
                left = left.minus(cost);
            } else {
                leftAtTurn.put(project, left);
            }
        }
        return this;
    }

    private List<Integer> ranking() {
        return IntStream.range(0, averages.size()).boxed().filter(this::isGoodEnough)
                .sorted(Comparator.<Integer, Fraction>comparing(project -> averages.get(project).orElseThrow()).reversed()
                        .thenComparing(project -> precedence[project])).toList();
    }

    private boolean isGoodEnough(int project) {
        return averages.get(project).filter(average -> average.compareTo(lowestAverage) >= 0).isPresent();
    }

    List<Selection> selections() {
        return selections;
    }

    /** Per project that did not fit what was left at its turn. */
    Map<Integer, Fraction> leftAtTurn() {
        return leftAtTurn;
    }

    /** Projects with the same average of which some were chosen and some not. */
    List<Tie> ties() {
        List<Integer> ranking = ranking();
        List<Integer> chosen = selections.stream().map(Selection::project).toList();
        List<Tie> found = new ArrayList<>();
        for (int from = 0; from < ranking.size(); ) {
            Optional<Fraction> average = averages.get(ranking.get(from));
            List<Integer> equal = ranking.stream().filter(project -> averages.get(project).equals(average)).toList();
            if (equal.size() > 1 && equal.stream().anyMatch(chosen::contains) && !chosen.containsAll(equal)) {
                found.add(new Tie(from + 1, equal.stream().map(election::project).toList(),
                        ties.decidedBy(election, equal.getFirst(), equal)));
            }
            from += equal.size();
        }
        return found;
    }
}
