package nl.samenspel.allocation;

import org.jspecify.annotations.Nullable;

/**
 * A project that gets its money.
 *
 * @param project index in the election
 * @param price   per unit of utility, where the rule has prices (Equal Shares and BOS); otherwise null
 */
public record Selection(int project, Ground ground, @Nullable Fraction price) {

    /** Why a project was chosen. */
    public enum Ground {
        /** It costs nothing and somebody wants it. */
        FREE,
        /** The rule itself. */
        RULE,
        /** It still fitted in what the rule left. */
        COMPLETION
    }
}
