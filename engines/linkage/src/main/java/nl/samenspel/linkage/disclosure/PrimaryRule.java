package nl.samenspel.linkage.disclosure;

import java.util.List;
import java.util.Optional;
import nl.samenspel.linkage.disclosure.Cell.Need;

/**
 * When a number tells too much by itself, and how far an attacker must stay away from it. Formulas: A. Hundepool and others,
 * Handbook on Statistical Disclosure Control (2010), sections 4.2 and 4.4.
 */
public sealed interface PrimaryRule {

    /**
     * What a rule looks at.
     *
     * @param contributors how many are behind the number; −1 when unknown
     * @param largest contributions, largest first
     */
    record Contributions(double value, long contributors, List<Double> largest) {

        double largest(int place) {
            return place < largest.size() ? largest.get(place) : 0;
        }
    }

    /** The need of a sensitive cell; empty when the cell is safe by this rule. */
    Optional<Need> judge(Contributions cell);

    /**
     * A count, or a number of contributors, from one to less than the minimum.
     *
     * @param level how far below and above a count an attacker's interval reaches at least
     * @param width how wide it is at least
     */
    record Minimum(int minimum, double level, double width) implements PrimaryRule {

        @Override
        public Optional<Need> judge(Contributions cell) {
            double count = cell.contributors() >= 0 ? cell.contributors() : Math.abs(cell.value());
            if (cell.value() == 0 || count >= minimum) {
                return Optional.empty();
            }
            return Optional.of(new Need(Math.min(level, Math.abs(cell.value())), level, width));
        }
    }

    /** The n largest contribute more than k percent: (n, k). Need: 100/k · (x₁ + … + xₙ) − X. */
    record Dominance(int contributors, double percent) implements PrimaryRule {

        @Override
        public Optional<Need> judge(Contributions cell) {
            double largest = 0;
            for (int place = 0; place < contributors; place++) {
                largest += cell.largest(place);
            }
            return need(100 / percent * largest - cell.value());
        }
    }

    /** The second largest can estimate the largest to within p percent. Need: p/100 · x₁ − (X − x₁ − x₂). */
    record Percent(double percent) implements PrimaryRule {

        @Override
        public Optional<Need> judge(Contributions cell) {
            return new PriorPosterior(percent, 100).judge(cell);
        }
    }

    /** As {@link Percent}, when everybody could estimate to within q percent beforehand. Need: p/q · x₁ − (X − x₁ − x₂). */
    record PriorPosterior(double percent, double before) implements PrimaryRule {

        @Override
        public Optional<Need> judge(Contributions cell) {
            double rest = cell.value() - cell.largest(0) - cell.largest(1);
            return need(percent / before * cell.largest(0) - rest);
        }
    }

    private static Optional<Need> need(double distance) {
        return distance > 1e-9 ? Optional.of(new Need(distance, distance, 0)) : Optional.empty();
    }
}
