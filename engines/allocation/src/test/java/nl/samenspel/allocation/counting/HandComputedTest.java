package nl.samenspel.allocation.counting;

import static nl.samenspel.allocation.Elections.about;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Comparison;
import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Elections;
import nl.samenspel.allocation.Endowment;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Project;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.SharedOutcome;
import nl.samenspel.allocation.Shares;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.TieOrder.Criterion;
import nl.samenspel.allocation.Utility;

/** Elections small enough to count with pencil and paper; the sums stand in the comments. */
class HandComputedTest {

    private static final TieOrder BY_ID = TieOrder.lexicographic();

    private static Outcome count(Elections election, Rule rule) {
        return Allocator.allocate(election.election(), rule, BY_ID);
    }

    private static Rule equalShares(Utility utility, Completion completion) {
        return new Rule.EqualShares(utility, completion);
    }

    /** Six of ten people want a and b, four want c. Everybody has 10. a: 40/6 each; b needs 30, the six have 20. c: 10 each. */
    @Test
    void givesTheMinorityItsProject() {
        Elections village = about(100).project("a", 40).project("b", 30).project("c", 40).voters(6, "a b").voters(4, "c");
        Outcome outcome = count(village, equalShares(Utility.COST, Completion.NONE));
        assertThat(outcome.ids()).containsExactly("a", "c");
        assertThat(outcome.selections().getFirst().price()).isEqualTo(Fraction.of(1, 6));
        assertThat(outcome.selections().getLast().price()).isEqualTo(Fraction.of(1, 4));
        assertThat(outcome.remainder()).isEqualTo(Fraction.of(20));
        assertThat(count(village, Rule.Greedy.byVotes()).ids()).containsExactly("a", "b");
    }

    /** Everybody has 10. a: 12/3 = 4. Then the first three have 6 and the others 10; b: 3×6 + 2 others must give 22: 11 > 10. */
    @Test
    void letsThePoorGiveWhatTheyHave() {
        Elections street = about(50).project("a", 12).project("b", 36).voters(3, "a b").voters(2, "b");
        Outcome outcome = count(street, equalShares(Utility.CARDINALITY, Completion.NONE));
        assertThat(outcome.ids()).containsExactly("a", "b");
        // b: three poor with 6 give 18, the other two give 9 each; 9 is within their 10.
        assertThat(outcome.selections().getLast().price()).isEqualTo(Fraction.of(9));
    }

    /** With cost utility b (5 votes) goes before a (3 votes): 36/5 each, and 14/5 × 3 = 8.4 does not pay 12. */
    @Test
    void looksAtVotesWithCostAndAtVotesPerEuroWithCardinality() {
        Elections street = about(50).project("a", 12).project("b", 36).voters(3, "a b").voters(2, "b");
        assertThat(count(street, equalShares(Utility.COST, Completion.NONE)).ids()).containsExactly("b");
    }

    /** The three who want a need 12 and have 8.4 + 3t after t steps: two steps give 14.4; nothing else is left to buy. */
    @Test
    void addsOneUntilEverythingWithAVoteIsChosen() {
        Elections street = about(50).project("a", 12).project("b", 36).voters(3, "a b").voters(2, "b");
        Outcome outcome = count(street, equalShares(Utility.COST, Completion.ADD_ONE));
        assertThat(outcome.ids()).containsExactly("b", "a");
        assertThat(outcome.endowment()).isEqualTo(
                new Endowment(Fraction.of(10), Fraction.of(12), 2, 3, Endowment.Stop.ALL_CHOSEN));
    }

    /** Two equal halves want 60 each of 100: at 60 each both are bought for 120, so the last good step is 59. */
    @Test
    void stopsAddingBeforeTheBudgetIsExceeded() {
        Elections halves = about(100).project("a", 60).project("b", 60).voters(1, "a").voters(1, "b");
        Outcome outcome = count(halves, equalShares(Utility.COST, Completion.ADD_ONE));
        assertThat(outcome.ids()).isEmpty();
        assertThat(outcome.endowment()).isEqualTo(
                new Endowment(Fraction.of(50), Fraction.of(59), 9, 11, Endowment.Stop.NEXT_EXCEEDS));
        assertThat(count(halves, equalShares(Utility.COST, Completion.ADD_ONE_THEN_UTILITARIAN)).ids()).containsExactly("a");
    }

