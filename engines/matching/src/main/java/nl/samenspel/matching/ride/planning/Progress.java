package nl.samenspel.matching.ride.planning;

import nl.samenspel.matching.ride.Effort;

/** How much of an effort has been spent. */
final class Progress {

    private final Effort effort;
    private final Stopwatch stopwatch;
    private final long began;
    private long steps;
    private double timeShare;

    Progress(Effort effort, Stopwatch stopwatch) {
        this.effort = effort;
        this.stopwatch = stopwatch;
        began = stopwatch.nanoseconds();
    }

    /** Counts a step; false when there is no effort left for it. */
    boolean goesOn() {
        if (!effort.isRepeatable() && steps % 16 == 0) {
            timeShare = (stopwatch.nanoseconds() - began) / (double) Math.max(1, effort.atMost().toNanos());
        }
        return steps++ < effort.steps() && timeShare < 1;
    }

    /** From 0 at the start to 1 at the end. */
    double share() {
        return Math.min(1, Math.max(timeShare, steps / (double) effort.steps()));
    }
}
