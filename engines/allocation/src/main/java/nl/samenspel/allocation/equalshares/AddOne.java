package nl.samenspel.allocation.equalshares;

import java.math.BigInteger;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Endowment.Stop;

/**
 * Add1: count, give everybody one unit of the currency more, count again. Steps that are certain to give the same
 * purchases are not counted but skipped, so an election in forints with a hundred thousand steps takes a few hundred
 * counts. The result is the one of counting every single step: the first count that is too expensive ends it, even when a
 * later one would fit again.
 *
 * <p>Where no step can be skipped the next one is certain to be needed unless this one is the last, so the two are counted
 * at the same time, each by a count of its own.
 */
final class AddOne {

    /** Counts without a skipped step after which looking ahead pauses. */
    private static final int PATIENCE = 8;
    private static final int LONGEST_PAUSE = 64;

    /** Groups times projects below which a count is done sooner than another thread begins. */
    private static final long WORTH_ANOTHER_THREAD = 2_000;
    private static final long NOWHERE = -1;

    private final Electorate electorate;
    private final Completion completion;
    private final boolean inPairs;
    private Count count;
    private Count ahead;
    private long aheadAt = NOWHERE;
    private int disappointments;
    private int pause;
    private int nextPause = PATIENCE;

    AddOne(Electorate electorate, Completion completion, Supplier<Count> counts) {
        this.electorate = electorate;
        this.completion = completion;
        this.count = counts.get();
        this.inPairs = completion.addsOne() && Runtime.getRuntime().availableProcessors() > 1
                && (long) electorate.groups() * electorate.backings().size() >= WORTH_ANOTHER_THREAD;
        this.ahead = inPairs ? counts.get() : count;
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
                countAt(step + nearest, looking);
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

    private void countAt(long step, boolean looking) {
        if (looking || !inPairs) {
            count.run(step, looking, null);
        } else if (aheadAt == step) {
            Count done = ahead;
            ahead = count;
            count = done;
        } else {
            ForkJoinTask<?> following = ForkJoinPool.commonPool().submit(() -> ahead.run(step + 1, false, null));
            count.run(step, false, null);
            following.join();
            aheadAt = step + 1;
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
