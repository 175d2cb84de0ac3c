package nl.samenspel.allocation.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.Selection;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;

/**
 * Phragmén's sequential rule. Every voter carries a load: the moment at which the last project bought with the voter's
 * money was paid. A project can be paid at the moment {@code (loads of its supporters + cost) / supporters}; the earliest
 * is bought and its supporters get that moment as their load (Phragmén 1894; Brill, Freeman, Janson and Lackner 2017).
 * The count stops when one of the earliest does not fit in the budget. Projects without supporters come last of all.
 */
final class PhragmenCount {

    private final Election election;
    private final TieOrder ties;
    private final int[] precedence;
    private final int[] support;
    private final List<Integer> open;
    /** Per voter the number of the purchase that set the load; 0 is none. */
    private final int[] lastPurchase;
    /** Per project and number of a purchase the supporters whose load it set. */
    private final long[][] supportersByLoad;
    private final List<Fraction> loads = new ArrayList<>(List.of(Fraction.ZERO));
    private final List<Selection> selections = new ArrayList<>();
    private final List<Tie> found = new ArrayList<>();
    private Fraction left;

    PhragmenCount(Election election, TieOrder ties) {
        this.election = election;
        this.ties = ties;
        this.precedence = ties.precedence(election);
        this.support = election.support();
        this.left = election.budget();
        this.lastPurchase = new int[election.ballots().size()];
        this.supportersByLoad = new long[support.length][support.length + 1];
        for (int project = 0; project < support.length; project++) {
            supportersByLoad[project][0] = support[project];
        }
        this.open = new ArrayList<>(IntStream.range(0, support.length).boxed()
                .filter(project -> election.project(project).cost().compareTo(left) <= 0)
                .sorted(Comparator.comparingInt(project -> precedence[project])).toList());
    }

    PhragmenCount run() {
        while (!open.isEmpty()) {
            List<Integer> earliest = earliest();
            if (earliest.stream().anyMatch(project -> election.project(project).cost().compareTo(left) > 0)) {
                break;
            }
            int chosen = earliest.getFirst();
            if (earliest.size() > 1) {
                found.add(new Tie(selections.size() + 1, earliest.stream().map(election::project).toList(),
                        ties.decidedBy(election, chosen, earliest)));
            }
            buy(chosen);
        }
        return this;
    }

    List<Selection> selections() {
        return selections;
    }

    List<Tie> ties() {
        return found;
    }

    /** All projects that can be paid first, in order of precedence. */
    private List<Integer> earliest() {
        double[] approximate = loads.stream().mapToDouble(Fraction::approximately).toArray();
        double[] guess = new double[support.length];
        double lowest = Double.POSITIVE_INFINITY;
        for (int project : open) {
            guess[project] = guess(project, supportersByLoad[project], approximate);
            lowest = Math.min(lowest, guess[project]);
        }
        double limit = lowest * (1 + 1e-9);
        List<Integer> near = open.stream().filter(project -> guess[project] <= limit).toList();
        if (near.size() < 2 || lowest == Double.POSITIVE_INFINITY) {
            return near;
        }
        List<Fraction> exact = near.stream().map(project -> moment(project, supportersByLoad[project])).toList();
        Fraction first = exact.stream().min(Comparator.naturalOrder()).orElseThrow();
        return IntStream.range(0, near.size()).filter(index -> exact.get(index).equals(first))
                .mapToObj(near::get).toList();
    }

    /** Sums of positive numbers only, so the relative error stays far below the limit it is compared with. */
    private double guess(int project, long[] supporters, double[] approximate) {
        if (support[project] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = election.project(project).cost().approximately();
        for (int load = 0; load < loads.size(); load++) {
            sum += supporters[load] * approximate[load];
        }
        return sum / support[project];
    }

    private Fraction moment(int project, long[] supporters) {
        BigInteger common = BigInteger.ONE;
        for (int load = 0; load < loads.size(); load++) {
            BigInteger denominator = loads.get(load).denominator();
            common = supporters[load] == 0 ? common : common.multiply(denominator).divide(common.gcd(denominator));
        }
        BigInteger sum = BigInteger.ZERO;
        for (int load = 0; load < loads.size(); load++) {
            if (supporters[load] > 0) {
                Fraction one = loads.get(load);
                sum = sum.add(one.numerator().multiply(common.divide(one.denominator()))
                        .multiply(BigInteger.valueOf(supporters[load])));
            }
        }
        return Fraction.of(sum, common).plus(election.project(project).cost()).dividedBy(support[project]);
    }

    /** The voter now carries the last load. */
    private void move(int voter, Ballot ballot) {
        for (int place = 0; place < ballot.length(); place++) {
            long[] supporters = supportersByLoad[ballot.project(place)];
            supporters[lastPurchase[voter]]--;
            supporters[loads.size() - 1]++;
        }
        lastPurchase[voter] = loads.size() - 1;
    }

    private void buy(int chosen) {
        if (support[chosen] > 0) {
            loads.add(moment(chosen, supportersByLoad[chosen]));
            List<Ballot> ballots = election.ballots();
            for (int voter = 0; voter < lastPurchase.length; voter++) {
                if (ballots.get(voter).names(chosen)) {
                    move(voter, ballots.get(voter));
                }
            }
        }
        boolean free = election.project(chosen).cost().isZero();
        selections.add(new Selection(chosen, free ? Ground.FREE : Ground.RULE, null));
        left = left.minus(election.project(chosen).cost());
        open.remove((Integer) chosen);
    }
}
