package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;

import org.jspecify.annotations.Nullable;

/**
 * A project that may still be bought in a count, with what is known about its price. The price per point is the smallest
 * λ at which {@code Σ min(money, λ × points) = cost} (Peters, Pierczyński and Skowron 2021); the supporters who cannot
 * pay λ × points are the poor ones. Divided by the weight of the project it is ρ, the price per unit of utility, by which
 * projects are compared.
 *
 * <p>For any set of voters taken as the poor ones the quotient {@code (cost − their money) / points of the others} is
 * never above the true λ. So an estimate from rounded numbers gives a certain lower bound, and that is all that is needed
 * to rule a project out; the project that wins a round always gets its price exactly.
 */
final class Candidate {

    private static final double DOWN = 1 - 0x1p-46;
    private static final double UP = 1 + 0x1p-46;

    private final Backing backing;
    private final double cost;
    private final double weight;
    private final double sumError;

    private double threshold;
    private double low;
    private double lowGrowth;
    private double shortage;
    private double shortageGrowth;
    private int estimatedIn;
    private @Nullable Price exact;
    private int exactIn;
    private boolean out;

    Candidate(Backing backing) {
        this.backing = backing;
        this.cost = backing.cost();
        this.weight = backing.weight();
        this.sumError = 1 + (backing.groups().length + 8) * 0x1p-52;
    }

    Backing backing() {
        return backing;
    }

    /** Begins a count: with everybody rich the price is the cost shared over all points. */
    void reset() {
        threshold = cost / backing.total();
        low = threshold / weight * DOWN;
        lowGrowth = 0;
        estimatedIn = -1;
        exactIn = -1;
        exact = null;
        out = false;
    }

    /** No price per unit of utility below this one is possible, now or later in the count. */
    double low() {
        return low;
    }

    /** How that bound moves in one step, at worst. */
    double lowGrowth() {
        return lowGrowth;
    }

    /** Lower bound of the price per point. */
    double lowPerPoint() {
        return low * weight * DOWN;
    }

    /** Out of the count: bought, or never to be paid any more. */
    boolean isOut() {
        return out;
    }

    void takeOut() {
        out = true;
    }

    /** The exact price was found in this round. */
    void priced(Price price, int round) {
        exact = price;
        exactIn = round;
    }

    /** The exact price, when it was needed in this round. */
    @Nullable Price exactIn(int round) {
        return exactIn == round ? exact : null;
    }

    boolean estimatedIn(int round) {
        return estimatedIn == round;
    }

    /** Lower bound of what the supporters are short of together; above zero when they certainly cannot pay. */
    double shortage() {
        return shortage;
    }

    /** Upper bound of how much smaller the shortage gets in one step. */
    double shortageGrowth() {
        return shortageGrowth;
    }

    /**
     * Brings the bounds up to date. Every pass over the supporters is a step of Newton's method on a concave function, so
     * the price found never passes the true one; when it has passed the limit the project is ruled out and that will do.
     *
     * @param limit a price per unit of utility at which somebody else is ready
     * @return whether some supporter can probably pay the full price; when not, the supporters are too poor together, or
     *         so nearly that only an exact count can tell
     */
    boolean estimate(Purses purses, int round, double limit) {
        long before = -1;
        while (true) {
            Division division = backing.points() == null ? divideByVoters(purses) : divideByPoints(purses);
            if (division.rich == 0) {
                estimatedIn = round;
                shortage = cost * DOWN - (division.money * sumError + division.poor * purses.error()) * UP;
                shortageGrowth = (division.growth * sumError + division.poor * purses.growthError()) * UP;
                return false;
            }
            double next = (cost - division.money) / division.rich;
            boolean settled = division.poor == before || next <= threshold;
            if (settled || next > limit * weight) {
                bound(division, purses);
                estimatedIn = settled ? round : estimatedIn;
                threshold = Math.max(threshold, next);
                if (settled || low > limit) {
                    return true;
                }
            }
            before = division.poor;
            threshold = Math.max(threshold, next);
        }
    }

    private void bound(Division division, Purses purses) {
        double most = division.money * sumError + division.poor * purses.error();
        double price = Math.max(0, (cost * DOWN - most) / division.rich) / weight * DOWN;
        double fall = (division.growth * sumError + division.poor * purses.growthError()) / division.rich / weight * UP;
        if (price >= low) {
            low = price;
            lowGrowth = -fall;
        }
    }

    private Division divideByVoters(Purses purses) {
        double[] money = purses.money();
        double[] growth = purses.growth();
        int[] groups = backing.groups();
        int[] sizes = backing.sizes();
        double price = threshold;
        double poorMoney = 0;
        double poorGrowth = 0;
        long poor = 0;
        for (int place = 0; place < groups.length; place++) {
            int group = groups[place];
            double left = money[group];
            int size = sizes[place] & whenBelow(left, price);
            poor += size;
            poorMoney += size * left;
            poorGrowth += size * growth[group];
        }
        return new Division(poorMoney, poorGrowth, poor, backing.total() - poor);
    }

    private Division divideByPoints(Purses purses) {
        double[] money = purses.money();
        double[] growth = purses.growth();
        int[] groups = backing.groups();
        int[] sizes = backing.sizes();
        double poorMoney = 0;
        double poorGrowth = 0;
        long poor = 0;
        long poorPoints = 0;
        for (int place = 0; place < groups.length; place++) {
            int group = groups[place];
            double left = money[group];
            int points = backing.pointsOf(place);
            int size = sizes[place] & whenBelow(left, threshold * points);
            poor += size;
            poorPoints += (long) points * size;
            poorMoney += size * left;
            poorGrowth += size * growth[group];
        }
        return new Division(poorMoney, poorGrowth, poor, backing.total() - poorPoints);
    }

    /** All bits when the amount is below the price, none otherwise; the sign of the difference, so without a branch. */
    private static int whenBelow(double amount, double price) {
        return (int) (Double.doubleToRawLongBits(amount - price) >> 63);
    }

    /** What the poor have and gain together, how many they are, and the points of the rich. */
    private record Division(double money, double growth, long poor, long rich) {
    }

    /** λ and its growth as exact fractions: {@code value / (denominator × rich)}. */
    record Price(BigInteger value, BigInteger growth, long rich) {

        /** This price per unit of utility minus another one, times something positive that is the same for both. */
        BigInteger above(long weight, Price other, long otherWeight) {
            return difference(value, weight, other, other.value, otherWeight);
        }

        /** How that difference moves in one step, times the same positive number. */
        BigInteger growthAbove(long weight, Price other, long otherWeight) {
            return difference(growth, weight, other, other.growth, otherWeight);
        }

        private BigInteger difference(BigInteger own, long weight, Price other, BigInteger others, long otherWeight) {
            return own.multiply(other.divisor(otherWeight)).subtract(others.multiply(divisor(weight)));
        }

        private BigInteger divisor(long weight) {
            return BigInteger.valueOf(rich).multiply(BigInteger.valueOf(weight));
        }
    }
}
