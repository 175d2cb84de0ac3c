package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What every group of voters has left. Groups that paid for the same purchases have the same money, so each group stands
 * in a state, and a state remembers the last purchase it paid in full and the state before it; state 0 is an empty purse.
 *
 * <p>The floating-point amounts carry a bound on their error and serve only to rule things out. The exact amount of a
 * state follows from its purchases and the {@link ExactPrices}.
 */
final class Purses {

    static final int EMPTY = 0;
    private static final int START = 1;
    private static final long START_LINK = -1;

    private final int[] states;
    private final double[] money;
    private final double[] growth;

    /** Per state the one before in the upper half and the number of the purchase in the lower half; -1 at the start. */
    private long[] links = new long[64];
    private int[] points = new int[64];
    /** Per state the state after paying for one point; only valid when it was made in the purchase going on. */
    private int[] singly = new int[64];
    private int used;
    private int firstOfPurchase;

    private double endowment;
    private double error;
    private double growthError;
    private double steepest;

    private final StateIndex paid = new StateIndex();

    Purses(int groups) {
        states = new int[groups];
        money = new double[groups];
        growth = new double[groups];
    }

    /** Everybody gets the same money again. */
    void reset(double amount, double growthOfAmount) {
        Arrays.fill(states, START);
        Arrays.fill(money, amount);
        Arrays.fill(growth, growthOfAmount);
        used = START + 1;
        links[START] = START_LINK;
        singly[START] = EMPTY;
        endowment = amount;
        error = amount * 0x1p-47;
        steepest = growthOfAmount;
        growthError = growthOfAmount * 0x1p-47;
    }

    /** Per group what it has left in units of money, at most {@link #error()} wrong. */
    double[] money() {
        return money;
    }

    /** Per group how that moves in one step, at most {@link #growthError()} wrong. */
    double[] growth() {
        return growth;
    }

    double error() {
        return error;
    }

    double growthError() {
        return growthError;
    }

    int state(int group) {
        return states[group];
    }

    int states() {
        return used;
    }

    /** Adds to {@code sums} what members in this state have paid, per purchase in points. */
    void addPaid(int state, long members, long[] sums) {
        int at = state;
        for (long link = links[at]; link != START_LINK; link = links[at]) {
            sums[(int) link] += members * points[at];
            at = (int) (link >>> 32);
        }
    }

    BigInteger exactMoney(int state, ExactPrices prices) {
        if (state == EMPTY) {
            return BigInteger.ZERO;
        }
        long[] sums = new long[prices.purchases()];
        addPaid(state, 1, sums);
        return prices.money(1, sums);
    }

    /** A new purchase begins. */
    void begin() {
        paid.clear();
        firstOfPurchase = used;
    }

    void emptied(int group) {
        states[group] = EMPTY;
        money[group] = 0;
        growth[group] = 0;
    }

    /** The group paid the full price for its points and has something left. */
    void paid(int group, int number, int given, double price, double priceGrowth) {
        int before = states[group];
        int after = given == 1 ? singly[before] : paid.get(before, given);
        if (after < firstOfPurchase) {
            after = newState(before, number, given);
            rememberAfter(before, given, after);
        }
        states[group] = after;
        money[group] = Math.max(0, money[group] - price * given);
        growth[group] -= priceGrowth * given;
    }

    private void rememberAfter(int before, int given, int after) {
        if (given == 1) {
            singly[before] = after;
        } else {
            paid.put(before, given, after);
        }
    }

    /** The purchase is done: the rounding it brought widens the bounds. */
    void end(double priceGrowth, int mostPoints) {
        error += endowment * 0x1p-46;
        double slope = Math.abs(priceGrowth) * mostPoints;
        steepest += slope;
        growthError += steepest * 0x1p-46;
    }

    private int newState(int before, int number, int given) {
        if (used == links.length) {
            links = Arrays.copyOf(links, used * 2);
            points = Arrays.copyOf(points, used * 2);
            singly = Arrays.copyOf(singly, used * 2);
        }
        singly[used] = EMPTY;
        links[used] = (long) before << 32 | number;
        points[used] = given;
        return used++;
    }
}
