package nl.samenspel.allocation.equalshares;

/**
 * How many steps of Add1 lie ahead in which nothing that decides the count can change. Every inequality the count relied
 * on is a straight line in the endowment as long as the others hold; the first of them to break is the horizon.
 */
final class Horizon {

    private static final double SAFELY_BELOW = 1 - 0x1p-40;
    private static final double FURTHEST = 0x1p60;

    private double steps;

    void reset(boolean looking) {
        steps = looking ? Double.POSITIVE_INFINITY : 0;
    }

    /** Whether it still makes sense to look further than the next step. */
    boolean isOpen() {
        return steps >= 1;
    }

    /** Whether an inequality with this gap, closing at this rate, would bring the horizon nearer. */
    boolean isLimitedBy(double gap, double closing) {
        return closing > 0 && !(gap > closing * steps);
    }

    /**
     * @param gap     lower bound of what an inequality has to spare now
     * @param closing upper bound of what it loses in one step
     */
    void limit(double gap, double closing) {
        if (closing > 0) {
            steps = Math.min(steps, Math.max(0, gap) / closing);
        }
    }

    /** Whole steps that can be skipped: every one of them gives the same result as the count just made. */
    long steps() {
        double safe = Math.floor(steps * SAFELY_BELOW);
        return safe >= 1 && safe <= FURTHEST ? (long) safe : 0;
    }
}
