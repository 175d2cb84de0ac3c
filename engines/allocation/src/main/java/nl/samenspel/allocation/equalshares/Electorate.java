package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Utility;

/**
 * The voters of an election as a count sees them under one utility: equal ballots merged into one group, money and
 * points in whole units. Made once, used for every step of Add1.
 */
final class Electorate {

    private final Election election;
    private final BigInteger unitsOfMoney;
    private final long unitsOfPoints;
    private final int[] sizes;
    private final List<Backing> backings;
    private final List<Integer> free;

    private Electorate(Election election, BigInteger unitsOfMoney, long unitsOfPoints, int[] sizes,
            List<Backing> backings, List<Integer> free) {
        this.election = election;
        this.unitsOfMoney = unitsOfMoney;
        this.unitsOfPoints = unitsOfPoints;
        this.sizes = sizes;
        this.backings = List.copyOf(backings);
        this.free = List.copyOf(free);
    }

    /** @throws ArithmeticException when amounts or points are too large for a 64-bit count of their units */
    static Electorate of(Election election, Utility utility) {
        long unitsOfPoints = utility.byPoints() ? unitsOfPoints(election).longValueExact() : 1;
        Map<Marks, int[]> groups = new LinkedHashMap<>();
        for (Ballot ballot : election.ballots()) {
            groups.computeIfAbsent(Marks.of(ballot, election, utility, unitsOfPoints), _ -> new int[1])[0]++;
        }
        int[] sizes = groups.values().stream().mapToInt(size -> size[0]).toArray();
        return assemble(election, utility, unitsOfPoints, new ArrayList<>(groups.keySet()), sizes);
    }

    private static Electorate assemble(Election election, Utility utility, long unitsOfPoints, List<Marks> groups,
            int[] sizes) {
        BigInteger unitsOfMoney = unitsOfMoney(election);
        int projects = election.projects().size();
        BackingBuilder[] builders = new BackingBuilder[projects];
        Arrays.setAll(builders, _ -> new BackingBuilder());
        for (int group = 0; group < sizes.length; group++) {
            Marks marks = groups.get(group);
            for (int place = 0; place < marks.projects().length; place++) {
                builders[marks.projects()[place]].add(group, marks.points()[place], sizes[group]);
            }
        }
        List<Backing> backings = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        for (int project = 0; project < projects; project++) {
            long cost = units(election.project(project).cost(), unitsOfMoney);
            if (cost > 0 && builders[project].hasVoters()) {
                backings.add(builders[project].build(project, cost, utility.byCost() ? cost : 1));
            } else if (cost == 0 && builders[project].hasVoters() && !utility.byCost()) {
                free.add(project);
            }
        }
        return new Electorate(election, unitsOfMoney, unitsOfPoints, sizes, backings, free);
    }

    private static BigInteger unitsOfMoney(Election election) {
        BigInteger units = election.budget().denominator();
        for (var project : election.projects()) {
            units = leastCommonMultiple(units, project.cost().denominator());
        }
        return units;
    }

    private static BigInteger unitsOfPoints(Election election) {
        BigInteger units = election.defaultPoints().denominator();
        if (election.kind().writesPoints()) {
            for (Ballot ballot : election.ballots()) {
                for (int place = 0; place < ballot.length(); place++) {
                    units = leastCommonMultiple(units, ballot.points(place, election.kind()).denominator());
                }
            }
        }
        return units;
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.equals(other) ? one : one.multiply(other).divide(one.gcd(other));
    }

    private static long units(Fraction amount, BigInteger unit) {
        return amount.numerator().multiply(unit).divide(amount.denominator()).longValueExact();
    }

    int projects() {
        return election.projects().size();
    }

    /** Every ballot cast, the empty ones too. */
    long voters() {
        return election.ballots().size();
    }

    /** In units of money. */
    BigInteger budget() {
        return election.budget().times(Fraction.of(unitsOfMoney, BigInteger.ONE)).numerator();
    }

    /** Number of groups of equal ballots; the ones that back nothing are among them. */
    int groups() {
        return sizes.length;
    }

    /** How many voters cast the ballot of this group. */
    int size(int group) {
        return sizes[group];
    }

    /** The projects that cost something and have at least one voter behind them. */
    List<Backing> backings() {
        return backings;
    }

    /** Projects that cost nothing and are worth something to somebody: chosen before the count begins. */
    List<Integer> free() {
        return free;
    }

    /** How many whole units make one unit of the currency. */
    BigInteger unitsOfMoney() {
        return unitsOfMoney;
    }

    /** How many whole units make one point. */
    long unitsOfPoints() {
        return unitsOfPoints;
    }

    /** What a ballot gives, sorted by project, so that ballots that say the same are equal. */
    private record Marks(int[] projects, int[] points) {

        static Marks of(Ballot ballot, Election election, Utility utility, long unitsOfPoints) {
            boolean everyProject = utility.byPoints() && election.kind() == BallotKind.SCORING
                    && election.defaultPoints().isPositive();
            long[] marks = new long[everyProject ? election.projects().size() : ballot.length()];
            int used = 0;
            for (int place = 0; place < ballot.length(); place++) {
                int given = utility.byPoints() ? given(ballot.points(place, election.kind()), unitsOfPoints) : 1;
                if (given > 0) {
                    marks[used++] = (long) ballot.project(place) << 32 | given;
                }
            }
            for (int project = 0; everyProject && project < election.projects().size(); project++) {
                if (!ballot.names(project)) {
                    marks[used++] = (long) project << 32 | given(election.defaultPoints(), unitsOfPoints);
                }
            }
            long[] sorted = Arrays.copyOf(marks, used);
            Arrays.sort(sorted);
            return new Marks(Arrays.stream(sorted).mapToInt(mark -> (int) (mark >>> 32)).toArray(),
                    Arrays.stream(sorted).mapToInt(mark -> (int) mark).toArray());
        }

        private static int given(Fraction points, long unitsOfPoints) {
            if (unitsOfPoints == 1 && points.numerator().bitLength() < Integer.SIZE) {
                return points.numerator().intValue();
            }
            return Math.toIntExact(units(points, BigInteger.valueOf(unitsOfPoints)));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Marks that && Arrays.equals(projects, that.projects)
                    && Arrays.equals(points, that.points);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(projects) + Arrays.hashCode(points);
        }
    }
}