    /** Everybody has 25. a: 30/2 = 15 each; 10 + 10 left; b (1 vote, 40) at 40: step 15, 30 + 40 = 70; c (80) does not fit. */
    @Test
    void mayStopEarlierWhenNothingFitsAnyMore() {
        Elections four = about(100).project("a", 30).project("b", 40).project("c", 80).voters(2, "a").voters(1, "b")
                .voters(1, "c");
        Outcome early = count(four, equalShares(Utility.COST, Completion.ADD_ONE_UNTIL_EXHAUSTIVE));
        assertThat(early.ids()).containsExactly("a", "b");
        assertThat(early.endowment().steps()).isEqualTo(15);
        assertThat(early.endowment().stop()).isEqualTo(Endowment.Stop.EXHAUSTIVE);
        // Without that stop it goes on to 79, one step before c would be bought too.
        assertThat(count(four, equalShares(Utility.COST, Completion.ADD_ONE)).endowment().last()).isEqualTo(Fraction.of(79));
    }

    /** Empty ballots share the money: four voters, 25 each; a costs 40 and its two supporters have 50; b needs 30 of one. */
    @Test
    void countsEmptyBallotsAsVoters() {
        Elections some = about(100).project("a", 40).project("b", 30).voters(2, "a").voters(1, "b").voters(1, "");
        assertThat(count(some, equalShares(Utility.COST, Completion.NONE)).ids()).containsExactly("a");
    }

    /** Free projects come first where they are worth something; with cost utility they are worth nothing. */
    @Test
    void choosesFreeProjectsOnlyWhereTheyAreWorthSomething() {
        Elections free = about(10).project("a", 10).project("z", 0).project("y", 0).voters(2, "a z");
        Outcome cardinality = count(free, equalShares(Utility.CARDINALITY, Completion.NONE));
        assertThat(cardinality.ids()).containsExactly("z", "a");
        assertThat(cardinality.selections().getFirst().ground()).isEqualTo(Ground.FREE);
        assertThat(count(free, equalShares(Utility.COST, Completion.NONE)).ids()).containsExactly("a");
        assertThat(count(free, Rule.Greedy.byVotesPerEuro()).ids()).containsExactly("z", "a", "y");
        assertThat(count(free, Rule.Greedy.byVotes()).ids()).containsExactly("a", "y", "z");
    }

    /** Points 3 and 1 for a of 40 with 30 each: price 10 a point, 30 and 10. Then b: 20 by the second alone, who has 20. */
    @Test
    void paysByPoints() {
        Elections points = about(60).kind(BallotKind.CUMULATIVE).project("a", 40).project("b", 20)
                .points(1, "a=3").points(1, "a=1 b=1");
        Outcome outcome = count(points, equalShares(Utility.POINTS, Completion.NONE));
        assertThat(outcome.ids()).containsExactly("a", "b");
        assertThat(outcome.selections()).extracting(selection -> selection.price())
                .containsExactly(Fraction.of(10), Fraction.of(20));
        // Points times cost: a has 4 points, b has 1; a costs 1/4 of its cost per point, b the whole.
        assertThat(count(points, equalShares(Utility.POINTS_TIMES_COST, Completion.NONE)).selections())
                .extracting(selection -> selection.price()).containsExactly(Fraction.of(1, 4), Fraction.ONE);
    }

    /** A ranking of three gives 2, 1, 0: b gets 2 + 1, a gets 1 + 2 + 0, c nothing. a costs less per point. */
    @Test
    void givesTheLastOfARankingNothing() {
        Elections ranked = about(30).kind(BallotKind.ORDINAL).project("a", 9).project("b", 12).project("c", 3)
                .voters(1, "b a c").voters(1, "a b c").voters(1, "a");
        Outcome outcome = count(ranked, equalShares(Utility.POINTS, Completion.NONE));
        // Everybody has 10. a: 3 a point: 3 and 6. b: 4 a point by who have 7 and 4: wants 8 and 4, so 7, then 5 > 4.
        assertThat(outcome.ids()).containsExactly("a");
        assertThat(count(ranked, new Rule.Greedy(Utility.POINTS_TIMES_COST, true)).ids()).containsExactly("a", "b", "c");
    }

