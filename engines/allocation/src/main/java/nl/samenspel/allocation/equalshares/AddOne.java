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

    private final Electorate electorate;
    private final Completion completion;
    private final Count count;
    private int disappointments;
    private int pause;

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
        while (true) {
            boolean looking = pause-- <= 0;
            count.run(step, looking, null);
            if (!count.isWithinBudget()) {
                return new Arrival(step - 1, step + 1, Stop.NEXT_EXCEEDS);
            }
            if (completion.stopsWhenExhaustive() && isExhaustive()) {
                return new Arrival(step, step + 1, Stop.EXHAUSTIVE);
            }
            if (count.purchases().size() == electorate.backings().size()) {
                return new Arrival(step, step + 1, Stop.ALL_CHOSEN);
            }
            long skipped = looking ? count.stepsWithoutChange() : 0;
            learn(looking, skipped);
            step += 1 + skipped;
        }
    }

    /** Looking ahead costs a little; where it brings nothing it is tried only now and then. */
    private void learn(boolean looking, long skipped) {
        if (skipped > 0) {
            disappointments = 0;
        } else if (looking && ++disappointments >= PATIENCE) {
            pause = PATIENCE;
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
