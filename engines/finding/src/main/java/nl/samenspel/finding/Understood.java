package nl.samenspel.finding;

import java.util.Arrays;
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

    /** The bits of all things that were asked. */
    int everything() {
        return (1 << weights.length) - 1;
    }

    /** What each thing asked is of all together. */
    double[] shares() {
        double all = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / all).toArray();
    }
}