    /** A negative score is no support; points below zero weigh against a project in plain counting. */
    @Test
    void doesNotMakePeoplePayForWhatTheyScoredBelowZero() {
        Elections scores = about(20).kind(BallotKind.SCORING).project("a", 10).project("b", 10)
                .points(1, "a=-2 b=1").points(1, "a=1");
        Outcome outcome = count(scores, equalShares(Utility.POINTS, Completion.NONE));
        assertThat(outcome.ids()).containsExactly("a", "b");
        assertThat(count(scores, new Rule.Greedy(Utility.POINTS, true)).ids()).containsExactly("b", "a");
    }

    /** Budgets with cents: 0.30 over two voters is 15 cents each; a of 0.20 costs 10 each and leaves 5 and 5 for b of 0.10. */
    @Test
    void countsCentsExactly() {
        Election cents = new Election(Fraction.of(30, 100), BallotKind.APPROVAL,
                List.of(new Project("a", Fraction.of(20, 100)),
                        new Project("b", Fraction.of(10, 100))),
                about(0).project("a", 1).project("b", 1).voters(2, "a b").election().ballots());
        Outcome outcome = Allocator.allocate(cents, equalShares(Utility.COST, Completion.NONE), BY_ID);
        assertThat(outcome.ids()).containsExactly("a", "b");
        assertThat(outcome.remainder()).isEqualTo(Fraction.ZERO);
    }

    /** Greedy: a (3), then b does not fit in 10, then c does. Without passing over it ends at b. */
    @Test
    void passesOverWhatDoesNotFitOrEndsThere() {
        Elections three = about(40).project("a", 30).project("b", 20).project("c", 10)
                .voters(1, "a b c").voters(1, "a b").voters(1, "a");
        assertThat(count(three, Rule.Greedy.byVotes()).ids()).containsExactly("a", "c");
        assertThat(count(three, new Rule.Greedy(Utility.COST, false)).ids()).containsExactly("a");
        assertThat(count(three, Rule.Greedy.byVotes()).leftAtTurn()).containsEntry(1, Fraction.of(10));
    }

    /** Phragmén: b at 20/4 = 5, a at 30/5 = 6; after b a can be paid at (4×5 + 30)/5 = 10; c (40/2 = 20) does not fit in 0. */
    @Test
    void buysAtTheMomentThereIsEnoughMoney() {
        Elections stream = about(50).project("a", 30).project("b", 20).project("c", 40).voters(4, "a b").voters(1, "a")
                .voters(2, "c");
        assertThat(count(stream, new Rule.Phragmen()).ids()).containsExactly("b", "a");
    }

    /** Phragmén stops at the first project in turn that does not fit, even when a later one would. */
    @Test
    void stopsPhragmenAtTheFirstProjectThatDoesNotFit() {
        Elections stream = about(50).project("a", 30).project("b", 25).project("c", 20)
                .voters(3, "a").voters(2, "b").voters(1, "c");
        assertThat(count(stream, new Rule.Phragmen()).ids()).containsExactly("a");
    }

    /** BOS: nobody can pay 60 alone; a is offered at 50 for 5/6 of it: 50/(5/6)² = 72; both are equal, a goes first. */
    @Test
    void buysInPartWhatCannotBePaidWholly() {
        Elections halves = about(100).project("a", 60).project("b", 60).voters(1, "a").voters(1, "b");
        assertThat(count(halves, new Rule.BoundedOverspending(Utility.COST)).ids()).containsExactly("a");
        assertThat(count(halves, new Rule.BoundedOverspending(Utility.COST)).ties()).hasSize(1);
    }

    /** The example of the reference: 1000 for two of three voters, who have 2000/3: part 2/3, price 1/2 × 3/2; p2 at 1/10. */
    @Test
    void comparesPartsByPriceOverPart() {
        Elections three = about(1000).project("p1", 1000).project("p2", 100).voters(1, "p1").voters(1, "p2").voters(1, "p1");
        // p1: λ = (1000/3)/1000 = 1/3, α = 2/3, λ/α² = 3/4. p2: λ = 1, α = 1, so 1. p1 wins and nothing is left.
        assertThat(count(three, new Rule.BoundedOverspending(Utility.COST)).ids()).containsExactly("p1");
    }

