package nl.samenspel.bench.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Project;

/** A large city from a seed: 100,000 voters, 120 projects of very different appeal, up to fifteen choices each. */
final class LargeElection {

    static final int VOTERS = 100_000;
    static final int PROJECTS = 120;

    private LargeElection() {
    }

    static Election ofBudget(long budget) {
        Random random = new Random(5);
        double[] appeal = random.doubles(PROJECTS).map(value -> value * value + 0.02).toArray();
        List<Project> projects = new ArrayList<>();
        for (int project = 0; project < PROJECTS; project++) {
            double share = 0.004 + 0.04 * random.nextDouble() * random.nextDouble();
            projects.add(new Project("p" + project, Fraction.of(Math.round(budget * share))));
        }
        List<Ballot> ballots = new ArrayList<>();
        for (int voter = 0; voter < VOTERS; voter++) {
            ballots.add(Ballot.naming("v" + voter, choices(random, appeal)));
        }
        return new Election(Fraction.of(budget), BallotKind.APPROVAL, projects, ballots);
    }

    private static int[] choices(Random random, double[] appeal) {
        int wanted = 1 + random.nextInt(15);
        TreeSet<Integer> chosen = new TreeSet<>();
        while (chosen.size() < wanted) {
            int project = random.nextInt(PROJECTS);
            if (random.nextDouble() < appeal[project]) {
                chosen.add(project);
            }
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }
}
