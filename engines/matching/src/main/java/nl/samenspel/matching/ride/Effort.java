package nl.samenspel.matching.ride;

import java.time.Duration;

/**
 * How long to look for something better. With a number of steps and no other limit, the same day and seed give the same plan on
 * every machine; a limit in time does not promise that.
 *
 * @param steps  how often part of the plan is taken apart and put together again
 * @param atMost stops after so long, even when steps are left
 */
public record Effort(long steps, Duration atMost) {

    private static final Duration NO_LIMIT = Duration.ofDays(1);

    public Effort {
        if (steps < 0 || atMost.isNegative()) {
            throw new IllegalArgumentException("No less than no effort: " + steps + ", " + atMost);
        }
    }

    public static Effort steps(long steps) {
        return new Effort(steps, NO_LIMIT);
    }

    public static Effort time(Duration atMost) {
        return new Effort(Long.MAX_VALUE, atMost);
    }

    /** Whether only steps decide when it ends, so that the outcome can be repeated. */
    public boolean isRepeatable() {
        return atMost.equals(NO_LIMIT);
    }
}
