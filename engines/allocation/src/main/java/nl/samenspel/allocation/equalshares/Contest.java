package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds, in one round of a count, the project with the lowest price per unit of utility. Bounds rule out most projects;
 * those they cannot rule out are compared exactly, and equal prices go to the project that comes first in the order of
 * precedence, with every tied project remembered.
 */
final class Contest {

    private final int[] precedence;
    private final Purses purses;
    private final ExactPrices prices;
    private final ExactDivision division;
    private final Horizon horizon;
    private final Horizon expectation;

    private Candidate[] open = new Candidate[0];
    private int left;
    private int round;
    private @Nullable Candidate winner;
    private Candidate.@Nullable Price price;
    private double high;
    private List<Candidate> tied = List.of();

    Contest(int[] precedence, Purses purses, ExactPrices prices, ExactDivision division, Horizon horizon,
            Horizon expectation) {
        this.precedence = precedence;
        this.purses = purses;
        this.prices = prices;
        this.division = division;
        this.horizon = horizon;
        this.expectation = expectation;
    }

    /** Opens the contest to everybody again, at the beginning of a count. */
    void reset(Candidate[] everyone) {
        open = everyone.clone();
        left = everyone.length;
    }

    /** @return the project to buy, or null when none can be paid */
    @Nullable Candidate hold(int number) {
        round = number;
        winner = null;
        price = null;
        tied = List.of();
        high = Double.POSITIVE_INFINITY;
        dropTheOnesOut();
        Arrays.sort(open, 0, left, Comparator.comparingDouble(Candidate::low));
        Candidate favourite = favourite();
        if (favourite != null) {
            challenge(favourite);
        }
        for (int index = 0; index < left; index++) {
            if (open[index] != favourite && mayWin(open[index])) {
                challenge(open[index]);
            }
        }
        if (horizon.isOpen() || expectation.isOpen()) {
            lookAhead();
        }
        return winner;
    }

    /** Upper bound of the price per unit of utility of the last winner. */
    double high() {
        return high;
    }

    /** Whether the winner and the prices of all the others are such that the trace may vouch for the steps in between. */
    boolean keepsTo(Trace trace) {
        if (winner == null || price == null || !trace.bought(winner.backing(), round)) {
            return false;
        }
        double limit = trace.high(round);
        for (int index = 0; index < left; index++) {
            Candidate candidate = open[index];
            if (candidate != winner && !candidate.isOut() && candidate.low() <= limit) {
                if (!candidate.estimatedIn(round)) {
                    estimate(candidate, limit);
                }
                if (!candidate.isOut() && candidate.low() <= limit) {
                    return trace.hasPrice(round, price, prices.denominator());
                }
            }
        }
        return true;
    }

    /** All projects that shared the lowest price in the last round; empty when it was only one. */
    List<Candidate> tied() {
        return tied;
    }

    private void dropTheOnesOut() {
        int kept = 0;
        for (int index = 0; index < left; index++) {
            if (!open[index].isOut()) {
                open[kept++] = open[index];
            }
        }
        left = kept;
    }

    /** The project with the lowest estimate: probably the winner. */
    private @Nullable Candidate favourite() {
        Candidate best = null;
        for (int index = 0; index < left; index++) {
            Candidate candidate = open[index];
            if (best != null && candidate.low() > best.low()) {
                break;
            }
            if (estimate(candidate, best == null ? Double.POSITIVE_INFINITY : best.low()) && (best == null || candidate.low() < best.low())) {
                best = candidate;
            }
        }
        return best;
    }

    private boolean estimate(Candidate candidate, double limit) {
        if (candidate.estimate(purses, round, limit)) {
            return true;
        }
        if (candidate.shortage() > 0) {
            candidate.takeOut();
            horizon.limit(candidate.shortage(), candidate.shortageGrowth());
            expectation.limit(candidate.shortage(), candidate.shortageGrowth());
        }
        return false;
    }

    private boolean mayWin(Candidate candidate) {
        if (!candidate.isOut() && candidate.low() <= high && !candidate.estimatedIn(round)) {
            estimate(candidate, high);
        }
        return !candidate.isOut() && candidate.low() <= high;
    }

    /** Compares exactly with the cheapest so far. */
    private void challenge(Candidate candidate) {
        Candidate.Price own = division.of(candidate);
        if (own == null) {
            candidate.takeOut();
            horizon.limit(0, 1);
            return;
        }
        candidate.priced(own, round);
        int difference = winner == null || price == null ? -1
                : own.above(candidate.backing().weight(), price, winner.backing().weight()).signum();
        if (difference < 0) {
            tied = List.of();
            lead(candidate, own);
        } else if (difference == 0) {
            tied = new ArrayList<>(tied.isEmpty() ? List.of(winner) : tied);
            tied.add(candidate);
            if (precedence[candidate.backing().project()] < precedence[winner.backing().project()]) {
                lead(candidate, own);
            }
        }
    }

    private void lead(Candidate candidate, Candidate.Price own) {
        winner = candidate;
        price = own;
        high = perUtility(own.value(), own, candidate) * (1 + 0x1p-46);
    }

    private double perUtility(BigInteger number, Candidate.Price own, Candidate candidate) {
        return Ratio.nearest(number, prices.denominator()) / own.rich() / candidate.backing().weight();
    }

    /** For how many steps does the winner stay ahead of all the others? */
    private void lookAhead() {
        if (winner == null || price == null) {
            return;
        }
        double growth = perUtility(price.growth(), price, winner);
        double highGrowth = growth + Math.abs(growth) * 0x1p-46;
        for (int index = 0; index < left && (horizon.isOpen() || expectation.isOpen()); index++) {
            Candidate candidate = open[index];
            if (candidate == winner || candidate.isOut()) {
                continue;
            }
            Candidate.Price own = candidate.exactIn(round);
            if (own == null) {
                keepDistance(candidate, highGrowth);
            } else {
                keepExactDistance(candidate, own);
            }
        }
    }

    private void keepDistance(Candidate candidate, double highGrowth) {
        if (!candidate.estimatedIn(round) && (expectation.isLimitedBy(candidate.low() - high, -candidate.lowGrowth())
                || horizon.isOpen()
                && horizon.isLimitedBy(candidate.low() - high, highGrowth - candidate.lowGrowth()))) {
            estimate(candidate, Double.POSITIVE_INFINITY);
        }
        if (!candidate.isOut()) {
            horizon.limit(candidate.low() - high, highGrowth - candidate.lowGrowth());
            expectation.limit(candidate.low() - high, -candidate.lowGrowth());
        }
    }

    private void keepExactDistance(Candidate candidate, Candidate.Price own) {
        long weight = candidate.backing().weight();
        long winnersWeight = winner.backing().weight();
        BigInteger closing = own.growthAbove(weight, price, winnersWeight).negate();
        if (closing.signum() > 0) {
            BigInteger gap = own.above(weight, price, winnersWeight);
            horizon.limit(Ratio.nearest(gap, closing), 1);
        }
        if (price.growth().signum() != 0) {
            expectation.limit(candidate.low() - high, -candidate.lowGrowth());
        }
    }
}
