package nl.samenspel.matching.chains;

import java.util.List;

/**
 * Chains without anybody in two of them.
 *
 * @param people how many people they help
 * @param bound  how many any chains of this length could help at most; equal to {@code people} when proven the best
 * @param all    every ring was looked at; false when there were too many to list, and the bound only holds for those listed
 */
public record Chains(List<Chain> chains, int people, int bound, boolean all) {

    public Chains {
        chains = List.copyOf(chains);
    }

    public boolean isProven() {
        return all && people == bound;
    }
}
