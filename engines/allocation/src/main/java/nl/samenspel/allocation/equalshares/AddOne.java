package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;

import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Endowment.Stop;

/**
 * Add1: count, give everybody one unit of the currency more, count again. Steps that are certain to give the same
 * purchases are not counted but skipped, so an election in forints with a hundred thousand steps takes a few hundred
 * counts. The result is the one of counting every single step: the first count that is too expensive ends it, even when a
 * later one would fit again.
 */
final class AddOne {

    /** Counts without a skipped step after which looking ahead pauses. */
    private static final int PATIENCE = 8;
    private static final int LONGEST_PAUSE = 64;

    private final Electorate electorate;
    private final Completion completion;
    private final Count count;
    private int disappointments;
    private int pause;
    private int nextPause = PATIENCE;

    AddOne(Electorate electorate, Completion completion, Count count) {
        this.electorate = electorate;
        this.completion = completion;
        this.count = count;
    }

    /** @param steps how many steps the deciding count is away from the equal part of the budget */
    record Arrival(long steps, long counts, Stop stop) {
    }

    Arrival search() {
        if (!completion.addsOne()) {
            return new Arrival(0, 1, Stop.NO_STEPS);
        }
        long step = 0;
        count.run(0, true, null);
        while (true) {
            if (!count.isWithinBudget()) {
                return new Arrival(step - 1, step + 1, Stop.NEXT_EXCEEDS);
            }
            if (completion.stopsWhenExhaustive() && isExhaustive()) {
                return new Arrival(step, step + 1, Stop.EXHAUSTIVE);
            }
            if (count.purchases().size() == electorate.backings().size()) {
                return new Arrival(step, step + 1, Stop.ALL_CHOSEN);
            }
            step = next(step);
        }
    }

    /** Counts at a later step such that every step in between buys what this one bought; returns that step. */
    private long next(long step) {
        long nearest = 1 + count.stepsWithoutChange();
        long jump = Math.max(nearest, count.stepsExpected() * 4 / 5);
        Trace trace = jump > nearest ? count.trace() : null;
        while (true) {
            boolean looking = pause-- <= 0;
            if (jump <= nearest) {
                count.run(step + nearest, looking, null);
                learn(looking, nearest > 1);
                return step + nearest;
            }
            count.run(step + jump, looking, trace);
            if (count.isVouchedFor()) {
                learn(looking, true);
                return step + jump;
            }
            jump /= 4;
        }
    }

    /** Looking ahead costs a little; where it brings nothing it is tried only now and then. */
    private void learn(boolean looking, boolean skipped) {
        if (skipped) {
            disappointments = 0;
            nextPause = PATIENCE;
        } else if (looking && ++disappointments >= PATIENCE) {
            pause = nextPause;
            nextPause = Math.min(nextPause * 2, LONGEST_PAUSE);
        }
    }

    private boolean isExhaustive() {
        BigInteger left = electorate.budget().subtract(count.spent());
        boolean[] bought = new boolean[electorate.projects()];
        count.purchases().forEach(purchase -> bought[purchase.backing().project()] = true);
        return electorate.backings().stream().noneMatch(backing -> !bought[backing.project()]
                && BigInteger.valueOf(backing.cost()).compareTo(left) <= 0);
    }
}
