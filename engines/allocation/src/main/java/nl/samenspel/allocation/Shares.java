package nl.samenspel.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fixed shares of the budget per district or theme, decided before the vote.
 *
 * @param column  the column of the projects that says to which group they belong, such as {@code category}
 * @param amounts per group its money; together not more than the budget
 */
public record Shares(String column, Map<String, Fraction> amounts) {

    public Shares {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        if (amounts.values().stream().anyMatch(amount -> amount.signum() < 0)) {
            throw new IllegalArgumentException("A share is negative");
        }
    }

    public Fraction total() {
        return amounts.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    public boolean fit(Election election) {
        return total().compareTo(election.budget()) <= 0;
    }
}
