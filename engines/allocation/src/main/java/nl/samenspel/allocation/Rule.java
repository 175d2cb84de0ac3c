package nl.samenspel.allocation;

/** How the money is given away. Published before the vote, and then applied to the letter. */
public sealed interface Rule {

    /**
     * The highest utility per euro first. With {@link Utility#COST} that is the number of votes, with
     * {@link Utility#CARDINALITY} votes per euro, with {@link Utility#POINTS_TIMES_COST} the sum of points.
     *
     * @param skipping whether a project that does not fit is passed over; otherwise the first one that does not fit ends
     *                 the count
     */
    record Greedy(Utility utility, boolean skipping) implements Rule {

        public static Greedy byVotes() {
            return new Greedy(Utility.COST, true);
        }

        public static Greedy byVotesPerEuro() {
            return new Greedy(Utility.CARDINALITY, true);
        }
    }

    /** The Method of Equal Shares (Peters and Skowron 2020; Peters, Pierczyński and Skowron 2021). */
    record EqualShares(Utility utility, Completion completion, Comparison comparison) implements Rule {

        public EqualShares(Utility utility, Completion completion) {
            this(utility, completion, Comparison.NONE);
        }
    }

    /**
     * Phragmén's sequential rule (Phragmén 1894; for budgets Los, Christoff and Grossi 2022): money flows to everybody at
     * the same pace, a project is bought as soon as its supporters can pay it, and the count ends when the project that
     * would be next does not fit in the budget.
     */
    record Phragmen() implements Rule {
    }

    /**
     * Equal Shares with bounded overspending, BOS (Papasotiropoulos, Pishbin, Skibski, Skowron and Wąs 2024,
     * arXiv 2409.15005): a project may also be bought when its supporters can pay only a part of it.
     */
    record BoundedOverspending(Utility utility) implements Rule {
    }

    /**
     * A jury: the ballots are the score sheets of the jurors. The highest average first, counted over the jurors who gave
     * the project a score; a project nobody scored, or below the lowest average that is good enough, gets nothing.
     *
     * @param lowestAverage the lowest average that is good enough
     */
    record Jury(Fraction lowestAverage) implements Rule {
    }
}
