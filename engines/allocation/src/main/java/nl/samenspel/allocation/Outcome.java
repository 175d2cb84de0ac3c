package nl.samenspel.allocation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who gets the money, in the order in which the rule decided it.
 *
 * @param endowment  what everybody had to spend, for Equal Shares; otherwise null
 * @param leftAtTurn per project that did not fit when it had its turn, what was left then
 */
public record Outcome(Election election, Rule rule, List<Selection> selections, List<Tie> ties,
        @Nullable Endowment endowment, Map<Integer, Fraction> leftAtTurn) {

    public Outcome {
        selections = List.copyOf(selections);
        ties = List.copyOf(ties);
        leftAtTurn = Map.copyOf(leftAtTurn);
    }

    /** Ids of the chosen projects, in order. */
    public List<String> ids() {
        return selections.stream().map(selection -> election.project(selection.project()).id()).toList();
    }

    /** The chosen projects by index. */
    public BitSet chosen() {
        BitSet chosen = new BitSet();
        selections.forEach(selection -> chosen.set(selection.project()));
        return chosen;
    }

    public boolean has(int project) {
        return selections.stream().anyMatch(selection -> selection.project() == project);
    }

    public Fraction cost() {
        return selections.stream().map(selection -> election.project(selection.project()).cost())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The money that is left. */
    public Fraction remainder() {
        return election.budget().minus(cost());
    }

    /** How many voters named at least one of the chosen projects. */
    public long votersWithAChoice() {
        BitSet chosen = chosen();
        return election.ballots().stream().filter(ballot -> chosenOn(ballot, chosen) > 0).count();
    }

    /** Whether no project that somebody named still fits in the remainder. */
    public boolean isExhaustive() {
        BitSet chosen = chosen();
        Fraction left = remainder();
        int[] support = election.support();
        for (int project = 0; project < support.length; project++) {
            if (support[project] > 0 && !chosen.get(project)
                    && election.project(project).cost().compareTo(left) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** How many of the chosen projects the ballot names. */
    public static int chosenOn(Ballot ballot, BitSet chosen) {
        int count = 0;
        for (int place = 0; place < ballot.length(); place++) {
            if (chosen.get(ballot.project(place))) {
                count++;
            }
        }
        return count;
    }
}
