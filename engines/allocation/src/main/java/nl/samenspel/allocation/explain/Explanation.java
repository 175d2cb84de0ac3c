package nl.samenspel.allocation.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.equalshares.PaymentBook.Paid;

/**
 * Everything there is to say about one project in one outcome.
 *
 * @param project        index in the election
 * @param place          in the order of selection, the first being 1; empty when not chosen
 * @param ground         why it was chosen; empty when not
 * @param support        ballots that name it
 * @param paid           what each supporter paid, where the rule has payments
 * @param effectiveVotes the cost divided by the highest payment per point: as many supporters would have been enough had
 *                       all of them been able to pay that (equalshares.net)
 * @param supportersLeft what the supporters of a project that was not chosen have left together
 * @param leftAtTurn     what was left of the budget when it had its turn and did not fit
 * @param greedyChooses  whether plain counting of votes would have chosen it
 * @param moreSupporters how many more voters who choose only this project would have made the difference
 * @param ties           the ties it took part in
 */
public record Explanation(int project, OptionalInt place, Optional<Ground> ground, int support, List<Paid> paid,
        Optional<Fraction> effectiveVotes, Optional<Fraction> supportersLeft, Optional<Fraction> leftAtTurn,
        boolean greedyChooses, MoreSupporters moreSupporters, List<Tie> ties) {

    public Explanation {
        paid = List.copyOf(paid);
        ties = List.copyOf(ties);
    }

    public boolean isChosen() {
        return place.isPresent();
    }

    /** The highest payment of one supporter, where the rule has payments. */
    public Optional<Fraction> highestPayment() {
        return paid.stream().map(Paid::amount).max(Comparator.naturalOrder());
    }

    /** Supporters who paid the full price, and supporters who gave the last they had. */
    public long payers(boolean everything) {
        return paid.stream().filter(entry -> entry.everything() == everything).mapToLong(Paid::voters).sum();
    }
}
