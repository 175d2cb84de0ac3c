package nl.samenspel.allocation.explain;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Endowment;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.Selection;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.counting.Allocator;
import nl.samenspel.allocation.equalshares.PaymentBook;

/** Explains an outcome project by project. */
public final class Explainer {

    private final Allocator allocator;
    private final Election election;
    private final Outcome outcome;
    private final TieOrder ties;
    private final @Nullable PaymentBook book;
    private final BitSet greedy;
    private final int[] support;

    /** @param outcome made by this allocator with these ties */
    public Explainer(Allocator allocator, Outcome outcome, TieOrder ties) {
        this.allocator = allocator;
        this.election = allocator.election();
        this.outcome = outcome;
        this.ties = ties;
        this.book = allocator.payments(outcome, ties).orElse(null);
        this.greedy = allocator.allocate(Rule.Greedy.byVotes(), ties).chosen();
        this.support = election.support();
    }

    /**
     * The chosen projects in order of selection, then the others with most votes first.
     *
     * @param searching whether to search how many more supporters would have made the difference, which counts the
     *                  election many times
     */
    public List<Explanation> explain(boolean searching) {
        List<Integer> chosen = outcome.selections().stream().map(Selection::project).toList();
        List<Integer> others = IntStream.range(0, support.length).boxed().filter(project -> !chosen.contains(project))
                .sorted((one, other) -> Integer.compare(support[other], support[one])).toList();
        return Stream.concat(chosen.stream(), others.stream()).parallel()
                .map(project -> explain(project, searching)).toList();
    }

    private Explanation explain(int project, boolean searching) {
        int place = IntStream.range(0, outcome.selections().size())
                .filter(index -> outcome.selections().get(index).project() == project).findFirst().orElse(-1);
        Optional<Selection> selection = place < 0 ? Optional.empty() : Optional.of(outcome.selections().get(place));
        List<PaymentBook.Paid> paid = book == null || selection.isEmpty() ? List.of() : book.paidFor(project);
        Optional<Fraction> left = book == null || selection.isPresent() ? Optional.empty() : book.leftFor(project);
        return new Explanation(project, place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1),
                selection.map(Selection::ground), support[project], paid, effectiveVotes(project, selection), left,
                Optional.ofNullable(outcome.leftAtTurn().get(project)), greedy.get(project),
                searching && selection.isEmpty() ? search(project, left) : new MoreSupporters.NotAsked(), ties(project));
    }

    /** The cost divided by what one point cost: for a ballot without points the number of full payments. */
    private Optional<Fraction> effectiveVotes(int project, Optional<Selection> selection) {
        return selection.map(Selection::price).filter(price -> price != null && price.isPositive()).map(price -> {
            Fraction cost = election.project(project).cost();
            return Allocator.utility(outcome.rule()).filter(utility -> utility.byCost()).isPresent()
                    ? Fraction.ONE.dividedBy(price) : cost.dividedBy(price);
        });
    }

    private MoreSupporters search(int project, Optional<Fraction> left) {
        Endowment endowment = outcome.endowment();
        long guess = 1;
        if (left.isPresent() && endowment != null && endowment.last().isPositive()) {
            Fraction missing = election.project(project).cost().minus(left.get());
            guess = missing.dividedBy(endowment.last()).roundedUp().min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue();
        }
        return MoreSupporters.search(election, outcome.rule(), ties, project, guess);
    }

    private List<Tie> ties(int project) {
        return outcome.ties().stream().filter(tie -> tie.tied().contains(election.project(project))).toList();
    }
}