    /** The jury: a 8, b (7 + 9) / 2 = 8 with one abstention, c 5. Lowest cost decides between a and b. */
    @Test
    void ranksByTheAverageOfTheJurorsWhoScored() {
        Elections jury = about(50).kind(BallotKind.SCORING).project("a", 30).project("b", 20).project("c", 10)
                .project("d", 1).points(1, "a=8 b=7 c=5").points(1, "a=8 b=9 c=5").points(1, "a=8 c=5");
        Outcome outcome = Allocator.allocate(jury.election(), new Rule.Jury(Fraction.of(6)), TieOrder.official(List.of()));
        assertThat(outcome.ids()).containsExactly("b", "a");
        assertThat(count(jury, new Rule.Jury(Fraction.ZERO)).ids()).containsExactly("a", "b");
    }

    /** Three of five prefer a and b of plain counting to a and c of Equal Shares: then that is the outcome. */
    @Test
    void takesTheGreedyChoiceWhenMoreVotersPreferIt() {
        Elections village = about(100).project("a", 40).project("b", 30).project("c", 40).voters(6, "a b").voters(4, "c");
        Rule compared = new Rule.EqualShares(Utility.COST, Completion.NONE, Comparison.MORE_OF_MY_PROJECTS);
        assertThat(count(village, compared).ids()).containsExactly("a", "b");
        Rule excluded = new Rule.EqualShares(Utility.COST, Completion.NONE, Comparison.AT_LEAST_ONE);
        assertThat(count(village, excluded).ids()).containsExactly("a", "c");
    }

    /** Three equal projects, money for one of them: cost, then votes, then the draw. */
    @Test
    void breaksTiesInTheGivenOrderAndListsThem() {
        Election tied = about(20).project("10", 20).project("2", 20).voters(2, "10 2").election();
        Rule rule = equalShares(Utility.COST, Completion.NONE);
        assertThat(Allocator.allocate(tied, rule, BY_ID).ids()).containsExactly("10");
        Outcome drawn = Allocator.allocate(tied, rule, TieOrder.official(List.of("2", "10")));
        assertThat(drawn.ids()).containsExactly("2");
        assertThat(drawn.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.decidedBy()).isEqualTo(Criterion.DRAWN);
            assertThat(tie.tied()).extracting(project -> project.id()).containsExactly("2", "10");
        });
        assertThat(Allocator.allocate(tied, rule, TieOrder.official(List.of())).ties())
                .extracting(tie -> tie.decidedBy()).containsExactly(Criterion.ID);
    }

    /** Green has 50 and takes a; youth has 20 and c does not fit; what green leaves does not go to youth. */
    @Test
    void sharesTheBudgetOverThemesBeforehand() {
        Election themes = about(100).project("a", 40, "groen").project("b", 30, "groen").project("c", 25, "jeugd")
                .voters(3, "a").voters(2, "b c").election();
        Shares shares = new Shares("category", new TreeMap<>(
                Map.of("groen", Fraction.of(50), "jeugd", Fraction.of(20))));
        SharedOutcome outcome = new Allocator(themes).allocate(shares, Rule.Greedy.byVotes(), BY_ID);
        assertThat(outcome.ids()).containsExactly("a");
        assertThat(outcome.parts().get("jeugd").remainder()).isEqualTo(Fraction.of(20));
    }

    @Test
    void buysNothingWithoutVoters() {
        Elections nobody = about(100).project("a", 40);
        for (Completion completion : Completion.values()) {
            if (!completion.endsUtilitarian()) {
                assertThat(count(nobody, equalShares(Utility.COST, completion)).ids()).isEmpty();
            }
        }
        assertThat(count(nobody, new Rule.BoundedOverspending(Utility.COST)).ids()).isEmpty();
        assertThat(count(nobody, new Rule.Jury(Fraction.ZERO)).ids()).isEmpty();
    }

    /** A project withdrawn after the vote stands in the file at 999,999,999: Add1 has to pass it by, in no time. */
    @Test
    void passesASentinelCostWithoutCountingEveryStep() {
        Elections sentinel = about(100).project("a", 60).project("x", 999_999_999).voters(1, "a").voters(3, "x");
        Outcome outcome = count(sentinel, equalShares(Utility.COST, Completion.ADD_ONE));
        assertThat(outcome.ids()).containsExactly("a");
        assertThat(outcome.endowment().last()).isEqualTo(Fraction.of(333_333_332));
    }
}
