package nl.samenspel.allocation.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;

/**
 * Equal Shares written down as its definition, voter by voter in exact fractions and with every step of Add1 counted: slow,
 * and with nothing in common with the engine.
 */
final class NaiveEqualShares {

    private final Election election;
    private final Rule.EqualShares rule;
    private final int[] precedence;
    private final int projects;
    private final int voters;
    private final Fraction[][] utility;

    NaiveEqualShares(Election election, Rule.EqualShares rule, TieOrder ties) {
        this.election = election;
        this.rule = rule;
        this.precedence = ties.precedence(election);
        this.projects = election.projects().size();
        this.voters = election.ballots().size();
        this.utility = new Fraction[voters][projects];
        for (int voter = 0; voter < voters; voter++) {
            for (int project = 0; project < projects; project++) {
                utility[voter][project] = utility(election.ballots().get(voter), project);
            }
        }
    }

    private Fraction utility(Ballot ballot, int project) {
        Fraction points = ballot.names(project) ? Fraction.ONE : Fraction.ZERO;
        if (rule.utility().byPoints()) {
            points = election.defaultPoints();
            for (int place = 0; place < ballot.length(); place++) {
                points = ballot.project(place) == project ? ballot.points(place, election.kind()) : points;
            }
        }
        return rule.utility().byCost() ? points.times(election.project(project).cost()) : points;
    }

    /** Ids in order of selection. */
    List<String> ids() {
        Fraction endowment = election.budget().dividedBy(voters);
        List<Integer> chosen = count(endowment);
        while (rule.completion().addsOne()) {
            if (rule.completion().stopsWhenExhaustive() && isExhaustive(chosen) || chosen.containsAll(supported())) {
                break;
            }
            endowment = endowment.plus(Fraction.ONE);
            List<Integer> next = count(endowment);
            if (cost(next).compareTo(election.budget()) > 0) {
                break;
            }
            chosen = next;
        }
        return chosen.stream().map(project -> election.project(project).id()).toList();
    }

    private List<Integer> supported() {
        return byPrecedence().filter(project -> IntStream.range(0, voters)
                .anyMatch(voter -> utility[voter][project].isPositive())).toList();
    }

    private Stream<Integer> byPrecedence() {
        return IntStream.range(0, projects).boxed().sorted(Comparator.comparingInt(project -> precedence[project]));
    }

    private boolean isExhaustive(List<Integer> chosen) {
        Fraction left = election.budget().minus(cost(chosen));
        return supported().stream().filter(project -> !chosen.contains(project))
                .noneMatch(project -> election.project(project).cost().compareTo(left) <= 0);
    }

    private Fraction cost(List<Integer> chosen) {
        return chosen.stream().map(project -> election.project(project).cost()).reduce(Fraction.ZERO, Fraction::plus);
    }

    private List<Integer> count(Fraction endowment) {
        Fraction[] money = new Fraction[voters];
        Arrays.fill(money, endowment);
        List<Integer> chosen = new ArrayList<>(
                supported().stream().filter(project -> election.project(project).cost().isZero()).toList());
        while (true) {
            Integer best = null;
            Fraction lowest = null;
            for (int project : byPrecedence().toList()) {
                Fraction price = chosen.contains(project) ? null : price(project, money);
                if (price != null && (lowest == null || price.compareTo(lowest) < 0)) {
                    best = project;
                    lowest = price;
                }
            }
            if (best == null) {
                return chosen;
            }
            chosen.add(best);
            for (int voter = 0; voter < voters; voter++) {
                if (utility[voter][best].isPositive()) {
                    money[voter] = money[voter].minus(money[voter].min(lowest.times(utility[voter][best])));
                }
            }
        }
    }

    /** The smallest of all prices at which the supporters together pay the cost exactly; null when none does. */
    private @Nullable Fraction price(int project, Fraction[] money) {
        int[] supporters = IntStream.range(0, voters).filter(voter -> utility[voter][project].isPositive()).toArray();
        Fraction cost = election.project(project).cost();
        if (cost.isZero()) {
            return null;
        }
        Fraction smallest = null;
        for (int limit : supporters) {
            Fraction at = money[limit].dividedBy(utility[limit][project]);
            Fraction poor = Fraction.ZERO;
            Fraction rich = Fraction.ZERO;
            for (int voter : supporters) {
                boolean isPoor = money[voter].compareTo(at.times(utility[voter][project])) < 0;
                poor = isPoor ? poor.plus(money[voter]) : poor;
                rich = isPoor ? rich : rich.plus(utility[voter][project]);
            }
            Fraction price = cost.minus(poor).dividedBy(rich);
            boolean paysExactly = collected(supporters, project, money, price).equals(cost);
            if (paysExactly && (smallest == null || price.compareTo(smallest) < 0)) {
                smallest = price;
            }
        }
        return smallest;
    }

    private Fraction collected(int[] supporters, int project, Fraction[] money, Fraction price) {
        return IntStream.of(supporters).mapToObj(voter -> money[voter].min(price.times(utility[voter][project])))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
