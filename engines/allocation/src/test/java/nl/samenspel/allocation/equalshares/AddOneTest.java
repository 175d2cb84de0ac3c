package nl.samenspel.allocation.equalshares;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Endowment.Stop;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Project;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.Utility;

/** Skipping steps of Add1 against counting every one of them, on elections of a few hundred voters. */
class AddOneTest {

    @Test
    void arrivesWhereCountingEveryStepArrives() {
        Random random = new Random(19);
        long steps = 0;
        for (int number = 0; number < 40; number++) {
            Election election = election(random, number % 4 == 0);
            Electorate electorate = Electorate.of(election, random.nextBoolean() ? Utility.COST : Utility.POINTS);
            int[] precedence = TieOrder.official(List.of()).precedence(election);
            Count count = new Count(electorate, precedence, electorate.unitsOfMoney());
            AddOne.Arrival arrival = new AddOne(electorate, Completion.ADD_ONE, count).search();
            long arrived = everyStep(electorate, new Count(electorate, precedence, electorate.unitsOfMoney()));
            assertThat(arrival.steps()).as("election %s", number).isEqualTo(arrived);
            assertThat(arrival.stop()).isIn(Stop.NEXT_EXCEEDS, Stop.ALL_CHOSEN);
            steps += arrived;
        }
        assertThat(steps).isGreaterThan(5000);
    }

    private static long everyStep(Electorate electorate, Count count) {
        for (long step = 0; ; step++) {
            count.run(step, null);
            if (!count.isWithinBudget()) {
                return step - 1;
            }
            if (count.purchases().size() == electorate.backings().size()) {
                return step;
            }
        }
    }

    /** Everything a count vouches for is bought in the same order at every step in between. */
    @Test
    void vouchesOnlyForStepsThatBuyTheSame() {
        Random random = new Random(23);
        int skipped = 0;
        for (int number = 0; number < 60; number++) {
            Election election = election(random, number % 3 == 0);
            Electorate electorate = Electorate.of(election, Utility.COST);
            Count count = new Count(electorate, TieOrder.lexicographic().precedence(election), electorate.unitsOfMoney());
            count.run(0, true, null);
            List<Integer> bought = bought(count);
            long certain = count.stepsWithoutChange();
            Trace trace = count.trace();
            long jump = certain + 1 + random.nextInt(20);
            count.run(jump, true, trace);
            long sure = count.isVouchedFor() ? jump : certain;
            for (long step = 1; step <= Math.min(sure, 200); step++) {
                count.run(step, null);
                assertThat(bought(count)).as("election %s step %s", number, step).isEqualTo(bought);
                skipped++;
            }
        }
        assertThat(skipped).isGreaterThan(100);
    }

    private static List<Integer> bought(Count count) {
        return count.purchases().stream().map(purchase -> purchase.backing().project()).toList();
    }

    /** @param sticker whether costs are few and round, so that ties are everywhere */
    private static Election election(Random random, boolean sticker) {
        int projects = 6 + random.nextInt(14);
        int voters = 30 + random.nextInt(200);
        List<Project> all = IntStream.range(0, projects).mapToObj(project -> new Project("p" + project,
                Fraction.of(sticker ? 1000L << random.nextInt(3) : 500 + random.nextInt(6000)))).toList();
        double[] appeal = random.doubles(projects).toArray();
        List<Ballot> ballots = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            int[] named = IntStream.range(0, projects).filter(project -> random.nextDouble() < appeal[project] * 0.6).toArray();
            ballots.add(Ballot.scoring("v" + voter, named,
                    IntStream.of(named).mapToObj(_ -> Fraction.of(1 + random.nextInt(3))).toList()));
        }
        return new Election(Fraction.of(8000L + random.nextInt(20000)), BallotKind.CUMULATIVE, all, ballots);
    }
}
