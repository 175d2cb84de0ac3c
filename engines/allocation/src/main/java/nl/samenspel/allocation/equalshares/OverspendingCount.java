package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.Selection;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;

/**
 * Equal Shares with bounded overspending. In every round each project that still fits in the budget is offered in every
 * part: at a price of λ per unit of utility its supporters collect a part α of its cost, and ρ = λ / α is what they would
 * pay per unit for the whole. The project and part with the smallest ρ / α win; the supporters pay
 * {@code min(money, ρ × utility)} and the budget pays the rest (Papasotiropoulos et al. 2024, arXiv 2409.15005).
 *
 * <p>Exact prices would double in length with every overspending, so a price whose denominator passes 128 bits is rounded
 * up to 30 decimals. That rounding belongs to the rule as applied here and is done in whole numbers: the same everywhere.
 */
public final class OverspendingCount {

    private static final int LONGEST_DENOMINATOR = 128;
    private static final Fraction FINEST = Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(30));

    private final Election election;
    private final TieOrder ties;
    private final int[] precedence;
    private final Electorate electorate;
    private final int[] states;
    private final List<Fraction> money = new ArrayList<>(List.of(Fraction.ZERO));
    private final List<Selection> selections = new ArrayList<>();
    private final List<Tie> found = new ArrayList<>();
    private final boolean byCost;
    private Fraction left;

    private OverspendingCount(Profiles profiles, Rule.BoundedOverspending rule, TieOrder ties) {
        this.election = profiles.election();
        this.ties = ties;
        this.precedence = ties.precedence(election);
        this.electorate = profiles.electorate(rule.utility());
        this.byCost = rule.utility().byCost();
        this.states = new int[electorate.groups()];
        this.left = Fraction.of(electorate.budget(), BigInteger.ONE);
        money.add(left.dividedBy(electorate.voters()));
        Arrays.fill(states, 1);
    }

    /** @param profiles of an election with at least one ballot */
    public static OverspendingCount of(Profiles profiles, Rule.BoundedOverspending rule, TieOrder ties) {
        OverspendingCount count = new OverspendingCount(profiles, rule, ties);
        count.run();
        return count;
    }

    public List<Selection> selections() {
        return selections;
    }

    public List<Tie> ties() {
        return found;
    }

    private void run() {
        electorate.free().stream().sorted(Comparator.comparingInt(project -> precedence[project]))
                .forEach(project -> selections.add(new Selection(project, Ground.FREE, Fraction.ZERO)));
        List<Backing> open = new ArrayList<>(electorate.backings().stream()
                .sorted(Comparator.comparingInt(backing -> precedence[backing.project()])).toList());
        while (true) {
            open.removeIf(backing -> Fraction.of(backing.cost()).compareTo(left) > 0);
            List<Offer> best = best(open);
            if (best.isEmpty()) {
                return;
            }
            remember(best);
            buy(best.getFirst());
            open.remove(best.getFirst().backing());
        }
    }

    /** The best offers of this round, in order of precedence; more than one when they are exactly equal. */
    private List<Offer> best(List<Backing> open) {
        List<Offer> near = new ArrayList<>();
        double lowest = Double.POSITIVE_INFINITY;
        for (Backing backing : open) {
            for (Offer offer : Offer.near(backing, purses(backing))) {
                near.add(offer);
                lowest = Math.min(lowest, offer.guess());
            }
        }
        double limit = lowest * (1 + 2e-9);
        List<Offer> exact = near.stream().filter(offer -> offer.guess() <= limit).toList();
        Fraction best = exact.stream().map(Offer::score).min(Comparator.naturalOrder()).orElse(Fraction.ZERO);
        List<Offer> equal = new ArrayList<>();
        for (Offer offer : exact) {
            if (offer.score().equals(best)) {
                equal.removeIf(other -> other.backing() == offer.backing());
                equal.add(offer);
            }
        }
        return equal;
    }

    /** The supporters of a project who have money, together where they have the same and give the same. */
    private List<Offer.Purse> purses(Backing backing) {
        Map<Long, long[]> members = new HashMap<>();
        for (int place = 0; place < backing.groups().length; place++) {
            int state = states[backing.groups()[place]];
            if (money.get(state).isPositive()) {
                members.computeIfAbsent((long) state << 32 | backing.pointsOf(place), _ -> new long[1])[0]
                        += backing.sizes()[place];
            }
        }
        return members.entrySet().stream().map(entry -> new Offer.Purse(money.get((int) (entry.getKey() >>> 32)),
                entry.getKey().intValue(), entry.getValue()[0])).toList();
    }

    private void remember(List<Offer> best) {
        if (best.size() > 1) {
            List<Integer> tied = best.stream().map(offer -> offer.backing().project()).toList();
            found.add(new Tie(selections.size() + 1, tied.stream().map(election::project).toList(),
                    ties.decidedBy(election, tied.getFirst(), tied)));
        }
    }

    private void buy(Offer offer) {
        Backing backing = offer.backing();
        Fraction perPoint = offer.pricePerPoint();
        if (perPoint.denominator().bitLength() > LONGEST_DENOMINATOR) {
            perPoint = FINEST.times(Fraction.of(perPoint.dividedBy(FINEST).roundedUp(), BigInteger.ONE));
        }
        Map<Long, Integer> after = new HashMap<>();
        for (int place = 0; place < backing.groups().length; place++) {
            int group = backing.groups()[place];
            int points = backing.pointsOf(place);
            long key = (long) states[group] << 32 | points;
            Integer next = after.get(key);
            if (next == null) {
                next = state(money.get(states[group]).minus(perPoint.times(points)));
                after.put(key, next);
            }
            states[group] = next;
        }
        selections.add(new Selection(backing.project(), Ground.RULE, perUtility(backing, perPoint)));
        left = left.minus(Fraction.of(backing.cost()));
    }

    private int state(Fraction amount) {
        if (!amount.isPositive()) {
            return 0;
        }
        money.add(amount);
        return money.size() - 1;
    }

    private Fraction perUtility(Backing backing, Fraction perPoint) {
        Fraction price = perPoint.times(electorate.unitsOfPoints());
        return byCost ? price.dividedBy(backing.weight())
                : price.times(Fraction.of(BigInteger.ONE, electorate.unitsOfMoney()));
    }
}
