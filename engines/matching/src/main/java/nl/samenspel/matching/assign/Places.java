package nl.samenspel.matching.assign;

/** Which pairs each volunteer has taken on. */
final class Places {

    private final int[] capacity;
    private final int[] begin;
    private final int[] used;
    private final int[] taken;

    Places(AssignmentProblem problem) {
        capacity = problem.capacity();
        begin = new int[capacity.length + 1];
        used = new int[capacity.length];
        int[] degree = new int[capacity.length];
        for (int volunteer : problem.volunteer()) {
            degree[volunteer]++;
        }
        for (int volunteer = 0; volunteer < capacity.length; volunteer++) {
            begin[volunteer + 1] = begin[volunteer] + Math.min(capacity[volunteer], degree[volunteer]);
        }
        taken = new int[begin[capacity.length]];
    }

    boolean isFree(int volunteer) {
        return used[volunteer] < capacity[volunteer];
    }

    int used(int volunteer) {
        return used[volunteer];
    }

    int pair(int volunteer, int at) {
        return taken[begin[volunteer] + at];
    }

    void take(int volunteer, int pair) {
        taken[begin[volunteer] + used[volunteer]++] = pair;
    }

    void give(int volunteer, int pair) {
        int last = begin[volunteer] + --used[volunteer];
        for (int at = begin[volunteer]; at < last; at++) {
            if (taken[at] == pair) {
                taken[at] = taken[last];
            }
        }
    }
}
