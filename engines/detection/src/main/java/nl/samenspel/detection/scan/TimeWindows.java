package nl.samenspel.detection.scan;

/**
 * Which stretches of time are looked at. Time is divided in equal intervals, numbered from 0.
 *
 * @param times    number of intervals in the whole study
 * @param shortest shortest window, in intervals
 * @param longest  longest window, in intervals
 * @param alive    whether a window must end with the last interval: what piles up <em>now</em>
 */
public record TimeWindows(int times, int shortest, int longest, boolean alive) {

    /** No time at all: only where. */
    public static final TimeWindows NONE = new TimeWindows(1, 1, 1, true);

    public TimeWindows {
        if (times < 1 || shortest < 1 || longest < shortest || longest > times) {
            throw new IllegalArgumentException("windows of " + shortest + " to " + longest + " of " + times + " intervals");
        }
    }

    /** The first interval any window can contain. */
    int first() {
        return alive ? times - longest : 0;
    }

    /** Number of intervals that matter. */
    int width() {
        return times - first();
    }
}
