package nl.samenspel.allocation.equalshares;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import nl.samenspel.allocation.Fraction;

/**
 * A project offered in part: at the price λ per point its supporters collect a part α of the cost. Between two moments at
 * which a supporter runs out of money the collected part is {@code a + bλ}, and λ / α² has its minimum at one of the ends;
 * so only those moments are looked at, and the λ that collects everything.
 *
 * @param price λ, per point
 * @param part  α, above zero and at most one
 * @param guess λ / (α² × weight), nearly
 */
record Offer(Backing backing, Fraction price, Fraction part, double guess) {

    /** Members of a crowd who have the same money and give the project the same points. */
    record Purse(Fraction money, int points, long members) {

        Fraction perPoint() {
            return money.dividedBy(points);
        }
    }

    /** The offers of a project that are the best within rounding; none when nobody has money for it. */
    static List<Offer> near(Backing backing, List<Purse> purses) {
        List<Purse> byMoney = purses.stream()
                .sorted(Comparator.comparing(Purse::perPoint)).toList();
        double[] guesses = guesses(backing, byMoney);
        double lowest = Double.POSITIVE_INFINITY;
        for (double guess : guesses) {
            lowest = Math.min(lowest, guess);
        }
        List<Offer> offers = new ArrayList<>();
        Fraction spent = Fraction.ZERO;
        long points = byMoney.stream().mapToLong(purse -> purse.points() * purse.members()).sum();
        for (int index = 0; index < guesses.length && points > 0; index++) {
            if (guesses[index] <= lowest * (1 + 1e-9)) {
                offers.add(exactly(backing, byMoney.get(index).perPoint(), spent, points, guesses[index]));
            }
            spent = spent.plus(byMoney.get(index).money().times(byMoney.get(index).members()));
            points -= byMoney.get(index).points() * byMoney.get(index).members();
        }
        return offers;
    }

    private static Offer exactly(Backing backing, Fraction price, Fraction spent, long points, double guess) {
        Fraction cost = Fraction.of(backing.cost());
        Fraction collected = spent.plus(price.times(points));
        return collected.compareTo(cost) < 0
                ? new Offer(backing, price, collected.dividedBy(cost), guess)
                : new Offer(backing, cost.minus(spent).dividedBy(points), Fraction.ONE, guess);
    }

    /** One for every purse, until one collects the whole cost. */
    private static double[] guesses(Backing backing, List<Purse> byMoney) {
        double[] guesses = new double[byMoney.size()];
        double spent = 0;
        double points = byMoney.stream().mapToDouble(purse -> (double) purse.points() * purse.members()).sum();
        for (int index = 0; index < guesses.length; index++) {
            Purse purse = byMoney.get(index);
            double price = purse.money().approximately() / purse.points();
            double part = (spent + price * points) / backing.cost();
            double enough = (backing.cost() - spent) / points;
            guesses[index] = (part < 1 ? price / (part * part) : enough) / backing.weight();
            if (part > 1 + 1e-9) {
                return Arrays.copyOf(guesses, index + 1);
            }
            spent += purse.money().approximately() * purse.members();
            points -= (double) purse.points() * purse.members();
        }
        return guesses;
    }

    /** λ / α² per unit of utility: ρ / α in the terms of the paper. */
    Fraction score() {
        return price.dividedBy(part.times(part)).dividedBy(backing.weight());
    }

    /** ρ = λ / α, per point. */
    Fraction pricePerPoint() {
        return price.dividedBy(part);
    }
}
