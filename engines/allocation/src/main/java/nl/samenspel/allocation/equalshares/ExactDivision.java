package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.jspecify.annotations.Nullable;

/**
 * Divides the supporters of a project exactly into those who pay the full price and those who give all they have left.
 *
 * <p>Begin with supporters who are certainly poor, compute the price the others would pay, add everybody who cannot pay
 * that, and repeat: the price only rises, so nobody added ever has to be taken out again. Rounded amounts settle nearly
 * every voter; the few within the rounding error are compared exactly.
 */
final class ExactDivision {

    private final Purses purses;
    private final ExactPrices prices;
    private boolean[] poor = new boolean[0];
    private long[] membersByState = new long[64];
    private int[] statesSeen = new int[64];
    private int seen;

    private @Nullable Backing backing;
    private @Nullable Candidate divided;
    private long rich;
    private double low;
    private double high;

    ExactDivision(Purses purses, ExactPrices prices) {
        this.purses = purses;
        this.prices = prices;
    }

    /** @return the exact price of the candidate, or null when its supporters cannot pay the project together */
    Candidate.@Nullable Price of(Candidate candidate) {
        backing = candidate.backing();
        divided = null;
        rich = backing.total();
        seen = 0;
        if (membersByState.length < purses.states()) {
            membersByState = new long[purses.states() * 2];
        }
        if (poor.length < backing.groups().length) {
            poor = new boolean[backing.groups().length];
        }
        Arrays.fill(poor, 0, backing.groups().length, false);
        addPoor(candidate.lowPerPoint());
        Candidate.Price price;
        do {
            price = rich == 0 ? null : price();
        } while (price != null && addPoorerThan(price));
        forgetStates();
        divided = candidate;
        return price;
    }

    /** Whether the last division was the one of this candidate, in this round. */
    boolean isOf(Candidate candidate) {
        return divided == candidate;
    }

    /** Whether the supporter at this place gives all that is left; the answer belongs to the last division. */
    boolean isPoor(int place) {
        return poor[place];
    }

    private void addPoor(double certain) {
        int[] groups = backing.groups();
        double[] money = purses.money();
        for (int place = 0; place < groups.length; place++) {
            if (money[groups[place]] + purses.error() < certain * backing.pointsOf(place)) {
                add(place);
            }
        }
    }

    private boolean addPoorerThan(Candidate.Price price) {
        double nearest = Ratio.nearest(price.value(), prices.denominator()) / price.rich();
        low = nearest * (1 - 0x1p-47);
        high = nearest * (1 + 0x1p-47);
        boolean added = false;
        int[] groups = backing.groups();
        double[] money = purses.money();
        for (int place = 0; place < groups.length; place++) {
            if (!poor[place] && money[groups[place]] - purses.error() < high * backing.pointsOf(place)
                    && isPoorer(place, price)) {
                add(place);
                added = true;
            }
        }
        return added;
    }

    private boolean isPoorer(int place, Candidate.Price price) {
        return purses.money()[backing.groups()[place]] + purses.error() < low * backing.pointsOf(place)
                || compareWithPrice(place, price) < 0;
    }

    private int compareWithPrice(int place, Candidate.Price price) {
        BigInteger left = purses.exactMoney(purses.state(backing.groups()[place]), prices);
        return left.multiply(BigInteger.valueOf(price.rich()))
                .compareTo(price.value().multiply(BigInteger.valueOf(backing.pointsOf(place))));
    }

    private void add(int place) {
        poor[place] = true;
        int size = backing.sizes()[place];
        rich -= (long) size * backing.pointsOf(place);
        int state = purses.state(backing.groups()[place]);
        if (membersByState[state] == 0) {
            if (seen == statesSeen.length) {
                statesSeen = Arrays.copyOf(statesSeen, seen * 2);
            }
            statesSeen[seen++] = state;
        }
        membersByState[state] += size;
    }

    private Candidate.Price price() {
        long[] paid = new long[prices.purchases()];
        long members = 0;
        for (int index = 0; index < seen; index++) {
            int state = statesSeen[index];
            if (state != Purses.EMPTY) {
                members += membersByState[state];
                purses.addPaid(state, membersByState[state], paid);
            }
        }
        BigInteger cost = BigInteger.valueOf(backing.cost()).multiply(prices.denominator());
        return new Candidate.Price(cost.subtract(prices.money(members, paid)), prices.growth(members, paid).negate(), rich);
    }

    private void forgetStates() {
        for (int index = 0; index < seen; index++) {
            membersByState[statesSeen[index]] = 0;
        }
    }
}
