package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Horizon expectation = new Horizon();
    private final Contest contest;
    private final Payment payment;
    private final Candidate[] everyone;
    private final List<Purchase> purchases = new ArrayList<>();
    private double[] highs = new double[16];
    private boolean vouched;
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
        this.contest = new Contest(precedence, purses, prices, division, horizon, expectation);
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

    /** Counts from scratch, without looking further. */
    void run(long steps, @Nullable Ledger ledger) {
        run(steps, false, null, ledger);
    }

    /**
     * Counts from scratch and looks what later steps of Add1 will bring.
     *
     * @param looking whether {@link #stepsWithoutChange()} and {@link #stepsExpected()} will be asked
     * @param earlier the course of an earlier count, if {@link #isVouchedFor()} will be asked
     */
    void run(long steps, boolean looking, @Nullable Trace earlier) {
        run(steps, looking, earlier, null);
    }

    private void run(long steps, boolean looking, @Nullable Trace earlier, @Nullable Ledger ledger) {
        prices.reset(steps);
        purses.reset(prices.endowment().approximately(), prices.endowmentGrowth());
        horizon.reset(looking);
        expectation.reset(looking);
        purchases.clear();
        spent = BigInteger.ZERO;
        vouched = earlier != null;
        for (Candidate candidate : everyone) {
            candidate.reset();
        }
        contest.reset(everyone);
        while (isWithinBudget()) {
            Candidate winner = contest.hold(purchases.size());
            if (winner == null) {
                break;
            }
            vouched = vouched && contest.keepsTo(earlier);
            buy(winner, ledger);
        }
        vouched = vouched && purchases.size() == earlier.rounds();
    }

    private void buy(Candidate winner, @Nullable Ledger ledger) {
        Backing backing = winner.backing();
        Candidate.Price price = division.isOf(winner) ? winner.exactIn(purchases.size()) : division.of(winner);
        if (price == null) {
            throw new IllegalStateException("The winner of a round cannot be paid");
        }
        if (ledger != null) {
            ledger.write(backing, price, division);
        }
        double perPoint = Ratio.nearest(price.value(), prices.denominator()) / price.rich();
        double growth = Ratio.nearest(price.growth(), prices.denominator()) / price.rich();
        payment.collect(backing, perPoint, growth, purchases.size());
        remember(new Purchase(backing, price, prices.denominator(),
                contest.tied().stream().map(Candidate::backing).toList()));
        prices.buy(price.value(), price.growth(), price.rich());
        spent = spent.add(BigInteger.valueOf(backing.cost()));
        winner.takeOut();
    }

    private void remember(Purchase purchase) {
        if (purchases.size() == highs.length) {
            highs = Arrays.copyOf(highs, highs.length * 2);
        }
        highs[purchases.size()] = contest.high();
        purchases.add(purchase);
    }

    /** The course of this count, to vouch for later ones. */
    Trace trace() {
        return new Trace(purchases, Arrays.copyOf(highs, purchases.size()));
    }

    /** Whether all steps between the earlier count and this one are certain to buy what both of them bought. */
    boolean isVouchedFor() {
        return vouched;
    }

    /** A good guess at how many steps further a count will still be vouched for by this one. */
    long stepsExpected() {
        return expectation.steps();
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
