package nl.samenspel.allocation.counting;

import java.util.BitSet;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.Comparison;
import nl.samenspel.allocation.Outcome;

/**
 * How many voters prefer one outcome to another.
 *
 * @param first  voters who prefer the first
 * @param second voters who prefer the second
 */
public record Preference(long first, long second) {

    public static Preference between(Outcome one, Outcome other, Comparison comparison) {
        BitSet chosenInOne = one.chosen();
        BitSet chosenInOther = other.chosen();
        long first = 0;
        long second = 0;
        for (Ballot ballot : one.election().ballots()) {
            int difference = Integer.compare(good(ballot, chosenInOne, comparison), good(ballot, chosenInOther, comparison));
            first += difference > 0 ? 1 : 0;
            second += difference < 0 ? 1 : 0;
        }
        return new Preference(first, second);
    }

    private static int good(Ballot ballot, BitSet chosen, Comparison comparison) {
        int count = Outcome.chosenOn(ballot, chosen);
        return comparison == Comparison.AT_LEAST_ONE ? Math.min(1, count) : count;
    }

    public boolean prefersSecond() {
        return second > first;
    }
}
