package nl.samenspel.allocation.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.counting.Allocator;

/**
 * How many more voters who choose only this project would have made the difference: the whole election counted again with
 * so many ballots added (the measure "singleton-add" of Boehmer, Faliszewski, Janeczko, Peters, Pierczyński, Schierreich,
 * Skowron and Szufa 2024, "Evaluation of Project Performance in Participatory Budgeting").
 */
public sealed interface MoreSupporters {

    /** Nobody asked, or the project was chosen. */
    record NotAsked() implements MoreSupporters {
    }

    /** With this many it is chosen, with one less it is not. */
    record Enough(long voters) implements MoreSupporters {
    }

    /** Not even with this many. */
    record NotEvenWith(long voters) implements MoreSupporters {
    }

    /**
     * Finds the number by doubling and halving. Equal Shares is not monotone, so the number found is one that makes the
     * difference (chosen with it, not chosen with one less), which is nearly always the smallest.
     *
     * @param guess where to begin
     */
    static MoreSupporters search(Election election, Rule rule, TieOrder ties, int project, long guess) {
        if (election.project(project).cost().compareTo(election.budget()) > 0) {
            return new NotEvenWith(mostTried(election));
        }
        long most = mostTried(election);
        long low = 0;
        long high = Math.clamp(guess, 1, most);
        while (!chosenWith(election, rule, ties, project, high)) {
            if (high == most) {
                return new NotEvenWith(most);
            }
            low = high;
            high = Math.min(high * 2, most);
        }
        for (long step = Math.max(1, high / 4); low == 0 && high > 1 && step > 0; step *= 2) {
            long lower = Math.max(1, high - step);
            if (!chosenWith(election, rule, ties, project, lower)) {
                low = lower;
            } else {
                high = lower;
            }
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (chosenWith(election, rule, ties, project, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new Enough(high);
    }

    private static long mostTried(Election election) {
        return Math.max(100, 4L * election.ballots().size());
    }

    private static boolean chosenWith(Election election, Rule rule, TieOrder ties, int project, long added) {
        List<Ballot> ballots = new ArrayList<>(election.ballots());
        LongStream.range(0, added).forEach(number -> ballots.add(ballot(election, project, number)));
        return Allocator.allocate(election.withBallots(ballots), rule, ties).has(project);
    }

    /** Somebody who gives the project as much as anybody gave to a project. */
    private static Ballot ballot(Election election, int project, long number) {
        String voter = "+" + number;
        return election.kind().writesPoints()
                ? Ballot.scoring(voter, new int[] {project}, List.of(mostPoints(election)))
                : Ballot.naming(voter, project);
    }

    private static Fraction mostPoints(Election election) {
        Fraction most = Fraction.ONE;
        for (Ballot ballot : election.ballots()) {
            for (int place = 0; place < ballot.length(); place++) {
                Fraction points = ballot.points(place, BallotKind.SCORING);
                most = points.compareTo(most) > 0 ? points : most;
            }
        }
        return most;
    }
}
