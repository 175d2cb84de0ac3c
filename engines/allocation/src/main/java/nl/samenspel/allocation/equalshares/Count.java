package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One count of Equal Shares at one endowment: round after round the project with the lowest price per unit of utility is
 * bought, until no group of supporters can pay any project (Peters, Pierczyński and Skowron 2021, section 3).
 *
 * <p>Prices never fall during a count, so an old lower bound keeps its worth: a project is looked at again only when its
 * bound no longer rules it out. What the count rests on is handed to the {@link Horizon}, which tells how many steps of
 * Add1 may be skipped because they would run exactly the same way.
 */
final class Count {

    private final Electorate electorate;
    private final ExactPrices prices;
    private final Purses purses;
    private final ExactDivision division;
    private final Horizon horizon = new Horizon();
    private final Contest contest;
    private final Payment payment;
    private final Candidate[] everyone;
    private final List<Purchase> purchases = new ArrayList<>();
    private BigInteger spent = BigInteger.ZERO;

    /**
     * @param precedence place of every project in the order that breaks ties, the first being 0
     * @param step       one step of Add1, in units of money
     */
    Count(Electorate electorate, int[] precedence, BigInteger step) {
        this.electorate = electorate;
        this.prices = new ExactPrices(electorate.voters(), electorate.budget(), step);
        this.purses = new Purses(electorate.groups());
        this.division = new ExactDivision(purses, prices);
        this.contest = new Contest(precedence, purses, prices, division, horizon);
        this.payment = new Payment(purses, division, horizon);
        this.everyone = electorate.backings().stream().map(Candidate::new).toArray(Candidate[]::new);
    }

    /**
     * A project bought, at the price {@code value / (denominator × rich)} per point.
     *
     * @param tied all projects that could have been bought at that price; empty when it was only this one
     */
    record Purchase(Backing backing, Candidate.Price price, BigInteger denominator, List<Backing> tied) {
    }

    /**
     * Counts from scratch. A count that spends more than the budget is ended there.
     *
     * @param steps   steps of Add1 on top of the equal part of the budget
     * @param looking whether {@link #stepsWithoutChange()} will be asked
     * @param ledger  where every payment is written down, if anywhere
     */
    void run(long steps, boolean looking, @Nullable Ledger ledger) {
        prices.reset(steps);
        purses.reset(prices.endowment().approximately(), prices.endowmentGrowth());
        horizon.reset(looking);
        purchases.clear();
        spent = BigInteger.ZERO;
        for (Candidate candidate : everyone) {
            candidate.reset();
        }
        contest.reset(everyone);
        while (isWithinBudget()) {
            Candidate winner = contest.hold(purchases.size());
            if (winner == null) {
                break;
            }
            buy(winner, ledger);
        }
    }

    private void buy(Candidate winner, @Nullable Ledger ledger) {
        Backing backing = winner.backing();
        Candidate.Price price = division.of(backing, winner.lowPerPoint());
        if (price == null) {
            throw new IllegalStateException("The winner of a round cannot be paid");
        }
        if (ledger != null) {
            ledger.write(backing, price, division);
        }
        double perPoint = Ratio.nearest(price.value(), prices.denominator()) / price.rich();
        double growth = Ratio.nearest(price.growth(), prices.denominator()) / price.rich();
        payment.collect(backing, perPoint, growth, purchases.size());
        purchases.add(new Purchase(backing, price, prices.denominator(),
                contest.tied().stream().map(Candidate::backing).toList()));
        prices.buy(price.value(), price.growth(), price.rich());
        spent = spent.add(BigInteger.valueOf(backing.cost()));
        winner.takeOut();
    }

    List<Purchase> purchases() {
        return purchases;
    }

    /** Cost of everything bought, in units of money. */
    BigInteger spent() {
        return spent;
    }

    boolean isWithinBudget() {
        return spent.compareTo(electorate.budget()) <= 0;
    }

    /** Steps of Add1 after this one that are certain to give the same purchases. */
    long stepsWithoutChange() {
        return horizon.steps();
    }

    ExactPrices prices() {
        return prices;
    }

    Purses purses() {
        return purses;
    }
}
