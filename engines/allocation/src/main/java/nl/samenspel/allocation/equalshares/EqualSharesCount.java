package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Endowment;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.Selection;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;

/** An election counted by Equal Shares with its Add1 steps; what is left is for the utilitarian completion to spend. */
public final class EqualSharesCount {

    private final Election election;
    private final Rule.EqualShares rule;
    private final TieOrder ties;
    private final int[] precedence;
    private final Electorate electorate;
    private final Count count;
    private final AddOne.Arrival arrival;

    private EqualSharesCount(Profiles profiles, Rule.EqualShares rule, TieOrder ties) {
        this.election = profiles.election();
        this.rule = rule;
        this.ties = ties;
        this.precedence = ties.precedence(election);
        this.electorate = profiles.electorate(rule.utility());
        this.count = new Count(electorate, precedence, electorate.unitsOfMoney());
        this.arrival = new AddOne(electorate, rule.completion(), count).search();
        count.run(arrival.steps(), null);
    }

    /** @param profiles of an election with at least one ballot */
    public static EqualSharesCount of(Profiles profiles, Rule.EqualShares rule, TieOrder ties) {
        return new EqualSharesCount(profiles, rule, ties);
    }

    /** Counts the deciding step once more and writes down every payment. */
    public PaymentBook payments() {
        PaymentBook book = new PaymentBook(electorate, count.purses(), count.prices());
        count.run(arrival.steps(), book);
        book.close();
        return book;
    }

    /** The free projects in order of precedence, then everything bought in order of purchase. */
    public List<Selection> selections() {
        List<Selection> selections = new ArrayList<>();
        electorate.free().stream().sorted(Comparator.comparingInt(project -> precedence[project]))
                .forEach(project -> selections.add(new Selection(project, Ground.FREE, Fraction.ZERO)));
        count.purchases().forEach(purchase ->
                selections.add(new Selection(purchase.backing().project(), Ground.RULE, price(purchase))));
        return selections;
    }

    /** In the currency per unit of utility. */
    private Fraction price(Count.Purchase purchase) {
        BigInteger divisor = purchase.denominator().multiply(BigInteger.valueOf(purchase.price().rich()));
        Fraction perPoint = Fraction.of(purchase.price().value(), divisor).times(electorate.unitsOfPoints());
        return rule.utility().byCost()
                ? perPoint.dividedBy(purchase.backing().weight())
                : perPoint.times(Fraction.of(BigInteger.ONE, electorate.unitsOfMoney()));
    }

    public List<Tie> ties() {
        List<Tie> found = new ArrayList<>();
        for (int round = 0; round < count.purchases().size(); round++) {
            Count.Purchase purchase = count.purchases().get(round);
            if (!purchase.tied().isEmpty()) {
                List<Integer> tied = purchase.tied().stream().map(Backing::project)
                        .sorted(Comparator.comparingInt(project -> precedence[project])).toList();
                found.add(new Tie(round + 1, tied.stream().map(election::project).toList(),
                        ties.decidedBy(election, tied.getFirst(), tied)));
            }
        }
        return found;
    }

    public Endowment endowment() {
        Fraction equalPart = election.budget().dividedBy(election.ballots().size());
        return new Endowment(equalPart, equalPart.plus(Fraction.of(arrival.steps())), arrival.steps(),
                arrival.counts(), arrival.stop());
    }
}
