package nl.samenspel.finding;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How much a term counts at most in the entries of a segment that have it. Only the shortest entry of each weight matters, so it is known without the lengths of all.
 *
 * @param shortest the encoded length of the shortest entry for each weight; {@link #NOWHERE} where there is none
 */
record Impacts(short[] shortest) {

    /** The largest weight; what would weigh more weighs this. */
    static final int HEAVIEST = 255;

    /** Weights that lay entries apart: from a word of the name on, a term counts much more than in those that only mention it. */
    static final List<Integer> STEPS = List.of(2 * Weights.OF_SUMMARY);

    private static final short NOWHERE = Short.MAX_VALUE;

    /** @param encodedLength of an entry by its number */
    static Impacts of(int[] numbers, byte[] weights, IntUnaryOperator encodedLength) {
        short[] shortest = new short[HEAVIEST + 1];
        Arrays.fill(shortest, NOWHERE);
        for (int at = 0; at < numbers.length; at++) {
            int weight = weights[at] & HEAVIEST;
            shortest[weight] = (short) Math.min(shortest[weight], encodedLength.applyAsInt(numbers[at]));
        }
        return new Impacts(shortest);
    }

    /**
     * The largest share of the full score, from 0 to 1.
     *
     * @param lengthFactors the part of BM25's denominator that depends on the length of an entry, by encoded length
     */
    double most(float[] lengthFactors) {
        return most(0, HEAVIEST, lengthFactors);
    }

    /** The same among those that weigh at least one of the {@link #STEPS} and less than the next; 0 is for those below the first. */
    double most(int step, float[] lengthFactors) {
        return most(step == 0 ? 0 : STEPS.get(step - 1), step == STEPS.size() ? HEAVIEST : STEPS.get(step) - 1, lengthFactors);
    }

    private double most(int from, int to, float[] lengthFactors) {
        double most = 0;
        for (int weight = from; weight <= to; weight++) {
            if (shortest[weight] != NOWHERE) {
                most = Math.max(most, weight / ((double) weight + lengthFactors[shortest[weight]]));
            }
        }
        return most;
    }

    long bytes() {
        return 16 + 2L * shortest.length;
    }
}
