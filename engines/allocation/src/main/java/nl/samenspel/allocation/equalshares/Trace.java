package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.List;

/**
 * The course of a finished count: what was bought in every round and at what price. It can vouch for a later step of
 * Add1.
 *
 * <p>As long as the same projects are bought in the same order, more money for everybody never leaves anybody with less
 * and never makes a price higher (by induction over the rounds: purses that do not shrink give prices that do not rise,
 * and the other way round). So when a later count buys the same, and in every round each other project is dearer there
 * than the winner was here, then the winner is the cheapest at every endowment in between too: its price there is at most
 * what it was here, theirs at least what it is there. Where the winner's price is exactly the same in both counts it is
 * enough that the later count chose it.
 */
final class Trace {

    private final List<Count.Purchase> purchases;
    private final double[] highs;

    /** @param highs per round an upper bound of the winner's price per unit of utility */
    Trace(List<Count.Purchase> purchases, double[] highs) {
        this.purchases = List.copyOf(purchases);
        this.highs = highs;
    }

    int rounds() {
        return highs.length;
    }

    boolean bought(Backing backing, int round) {
        return round < highs.length && purchases.get(round).backing() == backing;
    }

    double high(int round) {
        return highs[round];
    }

    /** Whether the price of a round was exactly {@code price / (denominator × rich)} per point. */
    boolean hasPrice(int round, Candidate.Price price, BigInteger denominator) {
        Count.Purchase then = purchases.get(round);
        return then.price().value().multiply(denominator).multiply(BigInteger.valueOf(price.rich()))
                .equals(price.value().multiply(then.denominator()).multiply(BigInteger.valueOf(then.price().rich())));
    }
}
