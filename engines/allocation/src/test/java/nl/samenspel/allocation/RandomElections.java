package nl.samenspel.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Small random elections, full of ties, free projects, empty ballots and projects that cost too much. */
public final class RandomElections {

    private final Random random;

    public RandomElections(long seed) {
        random = new Random(seed);
    }

    public Election next() {
        BallotKind kind = BallotKind.values()[random.nextInt(BallotKind.values().length)];
        int projects = 1 + random.nextInt(7);
        int voters = 1 + random.nextInt(12);
        int unit = random.nextBoolean() ? 1 : 7;
        long divisor = random.nextInt(4) == 0 ? 100 : 1;
        List<Project> all = new ArrayList<>();
        for (int project = 0; project < projects; project++) {
            long cost = random.nextInt(12) == 0 ? 0 : (1 + random.nextInt(6)) * (long) unit;
            all.add(new Project(String.valueOf(8 + project), Fraction.of(cost, divisor), Map.of("category",
                    random.nextBoolean() ? "groen" : "jeugd")));
        }
        Fraction budget = Fraction.of(unit * (1L + random.nextInt(4 * projects)), divisor);
        List<Ballot> ballots = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            ballots.add(ballot("v" + voter, kind, projects));
        }
        Fraction otherwise = kind == BallotKind.SCORING && random.nextInt(3) == 0 ? Fraction.of(1, 2) : Fraction.ZERO;
        return new Election(Map.of("description", "Test; met \"tekens\""), budget, kind, otherwise, all, ballots);
    }

    private Ballot ballot(String voter, BallotKind kind, int projects) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, projects).boxed().toList());
        Collections.shuffle(order, random);
        int length = kind == BallotKind.CHOOSE_ONE ? random.nextInt(2) : random.nextInt(projects + 1);
        int[] named = order.stream().limit(length).mapToInt(Integer::intValue).toArray();
        if (!kind.writesPoints()) {
            return Ballot.naming(voter, named);
        }
        int lowest = kind == BallotKind.SCORING ? -1 : 0;
        List<Fraction> points = Arrays.stream(named)
                .mapToObj(_ -> Fraction.of(lowest + random.nextInt(5), random.nextInt(5) == 0 ? 2 : 1)).toList();
        return Ballot.scoring(voter, named, points);
    }

    /** The same election with its projects and ballots in another order. */
    public Election shuffled(Election election) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, election.projects().size()).boxed().toList());
        Collections.shuffle(order, random);
        List<Ballot> ballots = new ArrayList<>(election.ballots().stream().map(ballot -> moved(ballot, order, election.kind()))
                .toList());
        Collections.shuffle(ballots, random);
        return new Election(election.meta(), election.budget(), election.kind(), election.defaultPoints(),
                order.stream().map(election::project).toList(), ballots);
    }

    private static Ballot moved(Ballot ballot, List<Integer> order, BallotKind kind) {
        int[] named = IntStream.range(0, ballot.length()).map(place -> order.indexOf(ballot.project(place))).toArray();
        return kind.writesPoints() ? Ballot.scoring(ballot.voter(), named,
                IntStream.range(0, named.length).mapToObj(place -> ballot.points(place, kind)).toList())
                : Ballot.naming(ballot.voter(), named);
    }
}
