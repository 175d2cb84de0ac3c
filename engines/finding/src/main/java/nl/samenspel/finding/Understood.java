package nl.samenspel.finding;

import java.util.List;
import java.util.Optional;

/**
 * What was made of the words of a question.
 *
 * @param weights how much each thing asked counts, by bit
 * @param elsewhere whether another town was named
 * @param postcode that was named, if there are such addresses
 * @param exact the whole question as the name of an entry; empty when there are no words
 */
record Understood(List<Unit> units, List<Unit.Meant> themes, List<Unit.Place> places, double[] weights, boolean elsewhere, Optional<Postcode> postcode, String exact, Optional<String> corrected) {

    /** More things than this are not looked for: the most telling ones are kept. */
    static final int MOST = 12;
    /** Bits of what is covered; above them are those of what is nearly covered. */
    static final int WHOLLY = (1 << MOST) - 1;

    boolean asksNothing() {
        return weights.length == 0;
    }

    /** For each set of bits, the share of what was asked. */
    float[] coverage() {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        float[] coverage = new float[1 << weights.length];
        for (int bits = 1; bits < coverage.length; bits++) {
            int lowest = Integer.numberOfTrailingZeros(bits);
            coverage[bits] = coverage[bits & bits - 1] + (float) (weights[lowest] / all);
        }
        return coverage;
    }
}
