package nl.samenspel.allocation.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Project;
import nl.samenspel.allocation.RandomElections;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.Utility;

/** What Equal Shares promises, on many small elections made from a seed. */
class EqualSharesPropertiesTest {

    private static final int ELECTIONS = 400;

    @ParameterizedTest
    @EnumSource(Utility.class)
    void givesWhatTheDefinitionGivesVoterByVoter(Utility utility) {
        RandomElections elections = new RandomElections(41 + utility.ordinal());
        for (int number = 0; number < ELECTIONS; number++) {
            Election election = elections.next();
            for (Completion completion : List.of(Completion.NONE, Completion.ADD_ONE, Completion.ADD_ONE_UNTIL_EXHAUSTIVE)) {
                Rule.EqualShares rule = new Rule.EqualShares(utility, completion);
                TieOrder ties = number % 2 == 0 ? TieOrder.lexicographic() : TieOrder.official(List.of("9", "8"));
                assertThat(Allocator.allocate(election, rule, ties).ids()).as("%s %s %s", number, rule, election)
                        .isEqualTo(new NaiveEqualShares(election, rule, ties).ids());
            }
        }
    }

    @Test
    void skipsOnlyStepsThatChangeNothing() {
        Random random = new Random(7);
        for (int number = 0; number < 60; number++) {
            Election election = withManySteps(random);
            for (Completion completion : List.of(Completion.ADD_ONE, Completion.ADD_ONE_UNTIL_EXHAUSTIVE)) {
                Rule.EqualShares rule = new Rule.EqualShares(
                        random.nextBoolean() ? Utility.COST : Utility.CARDINALITY, completion);
                TieOrder ties = TieOrder.lexicographic();
                assertThat(Allocator.allocate(election, rule, ties).ids()).as("%s %s", number, election)
                        .isEqualTo(new NaiveEqualShares(election, rule, ties).ids());
            }
        }
    }

    /** Costs in the hundreds, so that Add1 takes hundreds of steps. */
    private static Election withManySteps(Random random) {
        int projects = 3 + random.nextInt(5);
        List<Project> all = IntStream.range(0, projects).mapToObj(project -> new Project("p" + project,
                Fraction.of(100L * (1 + random.nextInt(5)) + (random.nextBoolean() ? 0 : random.nextInt(90))))).toList();
        List<Ballot> ballots = new ArrayList<>();
        IntStream.range(0, 4 + random.nextInt(6)).forEach(voter -> ballots.add(Ballot.naming("v" + voter,
                IntStream.range(0, projects).filter(_ -> random.nextInt(5) < 2).toArray())));
        return new Election(Fraction.of(300L + random.nextInt(900)), BallotKind.APPROVAL, all, ballots);
    }

    @Test
    void neverSpendsMoreThanTheBudget() {
        RandomElections elections = new RandomElections(3);
        for (int number = 0; number < ELECTIONS; number++) {
            Election election = elections.next();
            for (Utility utility : Utility.values()) {
                for (Completion completion : Completion.values()) {
                    Outcome outcome = Allocator.allocate(election, new Rule.EqualShares(utility, completion),
                            TieOrder.lexicographic());
                    assertThat(outcome.remainder().signum()).isNotNegative();
                    assertThat(outcome.ids()).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void leavesNoProjectThatFitsAfterAUtilitarianCompletion() {
        RandomElections elections = new RandomElections(5);
        for (int number = 0; number < ELECTIONS; number++) {
            Election election = elections.next();
            for (Completion completion : List.of(Completion.UTILITARIAN, Completion.ADD_ONE_THEN_UTILITARIAN)) {
                assertThat(Allocator.allocate(election, new Rule.EqualShares(Utility.COST, completion),
                        TieOrder.lexicographic()).isExhaustive()).isTrue();
            }
        }
    }

    @Test
    void doesNotDependOnTheOrderOfBallotsAndProjects() {
        RandomElections elections = new RandomElections(11);
        for (int number = 0; number < ELECTIONS; number++) {
            Election election = elections.next();
            Election shuffled = elections.shuffled(election);
            for (Rule rule : List.of(new Rule.EqualShares(Utility.POINTS, Completion.ADD_ONE), new Rule.Phragmen(),
                    new Rule.EqualShares(Utility.COST, Completion.ADD_ONE_THEN_UTILITARIAN), Rule.Greedy.byVotes(),
                    Rule.Greedy.byVotesPerEuro(), new Rule.BoundedOverspending(Utility.COST),
                    new Rule.Jury(Fraction.ZERO))) {
                assertThat(Allocator.allocate(shuffled, rule, TieOrder.lexicographic()).ids()).as("%s %s", rule, election)
                        .isEqualTo(Allocator.allocate(election, rule, TieOrder.lexicographic()).ids());
            }
        }
    }

    /**
     * Extended justified representation up to one project (Peters, Pierczyński and Skowron 2021, Theorem 2), checked
     * against every group of voters and every set of projects all of them name.
     */
    @Test
    void representsEveryGroupThatCouldPayForItsCommonProjectsUpToOneProject() {
        RandomElections elections = new RandomElections(13);
        int groupsSeen = 0;
        for (int number = 0; number < ELECTIONS; number++) {
            Election election = elections.next();
            if (election.ballots().size() <= 7 && !election.kind().writesPoints()) {
                Outcome outcome = Allocator.allocate(election, new Rule.EqualShares(Utility.CARDINALITY, Completion.NONE),
                        TieOrder.lexicographic());
                groupsSeen += checkGroups(election, outcome);
            }
        }
        assertThat(groupsSeen).isGreaterThan(500);
    }

    private static int checkGroups(Election election, Outcome outcome) {
        int voters = election.ballots().size();
        int projects = election.projects().size();
        int cohesive = 0;
        for (int group = 1; group < 1 << voters; group++) {
            for (int set = 1; set < 1 << projects; set++) {
                int members = group;
                int common = set;
                boolean allName = bits(group, voters).allMatch(voter ->
                        bits(common, projects).allMatch(election.ballots().get(voter)::names));
                Fraction cost = bits(set, projects).mapToObj(project -> election.project(project).cost())
                        .reduce(Fraction.ZERO, Fraction::plus);
                Fraction share = election.budget().times(Integer.bitCount(members)).dividedBy(voters);
                if (allName && cost.compareTo(share) <= 0) {
                    cohesive++;
                    assertThat(bits(group, voters).anyMatch(voter -> isContent(election, outcome, voter, common)))
                            .as("group %s set %s of %s", members, common, election).isTrue();
                }
            }
        }
        return cohesive;
    }

    /** As many chosen projects as the set has, or more than the set has when one project is added. */
    private static boolean isContent(Election election, Outcome outcome, int voter, int set) {
        int has = Outcome.chosenOn(election.ballots().get(voter), outcome.chosen());
        boolean missesOne = bits(set, election.projects().size()).anyMatch(project -> !outcome.has(project));
        return has >= Integer.bitCount(set) || missesOne && has + 1 > Integer.bitCount(set);
    }

    private static IntStream bits(int set, int size) {
        return IntStream.range(0, size).filter(bit -> (set >> bit & 1) == 1);
    }
}
