package nl.samenspel.matching.availability;

/**
 * How well two people's times meet.
 *
 * @param times   stretches long enough to be of use
 * @param minutes length of those stretches together
 * @param first   minute at which the first of them begins; meaningless when there are none
 */
public record Overlap(int times, long minutes, int first) {

    public static final Overlap NONE = new Overlap(0, 0, 0);

    static Overlap of(int[] one, int[] other, int shortest) {
        int times = 0;
        long minutes = 0;
        int first = 0;
        int atOther = 0;
        for (int atOne = 0; atOne < one.length && atOther < other.length; ) {
            int begin = Math.max(one[atOne], other[atOther]);
            int end = Math.min(one[atOne + 1], other[atOther + 1]);
            if (end - begin >= Math.max(1, shortest)) {
                first = times++ == 0 ? begin : first;
                minutes += end - begin;
            }
            if (one[atOne + 1] <= other[atOther + 1]) {
                atOne += 2;
            } else {
                atOther += 2;
            }
        }
        return times == 0 ? NONE : new Overlap(times, minutes, first);
    }

    public boolean isEmpty() {
        return times == 0;
    }
}
