package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.Arrays;

import nl.samenspel.allocation.Fraction;

/**
 * The exact prices of the projects bought so far in one count. What a voter has left is the endowment minus a sum of
 * prices times points, so the prices are all that has to be kept exactly.
 *
 * <p>All numbers stand over one denominator that grows by a factor with every purchase; a sum is then evaluated from
 * the first purchase to the last with one multiplication per purchase, as in Horner's scheme. Beside its value every
 * price has a growth: how it moves when the endowment rises by one step while everything else stays the same.
 */
final class ExactPrices {

    private final BigInteger voters;
    private final BigInteger budget;
    private final BigInteger endowmentGrowth;
    private BigInteger endowment;
    private BigInteger denominator;
    private BigInteger[] values = new BigInteger[16];
    private BigInteger[] growths = new BigInteger[16];
    private BigInteger[] factors = new BigInteger[16];
    private int purchases;

    /**
     * @param voters number of ballots, above zero
     * @param budget in units of money
     * @param step   one step of Add1, in units of money
     */
    ExactPrices(long voters, BigInteger budget, BigInteger step) {
        this.voters = BigInteger.valueOf(voters);
        this.budget = budget;
        this.endowmentGrowth = step.multiply(this.voters);
        this.endowment = budget;
        this.denominator = this.voters;
    }

    /** Begins a count in which everybody starts with the equal part of the budget plus so many steps. */
    void reset(long steps) {
        endowment = budget.add(endowmentGrowth.multiply(BigInteger.valueOf(steps)));
        denominator = voters;
        purchases = 0;
    }

    int purchases() {
        return purchases;
    }

    BigInteger denominator() {
        return denominator;
    }

    /** Units of money each voter starts with. */
    Fraction endowment() {
        return Fraction.of(endowment, voters);
    }

    /** Growth of the endowment in one step, in units of money. */
    double endowmentGrowth() {
        return Ratio.nearest(endowmentGrowth, voters);
    }

    /**
     * What a crowd has left, times the {@link #denominator()}.
     *
     * @param points per purchase the points of the members of the crowd who paid the full price for it
     */
    BigInteger money(long members, long[] points) {
        return evaluate(endowment, values, members, points);
    }

    /** How that moves in one step, times the {@link #denominator()}. */
    BigInteger growth(long members, long[] points) {
        return evaluate(endowmentGrowth, growths, members, points);
    }

    private BigInteger evaluate(BigInteger start, BigInteger[] prices, long members, long[] points) {
        BigInteger sum = start.multiply(BigInteger.valueOf(members));
        for (int purchase = 0; purchase < purchases; purchase++) {
            if (factors[purchase] != BigInteger.ONE) {
                sum = sum.multiply(factors[purchase]);
            }
            if (points[purchase] != 0) {
                sum = sum.subtract(prices[purchase].multiply(BigInteger.valueOf(points[purchase])));
            }
        }
        return sum;
    }

    /** A project is bought at {@code value / (denominator × divisor)} per point. */
    void buy(BigInteger value, BigInteger growth, long divisor) {
        if (purchases == values.length) {
            values = Arrays.copyOf(values, purchases * 2);
            growths = Arrays.copyOf(growths, purchases * 2);
            factors = Arrays.copyOf(factors, purchases * 2);
        }
        BigInteger whole = BigInteger.valueOf(divisor);
        BigInteger common = value.gcd(whole).gcd(growth);
        BigInteger factor = whole.divide(common);
        boolean same = common.equals(BigInteger.ONE);
        values[purchases] = same ? value : value.divide(common);
        growths[purchases] = same ? growth : growth.divide(common);
        factors[purchases] = factor.equals(BigInteger.ONE) ? BigInteger.ONE : factor;
        denominator = denominator.multiply(factor);
        purchases++;
    }
}
