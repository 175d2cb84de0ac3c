package nl.samenspel.allocation.explain;

import static nl.samenspel.allocation.Elections.about;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.RandomElections;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.Utility;
import nl.samenspel.allocation.counting.Allocator;
import nl.samenspel.allocation.equalshares.PaymentBook.Paid;

class ExplainerTest {

    private static final TieOrder TIES = TieOrder.lexicographic();

    private static List<Explanation> explain(Election election, Rule rule) {
        Allocator allocator = new Allocator(election);
        return new Explainer(allocator, allocator.allocate(rule, TIES), TIES).explain(true);
    }

    /** Everybody has 10. a: 4 each of three. b: the three give their last 6, the two others 9: as good as 36/9 = 4 voters. */
    @Test
    void saysWhatEverySupporterPaid() {
        Election street = about(50).project("a", 12).project("b", 36).voters(3, "a b").voters(2, "b").election();
        List<Explanation> explanations = explain(street, new Rule.EqualShares(Utility.CARDINALITY, Completion.NONE));
        assertThat(explanations.get(0).paid()).containsExactly(new Paid(Fraction.of(4), 3, false));
        assertThat(explanations.get(1).paid()).containsExactlyInAnyOrder(
                new Paid(Fraction.of(9), 2, false), new Paid(Fraction.of(6), 3, true));
        assertThat(explanations.get(1).effectiveVotes()).contains(Fraction.of(4));
        assertThat(explanations.get(1).payers(true)).isEqualTo(3);
    }

    /** b's six supporters keep 20 of 60 and b costs 30. With k more voters everybody has 100/(10+k). */
    @Test
    void saysHowManyMoreVotersWouldHaveMadeTheDifference() {
        Election village = about(100).project("a", 40).project("b", 30).project("c", 40)
                .voters(6, "a b").voters(4, "c").election();
        Explanation b = explain(village, new Rule.EqualShares(Utility.COST, Completion.NONE)).getLast();
        assertThat(b.isChosen()).isFalse();
        assertThat(b.supportersLeft()).contains(Fraction.of(20));
        assertThat(b.greedyChooses()).isTrue();
        // k = 1: 7 votes; b goes first at 30/7; then a needs 40 of six who have 600/11 - 180/7 < 40. b is chosen.
        assertThat(b.moreSupporters()).isEqualTo(new MoreSupporters.Enough(1));
    }

    @Test
    void neverFindsANumberThatMakesNoDifference() {
        RandomElections elections = new RandomElections(37);
        for (int number = 0; number < 60; number++) {
            Election election = elections.next();
            for (Rule rule : List.of(new Rule.EqualShares(Utility.COST, Completion.ADD_ONE), Rule.Greedy.byVotes())) {
                explain(election, rule).forEach(explanation -> {
                    if (explanation.moreSupporters() instanceof MoreSupporters.Enough enough
                            && !election.kind().writesPoints()) {
                        assertThat(chosenWith(election, rule, explanation.project(), enough.voters())).isTrue();
                        assertThat(chosenWith(election, rule, explanation.project(), enough.voters() - 1)).isFalse();
                    }
                });
            }
        }
    }

    private static boolean chosenWith(Election election, Rule rule, int project, long added) {
        List<Ballot> ballots = new ArrayList<>(election.ballots());
        for (int number = 0; number < added; number++) {
            ballots.add(Ballot.naming("extra" + number, project));
        }
        return Allocator.allocate(election.withBallots(ballots), rule, TIES).has(project);
    }

    /** What people paid adds up to the cost of what was bought, and nobody paid more than the endowment. */
    @Test
    void theBookBalances() {
        RandomElections elections = new RandomElections(43);
        for (int number = 0; number < 300; number++) {
            Election election = elections.next();
            for (Utility utility : Utility.values()) {
                Rule rule = new Rule.EqualShares(utility, Completion.ADD_ONE);
                Allocator allocator = new Allocator(election);
                Outcome outcome = allocator.allocate(rule, TIES);
                new Explainer(allocator, outcome, TIES).explain(false).stream().filter(Explanation::isChosen)
                        .forEach(explanation -> assertThat(explanation.paid().stream()
                                .map(paid -> paid.amount().times(paid.voters())).reduce(Fraction.ZERO, Fraction::plus))
                                .isEqualTo(election.project(explanation.project()).cost()));
            }
        }
    }

    @Test
    void saysWhatWasLeftWhenAProjectDidNotFit() {
        Election three = about(40).project("a", 30).project("b", 20).project("c", 10)
                .voters(1, "a b c").voters(1, "a b").voters(1, "a").election();
        Explanation b = explain(three, Rule.Greedy.byVotes()).getLast();
        assertThat(b.leftAtTurn()).contains(Fraction.of(10));
    }
}
